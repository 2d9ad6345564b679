package org.twinatlas.seeking.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.seeking.ExchangeCategory;
import org.twinatlas.seeking.PeaceNeed;
import reactor.core.publisher.Flux;

/** Cities that seek as RFC 4180 lines, one at a time. */
final class SeekerCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n]");

    private SeekerCsv() {}

    static Flux<String> lines(Flux<SeekerPage> pages) {
        var header = line(
                "id",
                "state",
                "cityId",
                "city",
                "country",
                "population",
                "organisation",
                "countries",
                "regions",
                "languages",
                "minPopulation",
                "maxPopulation",
                "desired",
                "categories",
                "themes",
                "offers",
                "needs",
                "gives",
                "outline",
                "since",
                "validUntil");
        return Flux.concat(Flux.just(header), pages.map(SeekerCsv::line));
    }

    private static String line(SeekerPage page) {
        var seeker = page.seeker();
        var wanted = seeker.wanted();
        var offered = seeker.offered();
        return line(
                seeker.id(),
                page.state(),
                seeker.city().id(),
                seeker.city().name(),
                seeker.city().country(),
                seeker.city().population(),
                seeker.organisation(),
                joined(wanted.countries()),
                joined(wanted.regions()),
                joined(wanted.languages()),
                wanted.minPopulation(),
                wanted.maxPopulation(),
                wanted.desired(),
                joined(offered.categories().stream().map(ExchangeCategory::word).toList()),
                joined(offered.themes()),
                joined(offered.offers()),
                joined(offered.needs().stream().map(PeaceNeed::word).toList()),
                joined(offered.gives().stream().map(PeaceNeed::word).toList()),
                offered.outline(),
                seeker.since(),
                seeker.validUntil());
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining("; "));
    }

    private static String line(@Nullable Object... cells) {
        var line = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .build(line)
                .writeRecord(Arrays.stream(cells).map(SeekerCsv::guarded).toList());
        return line.toString();
    }

    /** A cell that begins like a formula would be run by spreadsheets (OWASP, CSV injection). */
    private static @Nullable String guarded(@Nullable Object cell) {
        var text = Objects.toString(cell, null);
        return text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
