package org.twinatlas.coverage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.WhatIf.End;
import org.twinatlas.coverage.WhatIf.Planned;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Finds the cities of planned links, and refuses links that cannot be. */
@Component
class LinkReader {

    private static final CypherQuery LINKS = CypherQuery.named("coverage/links");

    private final Graph graph;

    LinkReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * The links in their order.
     *
     * @throws BadLink at the first link that cannot be
     */
    Mono<List<Planned>> read(List<Link> links) {
        var as = links.stream().map(Link::a).toList();
        var bs = links.stream().map(Link::b).toList();
        return graph.ask(LINKS, Map.of("as", as, "bs", bs), row -> planned(row, links))
                .collectList();
    }

    private static Planned planned(Record row, List<Link> links) {
        var place = row.get("place").asInt();
        var link = links.get(place);
        var a = end(link.a(), row.get("a"));
        var b = end(link.b(), row.get("b"));
        if (a == null || b == null) {
            var unknown = a == null ? link.a() : link.b();
            throw BadLink.because(place, link, "names %d, which is no city of the atlas".formatted(unknown));
        }
        if (a.country().equals(b.country())) {
            throw BadLink.because(place, link, "names two cities of one country, which coverage does not count");
        }
        refuse(place, link, row.get("barrier").asString(""));
        return new Planned(a, b);
    }

    private static void refuse(int place, Link link, String barrier) {
        if (barrier.equals("partners")) {
            throw BadLink.because(place, link, "is a partnership already");
        }
        if (barrier.equals("suspended")) {
            throw BadLink.because(place, link, "leads to an area with which ties are broken off or suspended");
        }
    }

    private static @Nullable End end(long id, Value city) {
        return city.isNull()
                ? null
                : new End(
                        id,
                        city.get("name").asString(),
                        city.get("country").asString(),
                        city.get("countryName").asString(),
                        city.get("subdivision").asString(null),
                        city.get("lat").asDouble(),
                        city.get("lng").asDouble());
    }
}
