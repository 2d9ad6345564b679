package org.twinatlas.match.criteria;

import java.util.List;
import java.util.Optional;

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

    /** The criterion that depends on nobody but the candidate. */
    public static final Criterion EXPERIENCE = named("experience").orElseThrow();

    private Criteria() {}

    /**
     * The value of {@link #EXPERIENCE}.
     *
     * @param twinWeight the weight of the candidate's partnerships
     */
    public static double experience(double twinWeight) {
        return Experience.value(twinWeight);
    }

    public static Optional<Criterion> named(String name) {
        return ALL.stream().filter(criterion -> criterion.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Criterion::name).toList();
    }
}
