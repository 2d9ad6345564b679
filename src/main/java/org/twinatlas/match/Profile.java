package org.twinatlas.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityDetail;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.problem.BadInput;

/**
 * A town that is not in the atlas, as its people describe it. Everything but one attribute may be left out.
 *
 * @param name what to call it; may be null
 * @param country ISO 3166-1 alpha-2
 * @param lat degrees north, with {@code lng} or not at all
 * @param lng degrees east
 * @param population people
 * @param industries codes of the vocabulary
 * @param universities how many
 * @param culture kinds of cultural institutions and titles
 * @param koppen Köppen-Geiger class, such as Csb
 * @param languages ISO 639; the country's official ones if left out
 */
public record Profile(
        @Nullable String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lng,
        @Nullable Long population,
        @Nullable List<String> industries,
        @Nullable Integer universities,
        @Nullable List<String> culture,
        @Nullable Boolean seaport,
        @Nullable Double coastKm,
        @Nullable String koppen,
        @Nullable Integer elevationM,
        @Nullable List<String> languages,
        @Nullable List<String> heritage,
        @Nullable List<String> networks) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_VALUES = 50;

    /** What is known of a city that people have added. */
    static Profile of(CityDetail added) {
        var city = added.summary();
        return new Profile(
                city.name(),
                city.country(),
                city.lat(),
                city.lng(),
                city.population(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                added.languages(),
                null,
                null);
    }

    /** @throws BadInput if an attribute is out of its range or not in the vocabulary, or none is given */
    void check(Vocabulary vocabulary) {
        checkAnyAttribute();
        if (name != null && name.length() > LONGEST_NAME) {
            throw BadInput.of("profile.name", name, "at most %d characters long".formatted(LONGEST_NAME));
        }
        vocabulary.check("profile.country", "country", country == null ? List.of() : List.of(country));
        checkWords(vocabulary, "industries", "industry", industries);
        checkWords(vocabulary, "languages", "language", languages);
        checkWords(vocabulary, "heritage", "heritage", heritage);
        checkWords(vocabulary, "networks", "network", networks);
        checkCulture();
        checkNumbers();
    }

    private void checkAnyAttribute() {
        var any = country != null
                || lat != null
                || population != null
                || universities != null
                || seaport != null
                || coastKm != null
                || koppen != null
                || elevationM != null
                || some(industries)
                || some(culture)
                || some(languages)
                || some(heritage)
                || some(networks);
        if (!any) {
            throw BadInput.of("profile", "", "a town with at least one attribute, such as country or population");
        }
    }

    private static boolean some(@Nullable List<String> values) {
        return values != null && !values.isEmpty();
    }

    private static void checkWords(Vocabulary vocabulary, String field, String kind, @Nullable List<String> codes) {
        if (codes == null) {
            return;
        }
        if (codes.size() > MOST_VALUES) {
            throw BadInput.of("profile." + field, codes.size() + " values", "at most %d values".formatted(MOST_VALUES));
        }
        vocabulary.check("profile." + field, kind, codes);
    }

    private void checkCulture() {
        for (var kind : culture == null ? List.<String>of() : culture) {
            if (!CultureKinds.ALL.contains(kind)) {
                throw BadInput.of("profile.culture", kind, "one of " + String.join(", ", CultureKinds.ALL));
            }
        }
    }

    private void checkNumbers() {
        if ((lat == null) != (lng == null)) {
            throw BadInput.of(lat == null ? "profile.lat" : "profile.lng", null, "given together with the other one");
        }
        checkRange("lat", lat, -90, 90);
        checkRange("lng", lng, -180, 180);
        checkRange("population", population, 1, 60_000_000);
        checkRange("universities", universities, 0, 1_000);
        checkRange("coastKm", coastKm, 0, 3_000);
        checkRange("elevationM", elevationM, -500, 6_000);
        if (koppen != null && !koppen.matches("[A-E][A-Za-z]{0,2}")) {
            throw BadInput.of("profile.koppen", koppen, "a Köppen-Geiger class such as Csb");
        }
    }

    private static void checkRange(String field, @Nullable Number value, double least, double most) {
        if (value != null && !(value.doubleValue() >= least && value.doubleValue() <= most)) {
            throw BadInput.of("profile." + field, value, "a number from %.0f to %.0f".formatted(least, most));
        }
    }
}
