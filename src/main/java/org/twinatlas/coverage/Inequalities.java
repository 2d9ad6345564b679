package org.twinatlas.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageReader.Counted;
import org.twinatlas.coverage.WhatIf.Inequality;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Rounding;
import reactor.core.publisher.Mono;

/** How unequally partnerships are shared out, and how planned links would change it. */
@Component
class Inequalities {

    private static final CypherQuery DEGREES = CypherQuery.named("coverage/degrees");

    private final Graph graph;

    Inequalities(Graph graph) {
        this.graph = graph;
    }

    /**
     * Cities with as many partners.
     *
     * @param chosen those of them that have a planned link
     */
    record Degree(long partners, long cities, List<Long> chosen) {}

    Mono<List<Degree>> degrees(List<Link> links) {
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

    /**
     * The world with some links more.
     *
     * @param countries what countries have
     * @param added links by the code of the country
     */
    static Inequality of(
            List<Degree> degrees, List<Link> links, Collection<Counted> countries, Map<String, Long> added) {
        return new Inequality(ofCities(degrees, links), ofCountries(countries, added));
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
        return gini(cities.entrySet().stream()
                .map(entry -> new Gini.Part(entry.getValue(), (double) entry.getValue() * entry.getKey()))
                .toList());
    }

    private static double ofCountries(Collection<Counted> countries, Map<String, Long> added) {
        return gini(countries.stream()
                .map(country -> new Gini.Part(
                        country.counts().population(),
                        country.counts().partnerships() + (double) added.getOrDefault(country.code(), 0L)))
                .toList());
    }

    /** One link among thirty thousand must show. */
    private static double gini(List<Gini.Part> parts) {
        return Rounding.toPlaces(6, Gini.of(parts));
    }
}
