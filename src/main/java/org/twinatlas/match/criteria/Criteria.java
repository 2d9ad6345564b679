package org.twinatlas.match.criteria;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** All criteria, in the order in which {@code match/rank.cypher} gives their values. */
public final class Criteria {

    public static final List<Criterion> ALL = List.of(
            new PopulationSize(),
            new Capacity(),
            new Experience(),
            new IndustryCriterion(),
            new Academia(),
            new Culture(),
            new SharedPartners(),
            new PartnersOfPartners(),
            new SimilarCities(),
            new Neighbourhood(),
            new LocalTies(),
            new CountryTieCriterion(),
            new SubdivisionTieCriterion(),
            new NewGround(),
            new AncestryAndHistory(),
            new LanguageCriterion(),
            new Geography(),
            new Distance(),
            new Network(),
            new Name());

    private Criteria() {}

    /**
     * The value of {@code experience}.
     *
     * @param twinWeight the weight of the candidate's partnerships
     */
    public static double experience(double twinWeight) {
        return Experience.value(twinWeight);
    }

    /**
     * The value of {@code populationSize}; empty where either is not known.
     *
     * @param one the power of ten of a population, or NaN
     * @param other the same of the other city
     */
    public static OptionalDouble populationSize(double one, double other) {
        return PopulationSize.value(one, other);
    }

    /**
     * The value of {@code capacity}; empty where it is not known.
     *
     * @param logPop the power of ten of the candidate's population, or NaN
     */
    public static OptionalDouble capacity(double logPop) {
        return Capacity.value(logPop);
    }

    public static Optional<Criterion> named(String name) {
        return ALL.stream().filter(criterion -> criterion.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Criterion::name).toList();
    }
}
