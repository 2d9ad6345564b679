package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DerivationsTests {

    private static final List<Derivation> ALL = Derivations.all(new ProfileVectors(), List.of());

    @Test
    void everyStepStandsBehindThoseThatItNeeds() {
        var before = new HashSet<String>();
        for (var step : ALL) {
            assertThat(before).as("before %s", step.name()).containsAll(step.needs());
            before.add(step.name());
        }
    }

    /** Two transactions that lock cities in different orders stop each other. */
    @Test
    void ofTheStepsThatWriteToCitiesOneFollowsTheOther() {
        var writers = List.of(
                "metropolises",
                "shared names",
                "partners",
                "traits of cities",
                "profiles",
                "neighbours",
                "similar cities",
                "local ties");
        for (int i = 1; i < writers.size(); i++) {
            assertThat(allThatMustBeDoneBefore(writers.get(i)))
                    .as("before %s", writers.get(i))
                    .contains(writers.get(i - 1));
        }
    }

    private static Set<String> allThatMustBeDoneBefore(String name) {
        return ALL.stream()
                .filter(step -> step.name().equals(name))
                .flatMap(step -> step.needs().stream())
                .flatMap(needed -> Stream.concat(Stream.of(needed), allThatMustBeDoneBefore(needed).stream()))
                .collect(Collectors.toSet());
    }

    @Test
    void newCitiesChangeEveryStep() {
        assertThat(Derivations.namesAfter(ALL, true)).hasSameSizeAs(ALL).startsWith("metropolises", "shared names");
    }

    @Test
    void newPartnershipsLeaveWhatFollowsFromThePlacesAlone() {
        assertThat(Derivations.namesAfter(ALL, false))
                .startsWith("suspended ties", "partners")
                .endsWith("candidates")
                .doesNotContain("metropolises", "shared names");
    }
}
