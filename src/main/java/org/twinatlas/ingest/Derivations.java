package org.twinatlas.ingest;

import java.util.List;

/** What follows from the loaded tables, in the order in which one step needs another. */
final class Derivations {

    private Derivations() {}

    static List<Derivation> all(ProfileVectors profileVectors) {
        return List.of(
                Derivation.of("neighbours", "derive/forget_near", "derive/near"),
                Derivation.of("metropolises", "derive/metropolis"),
                Derivation.of("suspended ties", "derive/suspended_partnerships"),
                Derivation.of("partners", "derive/forget_twinned", "derive/twinned", "derive/city_partners"),
                Derivation.of("traits of cities", "derive/city_traits", "derive/rarity"),
                Derivation.of(
                        "ties of countries",
                        "derive/country_counts",
                        "derive/subdivision_counts",
                        "derive/country_ties",
                        "derive/subdivision_ties",
                        "derive/country_room"),
                profileVectors.derivation());
    }
}
