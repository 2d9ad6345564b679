package org.twinatlas.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.PairExplanation.Side;
import org.twinatlas.match.Pipeline.Retrieved;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Looks at one pair of cities, from both sides. */
@Component
public class Pairs {

    private final Pipeline pipeline;
    private final Evidence evidence;
    private final DefaultWeights defaultWeights;

    Pairs(Pipeline pipeline, Evidence evidence, DefaultWeights defaultWeights) {
        this.pipeline = pipeline;
        this.evidence = evidence;
        this.defaultWeights = defaultWeights;
    }

    /** One direction, and the rules that bar it. */
    private record Direction(Side side, Set<Rule> barredBy, String dataVersion) {}

    /**
     * Every criterion for one pair, in both directions.
     *
     * @param factors on the default weights, by criterion
     */
    public Mono<PairExplanation> explain(CityId one, CityId other, Map<String, Double> factors) {
        if (one.equals(other)) {
            return Mono.error(() -> BadInput.of("id", other, "another city than the one that asks"));
        }
        var weights = defaultWeights.get().scaledBy(factors);
        return Mono.zip(direction(one, other, weights), direction(other, one, weights))
                .map(found -> new PairExplanation(
                        weights.byCriterion(),
                        found.getT1().dataVersion(),
                        barredBy(found.getT1(), found.getT2()),
                        found.getT1().side(),
                        found.getT2().side()));
    }

    private Mono<Ranking> ranking(Retrieved retrieved, long id) {
        return pipeline.rank(retrieved, Set.of(id), Standings.DEPTH);
    }

    private Mono<Direction> direction(CityId asker, CityId candidate, Weights weights) {
        var id = candidate.value();
        return pipeline.retrieved(new Subject.OfAtlas(asker), Wishes.NONE, weights, Standings.PLACES)
                .flatMap(retrieved -> Mono.zip(
                                ranking(retrieved, id),
                                pipeline.rankOne(retrieved, id)
                                        .switchIfEmpty(Mono.error(() -> CityNotFound.withId(candidate))),
                                evidence.of(retrieved, List.of(id)))
                        .map(found -> {
                            var facts = Objects.requireNonNull(found.getT3().get(id));
                            return direction(retrieved, found.getT1(), found.getT2(), facts, weights);
                        }));
    }

    private static Direction direction(
            Retrieved retrieved, Ranking ranking, Ranked ranked, Evidence.Case facts, Weights weights) {
        var place = Standings.place(ranking.ids(), new CityId(ranked.id()));
        var match = Explanation.of(place.orElse(0), ranked, facts, weights);
        var side = new Side(retrieved.search().asker().summary(), place.orElse(null), match);
        return new Direction(side, ranking.rulesOn(ranked.id()), retrieved.version());
    }

    private static List<String> barredBy(Direction there, Direction back) {
        var rules = new LinkedHashSet<>(there.barredBy());
        rules.addAll(back.barredBy());
        return rules.stream().map(Rule::id).toList();
    }
}
