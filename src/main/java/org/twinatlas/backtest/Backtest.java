package org.twinatlas.backtest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.Matches;
import org.twinatlas.match.Wishes;
import org.twinatlas.partnership.Holdout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the engine, and simple methods beside it, for partnerships that the store does not hold. */
@Component
class Backtest {

    private static final int SIDE_BY_SIDE = 2;
    private static final int SHOWN = 10;

    private final Questions questions;
    private final Matches matches;
    private final DataVersion dataVersion;

    Backtest(Questions questions, Matches matches, DataVersion dataVersion) {
        this.questions = questions;
        this.matches = matches;
        this.dataVersion = dataVersion;
    }

    /**
     * @param holdout what the store hides
     * @param most how many questions are asked at most
     * @param depth how deep a partner is looked for
     * @param answered is told after every answer, of any method
     */
    Mono<QualityReport> run(Holdout holdout, int most, int depth, Consumer<String> answered) {
        return questions
                .network()
                .flatMap(network -> questions.shuffled(network, holdout.seed()).flatMap(all -> {
                    var asked = all.stream().limit(most).toList();
                    return Mono.zip(
                                    engine(asked, network, depth, answered),
                                    baselines(asked, network, holdout.seed(), depth, answered),
                                    dataVersion.current())
                            .map(found -> report(
                                    holdout, all.size() / 2, depth, found.getT1(), found.getT2(), found.getT3()));
                }));
    }

    private Mono<MethodResult> engine(List<Question> asked, Network network, int depth, Consumer<String> answered) {
        return Flux.fromIterable(asked)
                .flatMapSequential(
                        question -> matches.order(new CityId(question.asker()), depth)
                                .map(order -> outcome(question, order))
                                .doOnNext(outcome -> answered.accept("Twin Atlas")),
                        SIDE_BY_SIDE)
                .collectList()
                .map(outcomes -> MethodResult.of("Twin Atlas", outcomes, network));
    }

    private static Outcome outcome(Question question, List<Long> order) {
        var firstTen = order.stream().limit(SHOWN).toList();
        return new Outcome(question, order.indexOf(question.partner()) + 1, firstTen);
    }

    private static Mono<List<MethodResult>> baselines(
            List<Question> asked, Network network, long seed, int depth, Consumer<String> answered) {
        return Flux.fromIterable(Baseline.all(network, seed))
                .publishOn(Schedulers.boundedElastic())
                .map(baseline -> {
                    var run = new BaselineRun(baseline, network);
                    var outcomes = asked.stream()
                            .map(question -> run.answer(question, depth))
                            .peek(outcome -> answered.accept(baseline.name()))
                            .toList();
                    return MethodResult.of(baseline.name(), outcomes, network);
                })
                .collectList();
    }

    private static QualityReport report(
            Holdout holdout,
            int hidden,
            int depth,
            MethodResult engine,
            List<MethodResult> baselines,
            String dataVersion) {
        var methods = new ArrayList<MethodResult>();
        methods.add(engine);
        methods.addAll(baselines);
        return new QualityReport(
                LocalDate.now(ZoneOffset.UTC).toString(),
                dataVersion,
                holdout.seed(),
                holdout.share(),
                hidden,
                depth,
                Wishes.DEFAULT_REACH.value(),
                Wishes.DEFAULT_VARIETY.value(),
                methods,
                QualityReport.LIMITS);
    }
}
