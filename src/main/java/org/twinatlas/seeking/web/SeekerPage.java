package org.twinatlas.seeking.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.twinatlas.seeking.Seeker;
import org.twinatlas.seeking.Wanted;

/**
 * A city that seeks, as the list shows it.
 *
 * @param state live, or lapsed where it has not been renewed
 * @param matches the address of its candidates by its own wishes
 */
record SeekerPage(@JsonUnwrapped Seeker seeker, String state, String matches) {

    static SeekerPage of(Seeker seeker, LocalDate today) {
        return new SeekerPage(seeker, seeker.isLive(today) ? "live" : "lapsed", matches(seeker));
    }

    private static String matches(Seeker seeker) {
        var wanted = seeker.wanted();
        var address = UriComponentsBuilder.fromPath("/api/cities/{id}/matches");
        var values = new ArrayList<@Nullable Object>();
        values.add(seeker.city().id());
        add(address, values, "countries", String.join(",", wanted.countries()));
        add(address, values, "regions", String.join(",", wanted.regions()));
        add(address, values, "languages", String.join(",", wanted.languages()));
        add(address, values, "minPopulation", wanted.minPopulation());
        add(address, values, "maxPopulation", wanted.maxPopulation());
        add(address, values, "weights", weights(wanted));
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(
            UriComponentsBuilder address, List<@Nullable Object> values, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }

    private static String weights(Wanted wanted) {
        return wanted.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(weight -> weight.getKey() + ":" + weight.getValue())
                .collect(Collectors.joining(","));
    }
}
