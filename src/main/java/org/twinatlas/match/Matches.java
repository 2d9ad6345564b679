package org.twinatlas.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.WaitingRoom;
import org.twinatlas.match.Pipeline.Retrieved;
import org.twinatlas.match.Standings.Terms;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds partners for a city, or for a town that is not in the atlas, and says why. */
@Component
public class Matches {

    /** A stream is explained in batches, so that it begins before its end is known. */
    private static final int STREAMED_TOGETHER = 10;

    private final Pipeline pipeline;
    private final Evidence evidence;
    private final Standings standings;
    private final DefaultWeights defaultWeights;
    private final WaitingRoom waitingRoom;

    Matches(
            Pipeline pipeline,
            Evidence evidence,
            Standings standings,
            DefaultWeights defaultWeights,
            WaitingRoom waitingRoom) {
        this.pipeline = pipeline;
        this.evidence = evidence;
        this.standings = standings;
        this.defaultWeights = defaultWeights;
        this.waitingRoom = waitingRoom;
    }

    /** The list, before it is explained. */
    private record Chosen(Retrieved retrieved, Ranking ranking, Shortlist shortlist) {

        Weights weights() {
            return retrieved.search().weights();
        }
    }

    /** The whole answer. */
    public Mono<MatchList> propose(MatchRequest request) {
        return choose(request)
                .flatMap(chosen -> explain(chosen, request, request.limit())
                        .collectList()
                        .map(matches -> answer(chosen, matches, request)));
    }

    /** The matches alone, as they are ready, best first. */
    public Flux<Match> stream(MatchRequest request) {
        return choose(request).flatMapMany(chosen -> explain(chosen, request, STREAMED_TOGETHER));
    }

    /**
     * The ids of the candidates in the order of the list, without their explanation, and deeper than a list is shown: all
     * that an ordinary list is chosen from.
     *
     * @param depth how many at most
     */
    public Mono<List<Long>> order(CityId city, int depth) {
        return orderOfAll(city, Set.of(), depth);
    }

    /**
     * The same, but of these cities too, whether they were retrieved or not: with all of them, what a list would be
     * without its retrievers, and some fifty times slower.
     *
     * @param everybody the ids of all cities
     * @param depth how many at most
     */
    public Mono<List<Long>> orderOfAll(CityId city, Set<Long> everybody, int depth) {
        var request = MatchRequest.of(city);
        return choose(request, everybody, depth)
                .map(chosen ->
                        chosen.shortlist().chosen().stream().map(Ranked::id).toList());
    }

    /**
     * How the engine judges these candidates for a city, best first; whom a rule bars is left out.
     *
     * @param candidates ids of cities
     */
    public Flux<Judged> judge(CityId city, Set<Long> candidates) {
        var request = MatchRequest.of(city);
        return pipeline.retrieved(request.subject(), request.wishes(), defaultWeights.get(), request.limit())
                .flatMap(retrieved -> pipeline.rankOnly(retrieved, candidates))
                .flatMapIterable(Ranking::best)
                .map(ranked -> new Judged(ranked.id(), ranked.values(), ranked.score()));
    }

    private Mono<Chosen> choose(MatchRequest request) {
        return waitingRoom.admit(choose(request, Set.of(), request.limit()));
    }

    /** @param further candidates that no retriever need have proposed */
    private Mono<Chosen> choose(MatchRequest request, Set<Long> further, int limit) {
        var weights = defaultWeights.get().scaledBy(request.weights());
        return pipeline.retrieved(request.subject(), request.wishes(), weights, request.limit())
                .flatMap(retrieved -> pipeline.rank(retrieved, further, depth(limit))
                        .map(ranking -> chosen(retrieved, ranking, request, limit)));
    }

    private static Chosen chosen(Retrieved retrieved, Ranking ranking, MatchRequest request, int limit) {
        var unconfirmed = Set.copyOf(retrieved.search().asker().unconfirmedIds());
        return new Chosen(retrieved, ranking, Shortlist.of(ranking.best(), request.wishes(), unconfirmed, limit));
    }

    /** Variety and metropolises pass over some of the ranked, so that more are needed than are shown. */
    private static int depth(int limit) {
        return Math.max(100, 5 * limit);
    }

    private Flux<Match> explain(Chosen chosen, MatchRequest request, int together) {
        return Flux.range(0, chosen.shortlist().chosen().size())
                .buffer(together)
                .concatMap(places -> explain(chosen, places)
                        .collectList()
                        .flatMap(matches -> request.mutual() ? withMutual(matches, chosen) : Mono.just(matches)))
                .flatMapIterable(matches -> matches);
    }

    private Flux<Match> explain(Chosen chosen, List<Integer> places) {
        var ranked = chosen.shortlist().chosen();
        var ids = places.stream().map(place -> ranked.get(place).id()).toList();
        return evidence.of(chosen.retrieved(), ids)
                .flatMapIterable(cases -> places.stream()
                        .map(place -> Explanation.of(
                                place + 1,
                                ranked.get(place),
                                Objects.requireNonNull(
                                        cases.get(ranked.get(place).id())),
                                chosen.weights()))
                        .toList());
    }

    private Mono<List<Match>> withMutual(List<Match> matches, Chosen chosen) {
        var search = chosen.retrieved().search();
        var asker = search.asker().traits().id();
        if (asker == null) {
            return Mono.just(matches); // a town outside the atlas is in nobody's list
        }
        var them = matches.stream().map(Matches::id).toList();
        var terms = new Terms(chosen.weights(), search.wishes().sameCountry(), search.dataVersion());
        return standings
                .of(new CityId(asker), them, terms, chosen.retrieved().live())
                .map(places -> matches.stream()
                        .map(match -> match.withMutual(places.get(id(match))))
                        .toList());
    }

    private static CityId id(Match match) {
        return new CityId(Objects.requireNonNull(match.city().id()));
    }

    private static MatchList answer(Chosen chosen, List<Match> matches, MatchRequest request) {
        return new MatchList(
                chosen.retrieved().search().asker().summary(),
                chosen.weights().byCriterion(),
                chosen.retrieved().version(),
                exclusions(chosen),
                matches,
                request);
    }

    private static List<Exclusion> exclusions(Chosen chosen) {
        var all = new ArrayList<Exclusion>();
        chosen.ranking().removed().forEach((rule, ids) -> all.add(rule.removed(ids.size())));
        chosen.shortlist().removed().forEach((rule, count) -> all.add(rule.removed(count)));
        all.removeIf(exclusion -> exclusion.rule().equals(Rule.SELF.id()));
        return all;
    }
}
