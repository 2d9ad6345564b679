package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinatlas.access.Place;

class StepsTests {

    private static final List<Party> TWO = List.of(party(1, "US"), party(2, "CL"));

    private static Party party(long id, String country) {
        return new Party(new Place(id, country, null, Set.of()), "City " + id, country, 10_000);
    }

    private static Dossier dossier(
            Kind kind, Stage stage, Set<String> entries, Set<Long> signedBy, boolean recognised) {
        return new Dossier("kept-1", 0, kind, stage, TWO, entries, signedBy, recognised, false, null);
    }

    @ParameterizedTest
    @EnumSource
    void everyStageCanBeReachedFromResearchAndOnlyHistoricIsTheLast(Kind kind) {
        var reached = new HashSet<Stage>();
        reach(Stage.RESEARCH, kind, reached);
        assertThat(reached).contains(Stage.ACTIVE, Stage.DORMANT, Stage.DECLINED, Stage.ENDED, Stage.HISTORIC);
        assertThat(reached)
                .allMatch(stage ->
                        stage == Stage.HISTORIC || !Steps.from(stage, kind).isEmpty());
    }

    private static void reach(Stage stage, Kind kind, Set<Stage> reached) {
        if (reached.add(stage)) {
            Steps.from(stage, kind).keySet().forEach(next -> reach(next, kind, reached));
        }
    }

    @Test
    void aSisterCityIsNotActiveWithoutRecognition() {
        var held = dossier(Kind.SISTER_CITY, Stage.CEREMONY, Set.of("ceremony"), Set.of(1L, 2L), false);
        assertThatExceptionOfType(StepNeedsMore.class)
                .isThrownBy(() -> Steps.check(held, Stage.ACTIVE))
                .withMessageContaining("an association");
        Steps.check(dossier(Kind.SISTER_CITY, Stage.CEREMONY, Set.of("ceremony"), Set.of(1L, 2L), true), Stage.ACTIVE);
    }

    @Test
    void oneSignatureIsNotEnough() {
        var half = dossier(Kind.FRIENDSHIP_CITY, Stage.AGREEMENT, Set.of("terms agreed"), Set.of(1L), false);
        assertThatExceptionOfType(StepNeedsMore.class)
                .isThrownBy(() -> Steps.check(half, Stage.CEREMONY))
                .withMessageContaining("signatory of each city");
    }

    @Test
    void researchNeedsItsAssessment() {
        var bare = dossier(Kind.CONTACT, Stage.RESEARCH, Set.of("created"), Set.of(), false);
        assertThatExceptionOfType(StepNeedsMore.class).isThrownBy(() -> Steps.check(bare, Stage.COMMUNICATION));
        Steps.check(dossier(Kind.CONTACT, Stage.RESEARCH, Set.of("assessed"), Set.of(), false), Stage.COMMUNICATION);
    }

    @Test
    void noStageIsLeftOut() {
        var ended = dossier(Kind.SISTER_CITY, Stage.ENDED, Set.of(), Set.of(), false);
        assertThatExceptionOfType(NoSuchStep.class)
                .isThrownBy(() -> Steps.check(ended, Stage.ACTIVE))
                .withMessageContaining("what may follow is: historic");
    }
}
