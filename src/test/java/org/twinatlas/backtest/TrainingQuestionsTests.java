package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinatlas.backtest.Network.CityRow;
import org.twinatlas.backtest.Network.TwinnedRow;
import org.twinatlas.partnership.Holdout;
import org.twinatlas.problem.BadInput;

/** Two hundred hidden pairs: 1 and 1001, 2 and 1002, and so on. City 1 has a known partner too. */
class TrainingQuestionsTests {

    private static final List<HiddenPair> HIDDEN = LongStream.rangeClosed(1, 200)
            .mapToObj(i -> new HiddenPair("p" + i, i, 1000 + i))
            .toList();
    private static final Network NETWORK = Network.of(
            LongStream.concat(LongStream.rangeClosed(1, 200), LongStream.rangeClosed(1001, 1200))
                    .mapToObj(id -> new CityRow(id, id < 1000 ? "A" : "B", "150", 5))
                    .toList(),
            List.of(new TwinnedRow(1, 1200, 1)));

    @Test
    void bothDirectionsAreInTheSamePart() {
        var asked = asked(60, 40);

        assertThat(asked.fit()).hasSize(60);
        assertThat(asked.validation()).hasSize(40);
        assertThat(pairs(asked.fit())).hasSize(30).doesNotContainAnyElementsOf(pairs(asked.validation()));
        assertThat(pairs(asked.validation())).hasSize(20);
    }

    @Test
    void neverAsksWhatAPublishedBackTestAsks() {
        var asked = asked(1000, 1000);

        var never = HIDDEN.stream()
                .filter(pair -> LongStream.of(1, 2, 3).anyMatch(seed -> new Holdout(seed, 0.1).hides(pair.id())))
                .map(HiddenPair::a)
                .collect(Collectors.toSet());
        var all = new HashSet<>(pairs(asked.fit()));
        all.addAll(pairs(asked.validation()));
        assertThat(never).isNotEmpty();
        assertThat(all).hasSize(200 - never.size()).doesNotContainAnyElementsOf(never);
        assertThat(asked.hiddenPartnersOf(never.iterator().next()))
                .as("it is a right answer nevertheless")
                .isNotEmpty();
    }

    @Test
    void bothPartsGetFewerInProportionIfThereAreTooFew() {
        var asked = asked(3000, 1000);

        assertThat(asked.fit().size() / (double) asked.validation().size()).isBetween(2.8, 3.3);
    }

    @Test
    void knowsWhoHasAPartnerLeft() {
        var questions = new HashSet<>(asked(1000, 1000).fit());
        questions.addAll(asked(1000, 1000).validation());

        assertThat(questions).contains(new Question(1, 1001, true, false), new Question(1001, 1, false, true));
    }

    @Test
    void theSeedDecides() {
        assertThat(asked(60, 40)).isEqualTo(asked(60, 40));
        assertThat(TrainingQuestions.of(HIDDEN, NETWORK, plan(22, 60, 40)).fit())
                .isNotEqualTo(asked(60, 40).fit());
    }

    @Test
    void saysThatTooLittleIsHidden() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> TrainingQuestions.of(List.of(), NETWORK, plan(21, 60, 40)))
                .withMessageStartingWith("--holdout is '0.1', but must be so large");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 60, 40, 1, --seed",
        "3, 0.1, 60, 40, 1, --seed",
        "21, 0.6, 60, 40, 1, --holdout",
        "21, 0, 60, 40, 1, --holdout",
        "21, 0.1, 9, 40, 1, --questions",
        "21, 0.1, 60, 100001, 1, --validate",
        "21, 0.1, 60, 40, 0, --cold-weight",
        "21, 0.1, 60, 40, NaN, --cold-weight"
    })
    void refusesAPlanThatMakesNoSense(
            long seed, double share, int questions, int validate, double coldWeight, String option) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> CalibrationPlan.of(seed, share, questions, validate, coldWeight))
                .withMessageStartingWith(option + " is ");
    }

    private static TrainingQuestions asked(int questions, int validate) {
        return TrainingQuestions.of(HIDDEN, NETWORK, plan(21, questions, validate));
    }

    private static CalibrationPlan plan(long seed, int questions, int validate) {
        return CalibrationPlan.of(seed, 0.1, questions, validate, 2.5);
    }

    private static Set<Long> pairs(List<Question> questions) {
        return questions.stream()
                .map(question -> Math.min(question.asker(), question.partner()))
                .collect(Collectors.toSet());
    }
}
