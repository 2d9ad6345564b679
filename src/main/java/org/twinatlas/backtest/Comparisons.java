package org.twinatlas.backtest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.match.Judged;
import org.twinatlas.match.Matches;
import reactor.core.publisher.Mono;

/** Has the engine judge a hidden partner beside cities that were drawn at random. */
@Component
class Comparisons {

    /** Cities to compare each partner with. */
    static final int DRAWN = 20;

    /** More are drawn than are needed, because rules bar some of them. */
    private static final int SPARE = 3;

    private final Matches matches;

    Comparisons(Matches matches) {
        this.matches = matches;
    }

    /** The partner of a question and {@value #DRAWN} others; nothing where a rule bars the partner itself. */
    Mono<List<ScoredPair>> of(Question question, Network network, Set<Long> hiddenPartners, long seed) {
        var drawn = drawn(question, network, hiddenPartners, seed);
        var all = new LinkedHashSet<>(drawn);
        all.add(question.partner());
        return matches.judge(new CityId(question.asker()), all)
                .collect(Collectors.toMap(Judged::id, Judged::score))
                .filter(scores -> scores.containsKey(question.partner()))
                .map(scores -> pairs(question.partner(), drawn, scores));
    }

    private static List<ScoredPair> pairs(long partner, Set<Long> drawn, Map<Long, Double> scores) {
        var others = drawn.stream().filter(scores::containsKey).limit(DRAWN);
        return Stream.concat(Stream.of(partner), others)
                .map(id -> new ScoredPair(Objects.requireNonNull(scores.get(id)), id == partner))
                .toList();
    }

    /** Cities of other countries that are no partners of the asker, hidden or not. */
    static Set<Long> drawn(Question question, Network network, Set<Long> hiddenPartners, long seed) {
        var asker = network.place(question.asker());
        var random = new SplittableRandom(31 * (31 * seed + question.asker()) + question.partner());
        var drawn = new LinkedHashSet<Long>();
        for (int tries = 0; tries < 100 * DRAWN && drawn.size() < SPARE * DRAWN; tries++) {
            var city = random.nextInt(network.size());
            var id = network.ids()[city];
            if (network.isAdmissible(asker, city) && id != question.partner() && !hiddenPartners.contains(id)) {
                drawn.add(id);
            }
        }
        return drawn;
    }

    /** Whom each city is partnered with without the store's knowing. */
    static Map<Long, Set<Long>> hiddenPartners(List<Question> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Question::asker, Collectors.mapping(Question::partner, Collectors.toSet())));
    }
}
