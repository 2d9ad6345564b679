package org.twinatlas.backtest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.twinatlas.backtest.Strata.Negative;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.DefaultWeights;
import org.twinatlas.match.Judged;
import org.twinatlas.match.Matches;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Learns the weights of the criteria from partnerships that the store does not hold. */
@Component
class Calibration {

    private static final int SIDE_BY_SIDE = 2;

    private final Questions questions;
    private final Matches matches;
    private final DefaultWeights present;
    private final DataVersion dataVersion;

    Calibration(Questions questions, Matches matches, DefaultWeights present, DataVersion dataVersion) {
        this.questions = questions;
        this.matches = matches;
        this.present = present;
        this.dataVersion = dataVersion;
    }

    /** Of both parts, those questions whose partner no rule bars. */
    private record Lists(List<TrainingList> fit, List<TrainingList> validation) {}

    Mono<CalibrationReport> run(CalibrationPlan plan, Progress progress) {
        return Mono.zip(questions.network(), questions.hidden(), dataVersion.current())
                .flatMap(store -> {
                    var network = store.getT1();
                    var asked = TrainingQuestions.of(store.getT2(), network, plan);
                    progress.expect(asked.fit().size() + asked.validation().size() + Fitting.steps(present.get()));
                    return lists(asked, network, plan, progress)
                            .publishOn(Schedulers.boundedElastic()) // a minute of computing
                            .map(lists -> report(plan, asked, lists, store.getT3(), progress));
                });
    }

    private Mono<Lists> lists(TrainingQuestions asked, Network network, CalibrationPlan plan, Progress progress) {
        return lists(asked.fit(), asked, network, plan, progress)
                .flatMap(fit -> lists(asked.validation(), asked, network, plan, progress)
                        .map(validation -> new Lists(fit, validation)));
    }

    private Mono<List<TrainingList>> lists(
            List<Question> part, TrainingQuestions asked, Network network, CalibrationPlan plan, Progress progress) {
        return Flux.fromIterable(part)
                .flatMapSequential(
                        question -> list(question, asked, network, plan).doOnNext(list -> progress.step("Asking")),
                        SIDE_BY_SIDE)
                .<TrainingList>handle((list, sink) -> list.ifPresent(sink::next))
                .collectList();
    }

    private Mono<Optional<TrainingList>> list(
            Question question, TrainingQuestions asked, Network network, CalibrationPlan plan) {
        var asker = new CityId(question.asker());
        return matches.order(asker, Strata.TOP)
                .map(order -> Strata.of(network, question, order, asked.hiddenPartnersOf(question.asker()))
                        .draw(random(plan, question)))
                .flatMap(negatives -> matches.judge(asker, candidates(question, negatives))
                        .collectMap(Judged::id)
                        .map(judged -> TrainingList.of(question, plan.weightOf(question), negatives, judged)));
    }

    /** The draws of a question do not depend on which question is answered first. */
    private static SplittableRandom random(CalibrationPlan plan, Question question) {
        return new SplittableRandom(
                (plan.holdout().seed() * 1_000_003 + question.asker()) * 1_000_003 + question.partner());
    }

    private static Set<Long> candidates(Question question, List<Negative> negatives) {
        var ids = new HashSet<Long>();
        ids.add(question.partner());
        negatives.forEach(negative -> ids.add(negative.id()));
        return ids;
    }

    private CalibrationReport report(
            CalibrationPlan plan, TrainingQuestions asked, Lists lists, String version, Progress progress) {
        var barred = asked.fit().size()
                + asked.validation().size()
                - lists.fit().size()
                - lists.validation().size();
        var fitting = Fitting.of(lists.fit(), lists.validation(), present.get(), progress);
        return CalibrationReport.of(plan, version, barred, fitting);
    }
}
