package org.twinatlas.seeking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.problem.BadInput;
import org.twinatlas.seeking.Contact;
import org.twinatlas.seeking.ExchangeCategory;
import org.twinatlas.seeking.Offered;
import org.twinatlas.seeking.PeaceNeed;
import org.twinatlas.seeking.SeekingEntry;
import org.twinatlas.seeking.Wanted;

/** What somebody posts for a city; {@link Wanted}, {@link Offered} and {@link SeekingEntry} say what each is. */
record SeekingBody(
        @Nullable Long city,
        @Nullable Long version,
        @Nullable List<String> countries,
        @Nullable List<String> regions,
        @Nullable List<String> languages,
        @Nullable Long minPopulation,
        @Nullable Long maxPopulation,
        @Nullable String desired,
        @Nullable Map<String, Double> weights,
        @Nullable List<String> categories,
        @Nullable List<String> themes,
        @Nullable List<String> offers,
        @Nullable List<String> needs,
        @Nullable List<String> gives,
        @Nullable String outline,
        @Nullable String organisation,
        @Nullable String consent,
        @Nullable ContactBody contact,
        @Nullable LocalDate validUntil) {

    /** Who reads the letters, unchecked. */
    record ContactBody(@Nullable String name, @Nullable String email) {}

    CityId cityId() {
        if (city == null) {
            throw BadInput.of("city", null, "the GeoNames id of the city that seeks");
        }
        return new CityId(city);
    }

    long knownVersion() {
        if (version == null) {
            throw BadInput.of("version", null, "the version of the record that you have read");
        }
        return version;
    }

    SeekingEntry entry() {
        return new SeekingEntry(
                new Wanted(
                        orNone("countries", countries),
                        orNone("regions", regions),
                        orNone("languages", languages),
                        minPopulation,
                        maxPopulation,
                        desired,
                        factors()),
                new Offered(
                        orNone("categories", categories).stream()
                                .map(ExchangeCategory::of)
                                .toList(),
                        orNone("themes", themes),
                        orNone("offers", offers),
                        orNone("needs", needs).stream().map(PeaceNeed::of).toList(),
                        orNone("gives", gives).stream().map(PeaceNeed::of).toList(),
                        outline),
                organisation,
                consent,
                contact == null ? new Contact(null, null) : new Contact(contact.name, contact.email),
                validUntil);
    }

    private Map<String, Double> factors() {
        if (weights == null) {
            return Map.of();
        }
        if (weights.containsValue(null)) {
            throw BadInput.of("weights", null, "a number from 0 to 100 for each criterion");
        }
        return weights;
    }

    private static <T> List<T> orNone(String field, @Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        if (given.contains(null)) {
            throw BadInput.of(field, null, "a list without empty entries");
        }
        return given;
    }
}
