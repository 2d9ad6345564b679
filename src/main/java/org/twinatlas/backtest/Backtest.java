package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.Matches;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the engine, and simple methods beside it, for partnerships that the store does not hold. */
@Component
class Backtest {

    static final String ENGINE = "Twin Atlas";
    static final String EXHAUSTIVE = "Twin Atlas, all cities ranked";

    private static final int SIDE_BY_SIDE = 2;
    private static final int SHOWN = 10;

    private final Questions questions;
    private final Matches matches;
    private final Comparisons comparisons;
    private final DataVersion dataVersion;

    Backtest(Questions questions, Matches matches, Comparisons comparisons, DataVersion dataVersion) {
        this.questions = questions;
        this.matches = matches;
        this.comparisons = comparisons;
        this.dataVersion = dataVersion;
    }

    /** What is asked in a run. */
    private record Run(Setup setup, long seed, Network network, List<Question> all, Progress progress) {

        List<Question> asked() {
            return all.stream().limit(setup.queries()).toList();
        }
    }

    /** @param seed what the store hides */
    Mono<Findings> run(Setup setup, long seed, Progress progress) {
        return questions
                .network()
                .flatMap(network -> questions
                        .shuffled(network, seed)
                        .flatMap(all -> findings(new Run(setup, seed, network, all, progress))));
    }

    private Mono<Findings> findings(Run run) {
        var baselines = Baseline.all(run.network(), run.seed());
        var each = 2 + (run.setup().exhaustive() ? 1 : 0) + baselines.size();
        run.progress().expect((long) each * run.asked().size());
        var answers = Flux.concat(engine(run), exhaustive(run), baselines(baselines, run))
                .collectList();
        return answers.flatMap(found -> Mono.zip(pairs(run), dataVersion.current())
                .map(others -> new Findings(
                        run.seed(), others.getT2(), run.all().size() / 2, run.network(), found, others.getT1())));
    }

    private Mono<Answers> engine(Run run) {
        var depth = run.setup().depth();
        return answers(ENGINE, question -> matches.order(new CityId(question.asker()), depth), run);
    }

    private Mono<Answers> exhaustive(Run run) {
        if (!run.setup().exhaustive()) {
            return Mono.empty();
        }
        var everybody = Arrays.stream(run.network().ids()).boxed().collect(Collectors.toUnmodifiableSet());
        var depth = run.setup().depth();
        return answers(EXHAUSTIVE, question -> matches.orderOfAll(new CityId(question.asker()), everybody, depth), run);
    }

    private static Mono<Answers> answers(String method, Function<Question, Mono<List<Long>>> asking, Run run) {
        return Flux.fromIterable(run.asked())
                .flatMapSequential(
                        question -> asking.apply(question)
                                .map(order -> outcome(question, order, run.network()))
                                .doOnNext(outcome -> run.progress().step(method)),
                        SIDE_BY_SIDE)
                .collectList()
                .map(outcomes -> new Answers(method, outcomes));
    }

    /** A known partner that the list names again, perhaps worth renewing, takes no place, as with the simple methods. */
    static Outcome outcome(Question question, List<Long> order, Network network) {
        var asker = network.place(question.asker());
        var found = order.stream()
                .filter(city -> network.isAdmissible(asker, network.place(city)))
                .toList();
        return new Outcome(
                question,
                found.indexOf(question.partner()) + 1,
                found.stream().limit(SHOWN).toList());
    }

    private static Flux<Answers> baselines(List<Baseline> baselines, Run run) {
        return Flux.fromIterable(baselines)
                .flatMapSequential(
                        baseline -> Mono.fromCallable(() -> answers(baseline, run))
                                .subscribeOn(Schedulers.boundedElastic()),
                        SIDE_BY_SIDE);
    }

    private static Answers answers(Baseline baseline, Run run) {
        var answering = new BaselineRun(baseline, run.network());
        var outcomes = run.asked().stream()
                .map(question -> answering.answer(question, run.setup().depth()))
                .peek(outcome -> run.progress().step(baseline.name()))
                .toList();
        return new Answers(baseline.name(), outcomes);
    }

    private Mono<List<ScoredPair>> pairs(Run run) {
        var hidden = Comparisons.hiddenPartners(run.all());
        return Flux.fromIterable(run.asked())
                .flatMapSequential(
                        question -> comparisons
                                .of(
                                        question,
                                        run.network(),
                                        hidden.getOrDefault(question.asker(), Set.of()),
                                        run.seed())
                                .doOnTerminate(() -> run.progress().step("scores")),
                        SIDE_BY_SIDE)
                .flatMapIterable(pairs -> pairs)
                .collectList();
    }
}
