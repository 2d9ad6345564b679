package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that makes two cities a good match. {@code cypher/match/rank.cypher} computes the values that rank;
 * {@link #value} says the same in Java, and a test holds one against the other.
 */
public sealed interface Criterion
        permits Academia,
                AncestryAndHistory,
                Capacity,
                CountryTieCriterion,
                Culture,
                Distance,
                Experience,
                Geography,
                IndustryCriterion,
                LanguageCriterion,
                LocalTies,
                Name,
                Neighbourhood,
                Network,
                NewGround,
                PartnersOfPartners,
                PopulationSize,
                SharedPartners,
                SimilarCities,
                SubdivisionTieCriterion {

    /** The key of its weight, as in {@code weights=industry:2}. */
    String name();

    /** What a list calls it. */
    String label();

    /** The rule in one plain sentence. */
    String sentence();

    /** From 0 (speaks against the pair) to 1 (speaks for it); empty without data. */
    OptionalDouble value(PairFacts facts);

    /**
     * How much the reason tells of just this pair, 0 to 1, beside its points: named partners of both say more than
     * what holds for every city of two countries.
     */
    default double telling() {
        return 1;
    }

    /** The facts that speak for the pair, as a sentence; empty if there is nothing to say. */
    Optional<String> reason(PairFacts facts);
}
