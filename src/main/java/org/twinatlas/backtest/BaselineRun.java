package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Has a simple method answer questions, under the exclusions that the engine has: itself, known partners, its own country. */
final class BaselineRun {

    private static final int SHOWN = 10;

    private final Baseline baseline;
    private final Network network;

    BaselineRun(Baseline baseline, Network network) {
        this.baseline = baseline;
        this.network = network;
    }

    Outcome answer(Question question, int depth) {
        var asker = network.place(question.asker());
        var target = network.place(question.partner());
        var scores = baseline.scores(asker);
        var best = IntStream.range(0, network.size())
                .filter(city -> network.isAdmissible(asker, city))
                .boxed()
                .sorted((one, other) -> {
                    var order = Double.compare(scores[other], scores[one]);
                    return order != 0 ? order : Long.compare(network.ids()[one], network.ids()[other]);
                })
                .limit(depth)
                .toList();
        // A city that the method does not reach at all is not proposed by it.
        var place = best.indexOf(target);
        var rank = place < 0 || scores[target] == 0 ? 0 : place + 1;
        var firstTen = new ArrayList<Long>();
        best.stream().limit(SHOWN).forEach(city -> firstTen.add(network.ids()[city]));
        return new Outcome(question, rank, List.copyOf(firstTen));
    }
}
