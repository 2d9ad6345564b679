package org.twinatlas.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * Whom the asker would like, and whom not.
 *
 * @param countries ISO 3166-1 alpha-2; empty for all
 * @param regions UN M49; empty for all; a country is wished if it is named or lies in a named region
 * @param minPopulation least number of people; null for none
 * @param maxPopulation greatest number of people; null for none
 * @param languages ISO 639, one of which a candidate must speak; empty for all
 * @param partnered true: only cities that have a partner; false: only those without; null: both
 * @param sameCountry whether cities of the asker's own country may be proposed
 * @param onePerCountry whether at most one city of a country may be proposed
 * @param reach how far cities of countries with few partnerships are favoured
 * @param variety how far a list of many countries is favoured
 */
public record Wishes(
        List<String> countries,
        List<String> regions,
        @Nullable Long minPopulation,
        @Nullable Long maxPopulation,
        List<String> languages,
        @Nullable Boolean partnered,
        boolean sameCountry,
        boolean onePerCountry,
        Share reach,
        Share variety) {

    public static final Share DEFAULT_REACH = Share.NONE;
    public static final Share DEFAULT_VARIETY = new Share(0.5);

    /** No wishes: all countries but the asker's own, with some variety. */
    public static final Wishes NONE =
            new Wishes(List.of(), List.of(), null, null, List.of(), null, false, false, DEFAULT_REACH, DEFAULT_VARIETY);

    private static final long MOST = 60_000_000;

    public Wishes {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        languages = List.copyOf(languages);
        checkPopulation("minPopulation", minPopulation);
        checkPopulation("maxPopulation", maxPopulation);
        if (minPopulation != null && maxPopulation != null && minPopulation > maxPopulation) {
            throw BadInput.of("minPopulation", minPopulation, "at most maxPopulation, which is " + maxPopulation);
        }
    }

    /** The same, but with cities of the asker's own country. */
    Wishes withSameCountry() {
        return new Wishes(
                countries,
                regions,
                minPopulation,
                maxPopulation,
                languages,
                partnered,
                true,
                onePerCountry,
                reach,
                variety);
    }

    /** The same, but only of these countries; empty for all. */
    public Wishes withCountries(List<String> codes) {
        return new Wishes(
                codes,
                regions,
                minPopulation,
                maxPopulation,
                languages,
                partnered,
                sameCountry,
                onePerCountry,
                reach,
                variety);
    }

    /** The same, but with this favour for countries with few partnerships. */
    public Wishes withReach(Share favour) {
        return new Wishes(
                countries,
                regions,
                minPopulation,
                maxPopulation,
                languages,
                partnered,
                sameCountry,
                onePerCountry,
                favour,
                variety);
    }

    private static void checkPopulation(String field, @Nullable Long population) {
        if (population != null && (population < 1 || population > MOST)) {
            throw BadInput.of(field, population, "a whole number from 1 to 60000000");
        }
    }
}
