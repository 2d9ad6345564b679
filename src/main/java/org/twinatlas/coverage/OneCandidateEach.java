package org.twinatlas.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinatlas.coverage.GreedyChoice.Chosen;
import org.twinatlas.coverage.GreedyChoice.Option;

/** Gives each city the best candidate that is left for it, the best pairs first. */
final class OneCandidateEach {

    private OneCandidateEach() {}

    /** @param pairs every city with each of its candidates, or once without any */
    static Collection<CityToPartner> of(List<CityToPartner> pairs) {
        var byLink = new HashMap<Link, CityToPartner>();
        var first = new LinkedHashMap<Long, CityToPartner>();
        pairs.forEach(pair -> {
            first.putIfAbsent(city(pair), pair);
            if (pair.best() != null) {
                byLink.put(link(pair), pair);
            }
        });
        var options = byLink.entrySet().stream()
                .map(entry -> new Option(
                        entry.getKey().a(), entry.getKey().b(), entry.getValue().score(), List.of()))
                .toList();
        for (Chosen chosen : GreedyChoice.of(options, Map.of(), options.size())) {
            var link = new Link(chosen.option().city(), chosen.option().candidate());
            first.put(link.a(), Objects.requireNonNull(byLink.get(link)));
        }
        return first.values().stream()
                .sorted(Comparator.comparingDouble(CityToPartner::score).reversed())
                .toList();
    }

    static Link link(CityToPartner pair) {
        return new Link(
                city(pair),
                Objects.requireNonNull(
                        Objects.requireNonNull(pair.best()).city().id()));
    }

    private static long city(CityToPartner pair) {
        return Objects.requireNonNull(pair.city().id());
    }
}
