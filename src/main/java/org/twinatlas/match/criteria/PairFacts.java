package org.twinatlas.match.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds about two cities: the ground of every value and of every reason.
 *
 * @param distanceKm great-circle distance; null where a place is not known
 * @param walk closeness along partnerships: the share of a three-step walk from the asker that ends at the candidate,
 *     made alike from both ends
 * @param neighbourhood sum of the partnerships between the surroundings of both, each counted exp(-km / 12) at either end
 * @param askerHasNeighbours whether any city of the atlas lies within 25 km of the asker
 * @param askerHasNamesake whether any city of another country bears the asker's name
 */
public record PairFacts(
        CityTraits asker,
        CityTraits candidate,
        @Nullable Double distanceKm,
        double walk,
        double neighbourhood,
        boolean askerHasNeighbours,
        boolean askerHasNamesake,
        @Nullable CountryTie countryTie,
        @Nullable SubdivisionTie subdivisionTie,
        Shared shared) {

    /**
     * What ties the two countries.
     *
     * @param tie partnerships relative to the numbers of cities, 0 to 1
     * @param partnerships listed ones
     * @param unconfirmed those that Wikidata alone names
     * @param migrants people born in one country who live in the other; null if unknown
     * @param history historical tie, border and migration together, 0 to 1
     */
    public record CountryTie(
            String code,
            String name,
            double tie,
            int partnerships,
            int unconfirmed,
            boolean border,
            boolean colonial,
            @Nullable Long migrants,
            double history,
            double room) {}

    /** What ties the two subdivisions; {@code tie} as for countries. */
    public record SubdivisionTie(String code, String name, double tie, int partnerships) {}

    /** A partnership between a city near the asker (or the asker) and a city near the candidate (or the candidate). */
    public record NeighbourTie(String near, String partner) {}

    /** An industry of both cities. */
    public record SharedIndustry(
            String code, String name, @Nullable String evidence) {}

    /** What the two have in common, by name. */
    public record Shared(
            List<String> partners,
            List<NeighbourTie> neighbourTies,
            List<SharedIndustry> industries,
            List<String> universities,
            List<String> culture,
            List<String> heritage,
            List<String> languages,
            List<String> networks,
            @Nullable String name) {}
}
