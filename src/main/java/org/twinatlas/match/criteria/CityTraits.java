package org.twinatlas.match.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria read of one city, of the atlas or described by its people.
 *
 * @param country ISO 3166-1 alpha-2; null if not told
 * @param population people; null if unknown
 * @param koppen Köppen-Geiger class
 * @param coastal at most 30 km from the coast; null if not told
 * @param industries codes, in their order, each with its strength 1 to 3 in {@code industryStrengths}
 *     and its rarity 0 to 1 in {@code industryRarities} (empty for a candidate)
 * @param universities number of them in the Research Organization Registry
 * @param culture kinds of cultural institutions and titles
 * @param ownLanguages whether the languages are recorded for the city itself, not only for its country
 * @param communities countries in which a community of the city has its roots
 * @param partners partnerships on a current list
 * @param twinWeight sum of the weights of its partnerships: 1 for a listed one, 1/2 for an unconfirmed one
 * @param similarWeight the same of the city and of the cities like it, each counted by its likeness; 0 for a candidate
 */
public record CityTraits(
        @Nullable Long id,
        String name,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String subdivision,
        @Nullable String subdivisionName,
        @Nullable Long population,
        @Nullable String koppen,
        @Nullable Boolean coastal,
        @Nullable Integer elevationM,
        boolean seaport,
        List<String> industries,
        List<Integer> industryStrengths,
        List<Double> industryRarities,
        int universities,
        List<String> culture,
        List<String> heritage,
        List<String> networks,
        List<Double> networkRarities,
        List<String> languages,
        boolean ownLanguages,
        List<String> communities,
        int partners,
        int unconfirmed,
        double twinWeight,
        double similarWeight) {

    static final double COASTAL_KM = 30;

    /** Some city of which nothing is known but where it lies. */
    public static CityTraits somewhereIn(String country, @Nullable String subdivision, List<String> languages) {
        return new CityTraits(
                null,
                "",
                country,
                null,
                subdivision,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                languages,
                false,
                List.of(),
                0,
                0,
                0,
                0);
    }

    /** Whether a distance to the coast counts as coastal; none is recorded beyond about 100 km. */
    public static boolean isCoastal(@Nullable Double coastKm) {
        return coastKm != null && coastKm <= COASTAL_KM;
    }

    /** Population as a power of ten; NaN if unknown. */
    double logPopulation() {
        return population == null ? Double.NaN : Math.log10(population);
    }

    boolean hasAnyTie() {
        return partners + unconfirmed > 0;
    }
}
