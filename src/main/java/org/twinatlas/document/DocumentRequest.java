package org.twinatlas.document;

import java.util.List;
import java.util.Set;
import org.twinatlas.city.CityId;
import org.twinatlas.problem.BadInput;

/**
 * Which document is wanted.
 *
 * @param cities whom it is about, the one that writes first
 * @param languages one, or two to stand side by side
 * @param entries what is agreed beside what the graph knows
 */
public record DocumentRequest(
        DocumentKind kind,
        List<CityId> cities,
        List<DocumentLanguage> languages,
        DocumentFormat format,
        Entries entries) {

    private static final int LEAST_CITIES = 2;

    public DocumentRequest {
        cities = List.copyOf(cities);
        languages = List.copyOf(languages);
        if (cities.size() < LEAST_CITIES
                || cities.size() > kind.mostCities()
                || Set.copyOf(cities).size() < cities.size()) {
            var legal = kind.mostCities() == LEAST_CITIES
                    ? "the GeoNames ids of two different cities"
                    : "the GeoNames ids of 2 to %d different cities".formatted(kind.mostCities());
            throw BadInput.of("cities", cities.isEmpty() ? null : cities, legal);
        }
        if (Set.copyOf(languages).size() < languages.size()) {
            throw BadInput.of("with", languages.getLast(), "another language than the first");
        }
    }
}
