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
import org.twinatlas.graph.PerDataVersion;
import org.twinatlas.graph.WaitingRoom;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.PairExplanation.Side;
import org.twinatlas.match.Pipeline.Retrieved;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Looks at one pair of cities, from both sides. */
@Component
public class Pairs {

    /** How deep a city's list is searched for the other. */
    private static final int DEPTH = 100;

    /** The heads of so many lists are kept, some megabytes: the same well connected cities stand in many lists. */
    private static final int KEPT = 10_000;

    /** As many candidates as for an ordinary list. */
    private static final int PLACES = 20;

    private final Pipeline pipeline;
    private final Evidence evidence;
    private final DefaultWeights defaultWeights;
    private final PerDataVersion<Standpoint, List<Long>> heads;

    Pairs(Pipeline pipeline, Evidence evidence, DefaultWeights defaultWeights, WaitingRoom waitingRoom) {
        this.pipeline = pipeline;
        this.evidence = evidence;
        this.defaultWeights = defaultWeights;
        this.heads = new PerDataVersion<>(KEPT, standpoint -> waitingRoom.admit(head(standpoint)));
    }

    /** Whose list it is, and what decides its order. */
    private record Standpoint(CityId city, Weights weights, boolean sameCountry) {}

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

    /**
     * Where a city stands in the ordinary list of another; empty if it is not among the first {@value #DEPTH}.
     *
     * @param asker whose list it is
     * @param dataVersion as {@link org.twinatlas.graph.DataVersion} gives it
     */
    public Mono<Optional<Integer>> standing(CityId asker, CityId candidate, String dataVersion) {
        return standing(asker, candidate, defaultWeights.get().scaledBy(Map.of()), false, dataVersion);
    }

    /** The same, by other weights, or in a list of the asker's own country. */
    Mono<Optional<Integer>> standing(
            CityId asker, CityId candidate, Weights weights, boolean sameCountry, String version) {
        return heads.get(version, new Standpoint(asker, weights, sameCountry))
                .map(head -> place(head, candidate.value()));
    }

    private Mono<List<Long>> head(Standpoint standpoint) {
        var wishes = standpoint.sameCountry() ? Wishes.NONE.withSameCountry() : Wishes.NONE;
        return pipeline.retrieved(new Subject.OfAtlas(standpoint.city()), wishes, standpoint.weights(), PLACES)
                .flatMap(retrieved -> pipeline.rank(retrieved, DEPTH))
                .map(Ranking::ids);
    }

    private Mono<Ranking> ranking(Retrieved retrieved, long id) {
        return pipeline.rank(retrieved, Set.of(id), DEPTH);
    }

    private static Optional<Integer> place(List<Long> head, long id) {
        return Optional.of(head.indexOf(id) + 1).filter(place -> place > 0);
    }

    private Mono<Direction> direction(CityId asker, CityId candidate, Weights weights) {
        var id = candidate.value();
        return pipeline.retrieved(new Subject.OfAtlas(asker), Wishes.NONE, weights, PLACES)
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
        var place = place(ranking.ids(), ranked.id());
        var match = Explanation.of(place.orElse(0), ranked, facts, weights);
        var side = new Side(retrieved.search().asker().summary(), place.orElse(null), match);
        return new Direction(
                side, ranking.rulesOn(ranked.id()), retrieved.search().dataVersion());
    }

    private static List<String> barredBy(Direction there, Direction back) {
        var rules = new LinkedHashSet<>(there.barredBy());
        rules.addAll(back.barredBy());
        return rules.stream().map(Rule::id).toList();
    }
}
