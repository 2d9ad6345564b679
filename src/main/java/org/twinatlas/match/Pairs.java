package org.twinatlas.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.PairExplanation.Side;
import org.twinatlas.match.Pipeline.Screened;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Looks at one pair of cities, from both sides. */
@Component
public class Pairs {

    /** How deep a city's list is searched for the other. */
    private static final int DEPTH = 300;

    /** As many candidates as for an ordinary list. */
    private static final int PLACES = 20;

    private final Pipeline pipeline;
    private final Evidence evidence;
    private final DefaultWeights defaultWeights;
    private final DataVersion dataVersion;

    Pairs(Pipeline pipeline, Evidence evidence, DefaultWeights defaultWeights, DataVersion dataVersion) {
        this.pipeline = pipeline;
        this.evidence = evidence;
        this.defaultWeights = defaultWeights;
        this.dataVersion = dataVersion;
    }

    /** One direction, and the rules that bar it. */
    private record Direction(Side side, Set<Rule> barredBy) {}

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
        return Mono.zip(direction(one, other, weights), direction(other, one, weights), dataVersion.current())
                .map(found -> new PairExplanation(
                        weights.byCriterion(),
                        found.getT3(),
                        barredBy(found.getT1(), found.getT2()),
                        found.getT1().side(),
                        found.getT2().side()));
    }

    /** Where a city stands in the list of another; empty beyond its first {@value #DEPTH}, or if a rule bars it. */
    Mono<Optional<Integer>> standing(CityId asker, CityId candidate, Weights weights, boolean sameCountry) {
        var wishes = sameCountry ? Wishes.NONE.withSameCountry() : Wishes.NONE;
        return pipeline.screened(new Subject.OfAtlas(asker), wishes, weights, PLACES, Set.of(candidate.value()))
                .flatMap(screened -> standing(screened, candidate.value()));
    }

    private Mono<Optional<Integer>> standing(Screened screened, long id) {
        return pipeline.rank(screened, DEPTH)
                .map(Ranked::id)
                .collectList()
                .map(ids -> Optional.of(ids.indexOf(id) + 1).filter(place -> place > 0));
    }

    private Mono<Direction> direction(CityId asker, CityId candidate, Weights weights) {
        var id = candidate.value();
        return pipeline.screened(new Subject.OfAtlas(asker), Wishes.NONE, weights, PLACES, Set.of(id))
                .flatMap(screened -> Mono.zip(
                                standing(screened, id),
                                pipeline.rankOne(screened, id)
                                        .switchIfEmpty(Mono.error(() -> CityNotFound.withId(candidate))),
                                evidence.of(screened, List.of(id)))
                        .map(found -> {
                            var facts = Objects.requireNonNull(found.getT3().get(id));
                            return direction(screened, found.getT1(), found.getT2(), facts, weights);
                        }));
    }

    private static Direction direction(
            Screened screened, Optional<Integer> standing, Ranked ranked, Evidence.Case facts, Weights weights) {
        var match = Explanation.of(standing.orElse(0), ranked, facts, weights);
        var side = new Side(screened.search().asker().summary(), standing.orElse(null), match);
        return new Direction(side, screened.screening().rulesOn(ranked.id()));
    }

    private static List<String> barredBy(Direction there, Direction back) {
        var rules = new LinkedHashSet<>(there.barredBy());
        rules.addAll(back.barredBy());
        return rules.stream().map(Rule::id).toList();
    }
}
