package org.twinatlas.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;

/** The cities of the atlas, by their Wikidata and GeoNames ids. */
final class WikidataCities {

    private static final CypherQuery CITIES = CypherQuery.named("ingest/city_wikidata");

    private final Map<String, Long> byItem = new HashMap<>();
    private final Set<Long> ids = new HashSet<>();
    private int version = 1;

    static WikidataCities of(Session session) {
        var cities = new WikidataCities();
        session.run(CITIES.text())
                .forEachRemaining(row ->
                        cities.add(row.get("id").asLong(), row.get("wikidata").asString("")));
        return cities;
    }

    void add(long id, String item) {
        ids.add(id);
        version = 31 * (31 * version + Long.hashCode(id)) + item.hashCode();
        if (!item.isEmpty()) {
            byItem.putIfAbsent(item, id);
        }
    }

    /** The city of an item, which its own id says, else the GeoNames id that Wikidata has for it. */
    Optional<Long> find(String item, String geonames) {
        var known = byItem.get(item);
        if (known != null) {
            return Optional.of(known);
        }
        return geonames.matches("\\d{1,10}")
                ? Optional.of(Long.parseLong(geonames)).filter(ids::contains)
                : Optional.empty();
    }

    /** Changes with the cities, so that a file is imported again where it may find more of them. */
    int version() {
        return version;
    }
}
