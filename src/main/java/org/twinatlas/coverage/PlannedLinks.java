package org.twinatlas.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageReader.Counted;
import org.twinatlas.coverage.Inequalities.Degree;
import org.twinatlas.coverage.WhatIf.Change;
import org.twinatlas.coverage.WhatIf.Planned;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.Rounding;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Tells what planned links would change. */
@Component
public class PlannedLinks {

    private static final int MOST = 500;

    private final LinkReader links;
    private final Areas areas;
    private final CoverageReader reader;
    private final Inequalities inequalities;
    private final DataVersion dataVersion;

    PlannedLinks(
            LinkReader links, Areas areas, CoverageReader reader, Inequalities inequalities, DataVersion dataVersion) {
        this.links = links;
        this.areas = areas;
        this.reader = reader;
        this.inequalities = inequalities;
        this.dataVersion = dataVersion;
    }

    /**
     * Areas and inequality before and after.
     *
     * @throws BadInput or {@link BadLink} at the first link that cannot be
     */
    public Mono<WhatIf> whatIf(List<Link> wanted) {
        check(wanted);
        return links.read(wanted)
                .flatMap(planned -> Mono.zip(
                                areas.current().map(book -> added(planned, book)),
                                reader.all(),
                                inequalities.degrees(wanted),
                                dataVersion.current())
                        .map(found -> new Before(found.getT2(), found.getT3())
                                .with(wanted, planned, found.getT1(), found.getT4())));
    }

    private static void check(List<Link> links) {
        if (links.isEmpty() || links.size() > MOST) {
            throw BadInput.of("links", links.size() + " links", "from 1 to %d links".formatted(MOST));
        }
        var seen = new HashSet<Link>();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            if (link.a() == link.b()) {
                throw BadLink.because(i, link, "names one city twice");
            }
            if (!seen.add(link.sorted())) {
                throw BadLink.because(i, link, "stands in the list twice");
            }
        }
    }

    /** How many links have a city in each area. */
    private static Map<Area, Long> added(List<Planned> planned, AreaBook book) {
        var added = new LinkedHashMap<Area, Long>();
        for (var link : planned) {
            Stream.of(link.a(), link.b())
                    .flatMap(end ->
                            book.around(end.country(), Objects.requireNonNullElse(end.subdivision(), "")).stream())
                    .distinct()
                    .forEach(area -> added.merge(area, 1L, Long::sum));
        }
        return added;
    }

    /** The world as it is. */
    private record Before(Map<String, Counted> counted, List<Degree> degrees) {

        WhatIf with(List<Link> links, List<Planned> planned, Map<Area, Long> added, String dataVersion) {
            var changes = added.entrySet().stream()
                    .map(entry -> change(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(Change::kind).thenComparing(Change::code))
                    .toList();
            var ofCountries = added.entrySet().stream()
                    .filter(entry -> entry.getKey().kind() == AreaKind.COUNTRY)
                    .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
            var countries = counted.values().stream()
                    .filter(area -> area.code().length() == 2)
                    .toList();
            return new WhatIf(
                    dataVersion,
                    planned,
                    changes,
                    Inequalities.of(degrees, List.of(), countries, Map.of()),
                    Inequalities.of(degrees, links, countries, ofCountries));
        }

        private Change change(Area area, long added) {
            var found = counted.getOrDefault(area.code(), Counted.NOTHING);
            var before = AreaCoverage.of(area, found.counts(), found.range());
            var gap = before.gap();
            return new Change(
                    area.kind(),
                    area.code(),
                    area.name(),
                    before.expected(),
                    before.partnerships(),
                    before.partnerships() + added,
                    gap,
                    gap == null ? null : Rounding.toPlaces(2, gap - added),
                    added);
        }
    }
}
