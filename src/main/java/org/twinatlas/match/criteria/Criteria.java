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

    private Criteria() {}

    public static Optional<Criterion> named(String name) {
        return ALL.stream().filter(criterion -> criterion.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Criterion::name).toList();
    }
}
