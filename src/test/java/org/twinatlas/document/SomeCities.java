package org.twinatlas.document;

import java.util.List;
import java.util.Map;
import org.twinatlas.city.CityDetail;
import org.twinatlas.city.CitySummary;

/** Cities for documents of tests. */
final class SomeCities {

    static final CityDetail SAUSALITO = city(1, "Sausalito", "US", "California", 7_061L);
    static final CityDetail VINA = city(2, "Viña del Mar", "CL", "Valparaíso", 334_248L);

    private SomeCities() {}

    static CityDetail city(long id, String name, String country, String subdivision, Long population) {
        var summary = new CitySummary(id, name, country, country, null, subdivision, 0.0, 0.0, population, 0);
        return new CityDetail(
                summary, "city", null, null, null, null, null, null, List.of(), List.of(), Map.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
