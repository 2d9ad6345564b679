package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.List;

/** What follows from the loaded tables, in the order in which one step needs another. */
final class Derivations {

    /** The first step that reads partnerships; those before it read only cities. */
    private static final String FIRST_OF_PARTNERSHIPS = "suspended ties";

    private Derivations() {}

    /** The names of the steps that have to be done again when cities, or else only partnerships, have been added. */
    static List<String> namesAfter(List<Derivation> all, boolean addedCities) {
        return all.stream()
                .map(Derivation::name)
                .dropWhile(name -> !addedCities && !name.equals(FIRST_OF_PARTNERSHIPS))
                .toList();
    }

    /**
     * Between the partners and the neighbours there are two lanes: the traits and profiles of cities, and what areas keep.
     * Who reads the partnerships of cities cannot do so beside the neighbours: Neo4j tells whoever follows a chain of
     * relationships to which another transaction adds that what has been read is outdated.
     *
     * @param beforeTies what changes the partnerships before anything follows from them; empty but in a back-test
     */
    static List<Derivation> all(ProfileVectors profileVectors, List<Derivation> beforeTies) {
        var steps = new ArrayList<Derivation>();
        steps.add(Derivation.of("metropolises", "derive/metropolis"));
        steps.add(Namesakes.derivation().after("metropolises"));
        steps.add(Derivation.of(FIRST_OF_PARTNERSHIPS, "derive/suspended_partnerships"));
        beforeTies.forEach(step -> steps.add(step.after(FIRST_OF_PARTNERSHIPS)));
        var ties = Derivation.of(
                "partners", "derive/forget_twinned", "derive/twinned", "derive/city_partners", "derive/twinned_norm");
        steps.add(ties.after(steps.stream().map(Derivation::name).toArray(String[]::new)));
        steps.add(Derivation.of("traits of cities", "derive/city_traits", "derive/rarity")
                .after("partners"));
        steps.add(profileVectors.derivation().after("traits of cities"));
        steps.add(Derivation.of(
                        "ties of countries",
                        "derive/country_counts",
                        "derive/subdivision_counts",
                        "derive/country_ties",
                        "derive/subdivision_ties")
                .after("partners"));
        steps.add(CoverageExpectations.derivation().after("ties of countries"));
        steps.add(
                Derivation.of("neighbours", "derive/forget_near", "derive/near").after("profiles", "coverage"));
        steps.add(SimilarCities.derivation().after("neighbours"));
        steps.add(Derivation.of("local ties", "derive/subdivision_shares", "derive/local_shares")
                .after("similar cities"));
        steps.add(
                Derivation.of("candidates", "derive/candidates", "derive/areas").after("local ties"));
        return List.copyOf(steps);
    }
}
