package org.twinatlas.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageReader.Counted;
import org.twinatlas.coverage.WhatIf.Change;
import org.twinatlas.coverage.WhatIf.Inequality;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Tells what planned links would change. */
@Component
public class PlannedLinks {

    private static final int MOST = 500;
    private static final CypherQuery LINKS = CypherQuery.named("coverage/links");
    private static final CypherQuery DEGREES = CypherQuery.named("coverage/degrees");

    private final Areas areas;
    private final CoverageReader reader;
    private final Graph graph;
    private final DataVersion dataVersion;

    PlannedLinks(Areas areas, CoverageReader reader, Graph graph, DataVersion dataVersion) {
        this.areas = areas;
        this.reader = reader;
        this.graph = graph;
        this.dataVersion = dataVersion;
    }

    /** Where a link leads, and what keeps the two cities from a new partnership. */
    private record Placed(int place, End a, End b, @Nullable String barrier) {}

    private record End(@Nullable String country, @Nullable String subdivision) {}

    private record Degree(long partners, long cities, List<Long> chosen) {}

    /**
     * Areas and inequality before and after.
     *
     * @throws BadInput or {@link BadLink} at the first link that cannot be
     */
    public Mono<WhatIf> whatIf(List<Link> links) {
        check(links);
        return placed(links)
                .flatMap(placed -> Mono.zip(
                                areas.current().map(book -> added(placed, book)),
                                reader.counts(null, null),
                                degrees(links),
                                dataVersion.current())
                        .map(found -> answer(links, found.getT1(), found.getT2(), found.getT3(), found.getT4())));
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

    private Mono<List<Placed>> placed(List<Link> links) {
        return graph.ask(
                        LINKS,
                        Map.of(
                                "as", links.stream().map(Link::a).toList(),
                                "bs", links.stream().map(Link::b).toList()),
                        PlannedLinks::placed)
                .doOnNext(placed -> check(placed, links.get(placed.place())))
                .collectList();
    }

    private static Placed placed(Record row) {
        return new Placed(
                row.get("place").asInt(),
                new End(
                        row.get("countryA").asString(null),
                        row.get("subdivisionA").asString(null)),
                new End(
                        row.get("countryB").asString(null),
                        row.get("subdivisionB").asString(null)),
                row.get("barrier").asString(null));
    }

    private static void check(Placed placed, Link link) {
        if (placed.a().country() == null || placed.b().country() == null) {
            var unknown = placed.a().country() == null ? link.a() : link.b();
            throw BadLink.because(placed.place(), link, "names %d, which is no city of the atlas".formatted(unknown));
        }
        if (placed.a().country().equals(placed.b().country())) {
            throw BadLink.because(
                    placed.place(), link, "names two cities of one country, which coverage does not count");
        }
        if ("partners".equals(placed.barrier())) {
            throw BadLink.because(placed.place(), link, "is a partnership already");
        }
        if ("suspended".equals(placed.barrier())) {
            throw BadLink.because(placed.place(), link, "leads to an area with which ties are broken off or suspended");
        }
    }

    /** How many links have a city in each area. */
    private static Map<Area, Long> added(List<Placed> placed, AreaBook book) {
        var added = new LinkedHashMap<Area, Long>();
        for (var link : placed) {
            Stream.of(link.a(), link.b())
                    .flatMap(end -> book
                            .around(
                                    Objects.requireNonNull(end.country()),
                                    Objects.requireNonNullElse(end.subdivision(), ""))
                            .stream())
                    .distinct()
                    .forEach(area -> added.merge(area, 1L, Long::sum));
        }
        return added;
    }

    private Mono<List<Degree>> degrees(List<Link> links) {
        var ids = links.stream().flatMap(link -> link.ids().stream()).distinct().toList();
        return graph.ask(
                        DEGREES,
                        Map.of("ids", ids),
                        row -> new Degree(
                                row.get("partners").asLong(),
                                row.get("cities").asLong(),
                                row.get("chosen").asList(Value::asLong)))
                .collectList();
    }

    private static WhatIf answer(
            List<Link> links,
            Map<Area, Long> added,
            Map<String, Counted> counted,
            List<Degree> degrees,
            String dataVersion) {
        var changes = new ArrayList<Change>();
        added.forEach(
                (area, count) -> changes.add(change(area, counted.getOrDefault(area.code(), Counted.NOTHING), count)));
        changes.sort(Comparator.comparing(Change::kind).thenComparing(Change::code));
        var linksOfCountries = new HashMap<String, Long>();
        added.forEach((area, count) -> {
            if (area.kind() == AreaKind.COUNTRY) {
                linksOfCountries.put(area.code(), count);
            }
        });
        return new WhatIf(
                dataVersion,
                links.size(),
                changes,
                new Inequality(ofCities(degrees, List.of()), ofCountries(counted, Map.of())),
                new Inequality(ofCities(degrees, links), ofCountries(counted, linksOfCountries)));
    }

    private static Change change(Area area, Counted counted, long added) {
        var before = AreaCoverage.of(area, counted.counts(), counted.range());
        var gap = before.gap();
        return new Change(
                area.kind(),
                area.code(),
                area.name(),
                before.expected(),
                before.partnerships(),
                before.partnerships() + added,
                gap,
                gap == null ? null : gap - added,
                added);
    }

    /** Cities that have as many partners are one part. */
    private static double ofCities(List<Degree> degrees, List<Link> links) {
        var further = new HashMap<Long, Long>();
        links.forEach(link -> link.ids().forEach(id -> further.merge(id, 1L, Long::sum)));
        var cities = new HashMap<Long, Long>();
        for (var degree : degrees) {
            cities.merge(degree.partners(), degree.cities(), Long::sum);
            for (var id : degree.chosen()) {
                cities.merge(degree.partners(), -1L, Long::sum);
                cities.merge(degree.partners() + further.getOrDefault(id, 0L), 1L, Long::sum);
            }
        }
        return rounded(Gini.of(cities.entrySet().stream()
                .map(entry -> new Gini.Part(entry.getValue(), (double) entry.getValue() * entry.getKey()))
                .toList()));
    }

    private static double ofCountries(Map<String, Counted> counted, Map<String, Long> added) {
        return rounded(Gini.of(counted.values().stream()
                .filter(country -> country.code().length() == 2)
                .map(country -> new Gini.Part(
                        country.counts().population(),
                        country.counts().partnerships() + (double) added.getOrDefault(country.code(), 0L)))
                .toList()));
    }

    /** To six places: one link among thirty thousand must show. */
    private static double rounded(double gini) {
        return Math.round(gini * 1e6) / 1e6;
    }
}
