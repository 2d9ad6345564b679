package org.twinatlas.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.WaitingRoom;
import org.twinatlas.match.Pipeline.Retrieved;
import org.twinatlas.seeking.Seekers;
import org.twinatlas.seeking.Seekers.Live;
import org.twinatlas.seeking.Seeking.Place;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where a city stands in the lists of others. Their candidates are retrieved together, and only the lists for which the
 * city is a candidate at all are ranked.
 */
@Component
public class Standings {

    /** How deep a list is searched. */
    static final int DEPTH = 100;

    /** As many candidates as for an ordinary list. */
    static final int PLACES = 20;

    /** How many lists are begun together: those of one page of matches. */
    private static final int TOGETHER = 20;

    private static final int RANKED_SIDE_BY_SIDE = 4;

    /** The heads of so many lists are kept, some megabytes: the same well connected cities stand in many lists. */
    private static final int KEPT = 10_000;

    private final Pipeline pipeline;
    private final Seekers seekers;
    private final DefaultWeights defaultWeights;
    private final WaitingRoom waitingRoom;
    private final Cache<Head, Kept> heads =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Standings(Pipeline pipeline, Seekers seekers, DefaultWeights defaultWeights, WaitingRoom waitingRoom) {
        this.pipeline = pipeline;
        this.seekers = seekers;
        this.defaultWeights = defaultWeights;
        this.waitingRoom = waitingRoom;
    }

    /** What decides the order of lists, whoever asks. */
    record Terms(Weights weights, boolean sameCountry, String dataVersion) {

        private Wishes wishes() {
            return sameCountry ? Wishes.NONE.withSameCountry() : Wishes.NONE;
        }
    }

    /** Whose list it is, and what decides its order. */
    private record Head(CityId city, Terms terms) {}

    /**
     * The head of a list, and what it rests on beside the data: which candidates rise in it because they seek a partner
     * like the asker. It stays good when somebody posts who seeks others.
     */
    private record Kept(Place place, List<Lift> lifts, List<Long> ids) {

        private static Kept of(Retrieved retrieved, List<Long> ids) {
            return new Kept(SeekingFit.placeOf(retrieved.search().asker().traits()), lifts(retrieved.seekers()), ids);
        }

        private boolean isGood(CityId city, Live live) {
            return lifts.equals(lifts(SeekingFit.byCity(live.records(), city.value(), place)));
        }

        private static List<Lift> lifts(Map<Long, SeekingFit> seekers) {
            return seekers.entrySet().stream()
                    .map(fit -> new Lift(fit.getKey(), fit.getValue().value()))
                    .toList();
        }
    }

    /** That a candidate rises, and how well it fits. */
    private record Lift(long candidate, double value) {}

    /**
     * Where a city stands in the ordinary list of another; empty if it is not among the first {@value #DEPTH}.
     *
     * @param asker whose list it is
     * @param dataVersion as {@link DataVersion} gives it
     */
    public Mono<Optional<Integer>> standing(CityId asker, CityId candidate, String dataVersion) {
        var terms = new Terms(defaultWeights.get().scaledBy(Map.of()), false, dataVersion);
        return seekers.getLive(dataVersion)
                .flatMap(live -> of(candidate, List.of(asker), terms, live))
                .map(places -> Optional.ofNullable(places.get(asker)));
    }

    /**
     * The places of a city in the lists of others.
     *
     * @param askers whose lists they are
     * @param live who seeks today
     * @return by asker; without those that do not have it among their first {@value #DEPTH}
     */
    Mono<Map<CityId, Integer>> of(CityId candidate, Collection<CityId> askers, Terms terms, Live live) {
        var kept = new HashMap<CityId, List<Long>>();
        for (var asker : askers) {
            Optional.ofNullable(heads.getIfPresent(new Head(asker, terms)))
                    .filter(head -> head.isGood(asker, live))
                    .ifPresent(head -> kept.put(asker, head.ids()));
        }
        return Flux.fromIterable(askers)
                .filter(asker -> !kept.containsKey(asker))
                .buffer(TOGETHER)
                .concatMap(some -> waitingRoom.admit(headsWith(candidate, some, terms)))
                .reduce(kept, (all, some) -> {
                    all.putAll(some);
                    return all;
                })
                .map(found -> places(candidate, found));
    }

    /** The heads of those lists for which the city is a candidate. */
    private Mono<Map<CityId, List<Long>>> headsWith(CityId candidate, List<CityId> askers, Terms terms) {
        return pipeline.retrievedOfAll(askers, terms.wishes(), terms.weights(), PLACES)
                .filter(retrieved -> retrieved.ids().contains(candidate.value()))
                .flatMap(
                        retrieved -> pipeline.order(retrieved, DEPTH).map(ids -> kept(retrieved, ids, terms)),
                        RANKED_SIDE_BY_SIDE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Map.Entry<CityId, List<Long>> kept(Retrieved retrieved, List<Long> ids, Terms terms) {
        var city = new CityId(
                Objects.requireNonNull(retrieved.search().asker().traits().id()));
        if (!terms.dataVersion().equals(DataVersion.INCOMPLETE)) {
            heads.put(new Head(city, terms), Kept.of(retrieved, ids));
        }
        return Map.entry(city, ids);
    }

    private static Map<CityId, Integer> places(CityId candidate, Map<CityId, List<Long>> heads) {
        var places = new HashMap<CityId, Integer>();
        heads.forEach((asker, head) -> place(head, candidate).ifPresent(place -> places.put(asker, place)));
        return places;
    }

    static Optional<Integer> place(List<Long> head, CityId candidate) {
        return Optional.of(head.indexOf(candidate.value()) + 1).filter(place -> place > 0);
    }
}
