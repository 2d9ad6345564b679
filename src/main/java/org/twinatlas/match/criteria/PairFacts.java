package org.twinatlas.match.criteria;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds about two cities: the ground of every value and of every reason.
 *
 * @param distanceKm great-circle distance; null where a place is not known
 * @param ties what partnerships say of the two, in numbers
 * @param askerHasNeighbours whether any city of the atlas lies within 25 km of the asker
 * @param askerHasNamesake whether any city of another country bears the asker's name
 */
public record PairFacts(
        CityTraits asker,
        CityTraits candidate,
        @Nullable Double distanceKm,
        Ties ties,
        boolean askerHasNeighbours,
        boolean askerHasNamesake,
        @Nullable CountryTie countryTie,
        @Nullable SubdivisionTie subdivisionTie,
        Shared shared) {

    private static final Shared NOTHING = new Shared(
            List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /**
     * What is known of a pair before the candidate is: only where it lies.
     *
     * @param shareThere share of the partnerships around the asker that lead to the candidate's country, 0 to 1
     * @param weightThere weight of the asker's own partnerships in the candidate's country
     */
    public static PairFacts ofPlaces(
            CityTraits asker,
            CityTraits candidate,
            @Nullable Double distanceKm,
            double shareThere,
            double weightThere,
            @Nullable CountryTie countryTie,
            @Nullable SubdivisionTie subdivisionTie) {
        var shareBack = countryTie == null ? 0 : countryTie.shareBack();
        var ties = new Ties(0, 0, 0, 0, shareThere, shareBack, weightThere, 0, 0);
        return new PairFacts(asker, candidate, distanceKm, ties, false, false, countryTie, subdivisionTie, NOTHING);
    }

    /**
     * What partnerships, and names, say of the two cities, in numbers; src/docs/criteria.md defines each.
     *
     * @param sharedPartners sum over the shared partners, each the less the more partners it has itself; 0 or more
     * @param partnersOfPartners the same over ways of three partnerships
     * @param similarCities how much more often than by chance cities like the one partner with cities like the other
     * @param neighbourhood sum of the partnerships between the surroundings of both, each counted exp(-km / 12) at either end
     * @param shareThere share of the partnerships around the asker that lead to the candidate's country, 0 to 1
     * @param shareBack the same seen from the candidate
     * @param weightThere weight of the asker's own partnerships in the candidate's country
     * @param weightBack the same seen from the candidate
     * @param name how much of their names they share, 0 to 1
     */
    public record Ties(
            double sharedPartners,
            double partnersOfPartners,
            double similarCities,
            double neighbourhood,
            double shareThere,
            double shareBack,
            double weightThere,
            double weightBack,
            double name) {}

    /**
     * What ties the two countries.
     *
     * @param tie partnerships relative to the numbers of cities, 0 to 1
     * @param partnerships listed ones
     * @param unconfirmed those that Wikidata alone names
     * @param share part of the partnerships of the asker's country that leads to the other, 0 to 1
     * @param shareBack the same seen from the other
     * @param migrants people born in one country who live in the other; null if unknown
     * @param history historical tie, border and migration together, 0 to 1
     */
    public record CountryTie(
            String code,
            String name,
            double tie,
            int partnerships,
            int unconfirmed,
            double share,
            double shareBack,
            boolean border,
            boolean colonial,
            @Nullable Long migrants,
            double history,
            double room) {}

    /** What ties the two subdivisions; {@code tie} as for countries. */
    public record SubdivisionTie(String code, String name, double tie, int partnerships) {}

    /** A partnership between a city near or like the asker (or the asker) and one near or like the candidate (or it). */
    public record TieNearby(String near, String partner) {}

    /** A name that both share. */
    public record SharedName(String name, Kind kind) {

        /** How they share it. */
        public enum Kind {
            /** Both bear it. */
            SAME,
            /** One bears it, and it is recorded as another name of the other. */
            RECORDED,
            /** It is a rare word of both names. */
            WORD;

            /** @param written as the graph writes it: same, recorded or word */
            public static Kind of(String written) {
                return valueOf(written.toUpperCase(Locale.ROOT));
            }
        }
    }

    /** An industry of both cities. */
    public record SharedIndustry(
            String code, String name, @Nullable String evidence) {}

    /**
     * What the two have in common, by name.
     *
     * @param tiesFromThere partnerships of the candidate and its neighbours with the asker's country
     */
    public record Shared(
            List<String> partners,
            List<TieNearby> neighbourTies,
            List<TieNearby> similarTies,
            int tiesFromThere,
            List<SharedIndustry> industries,
            List<String> universities,
            List<String> culture,
            List<String> heritage,
            List<String> languages,
            List<String> networks,
            @Nullable SharedName name) {}
}
