package org.twinatlas.match;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Retriever.Search;
import org.twinatlas.seeking.Seekers;
import org.twinatlas.seeking.Seekers.Live;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The steps of every matching: gather what the asker brings, retrieve candidates, rank those that the rules leave. */
@Component
class Pipeline {

    /** How many of the cities that seek a partner like the asker are candidates for that alone. */
    private static final int SEEKERS = 50;

    private final Askers askers;
    private final RelationsReader relations;
    private final AreasReader areas;
    private final DataVersion dataVersion;
    private final Vocabularies vocabularies;
    private final Candidates candidates;
    private final Seekers seekers;
    private final Ranker ranker;

    Pipeline(
            Askers askers,
            RelationsReader relations,
            AreasReader areas,
            DataVersion dataVersion,
            Vocabularies vocabularies,
            Candidates candidates,
            Seekers seekers,
            Ranker ranker) {
        this.askers = askers;
        this.relations = relations;
        this.areas = areas;
        this.dataVersion = dataVersion;
        this.vocabularies = vocabularies;
        this.candidates = candidates;
        this.seekers = seekers;
        this.ranker = ranker;
    }

    /**
     * What has been proposed for a search.
     *
     * @param live all cities that seek today
     * @param seekers those of them that seek a partner like the asker, by id, the best fitting first
     */
    record Retrieved(Search search, List<Proposals> proposals, Live live, Map<Long, SeekingFit> seekers) {

        /** What an answer rests on: the version of the data and, once a city has posted one, that of the seeking records. */
        String version() {
            var data = search.dataVersion();
            return live.version() == 0 ? data : "%s-s%d".formatted(data, live.version());
        }

        /** The ids of all candidates. */
        Set<Long> ids() {
            var ids = new LinkedHashSet<>(Proposals.union(proposals));
            seekers.keySet().stream().limit(SEEKERS).forEach(ids::add);
            return ids;
        }
    }

    /**
     * Retrieves the candidates of whoever asks.
     *
     * @param places how many candidates are wanted; the retrievers look the deeper for more of them
     */
    Mono<Retrieved> retrieved(Subject subject, Wishes wishes, Weights weights, int places) {
        return vocabularies.current().flatMap(words -> {
            words.check("countries", "country", wishes.countries());
            words.check("regions", "region", wishes.regions());
            words.check("languages", "language", wishes.languages());
            var wished = List.copyOf(words.countries(wishes.countries(), wishes.regions()));
            return retrieved(askers.of(subject).flux(), new Wanted(wishes, weights, wished, places))
                    .single();
        });
    }

    /**
     * Retrieves the candidates of several cities of the atlas together, for lists without wishes.
     *
     * @param wishes none but whether cities of the same country count
     */
    Flux<Retrieved> retrievedOfAll(Collection<CityId> cities, Wishes wishes, Weights weights, int places) {
        return retrieved(askers.ofAtlas(cities), new Wanted(wishes, weights, List.of(), places));
    }

    /** What is wanted, whoever asks. */
    private record Wanted(Wishes wishes, Weights weights, List<String> countries, int places) {}

    private Flux<Retrieved> retrieved(Flux<Asker> askers, Wanted wanted) {
        return Mono.zip(askers.collectList(), dataVersion.current())
                .flatMapMany(found -> Flux.fromIterable(found.getT1())
                        .flatMapSequential(asker -> search(asker, wanted, found.getT2()))
                        .collectList()
                        .flatMapMany(searches -> retrieved(searches, found.getT2())));
    }

    private Flux<Retrieved> retrieved(List<Search> searches, String version) {
        return Mono.zip(candidates.propose(searches), seekers.getLive(version))
                .flatMapIterable(found -> IntStream.range(0, searches.size())
                        .mapToObj(number ->
                                retrieved(searches.get(number), found.getT1().get(number), found.getT2()))
                        .toList());
    }

    private static Retrieved retrieved(Search search, List<Proposals> proposals, Live live) {
        var asker = search.asker().traits();
        return new Retrieved(
                search, proposals, live, SeekingFit.byCity(live.records(), asker.id(), SeekingFit.placeOf(asker)));
    }

    /**
     * The best of those that have been retrieved, and of others.
     *
     * @param further ids of candidates that no retriever need have proposed
     */
    Mono<Ranking> rank(Retrieved retrieved, Set<Long> further, int limit) {
        var ids = retrieved.ids();
        ids.addAll(further);
        return ranker.rank(retrieved, ids, limit);
    }

    /** The ids of the best of those that have been retrieved, best first. */
    Mono<List<Long>> order(Retrieved retrieved, int limit) {
        return ranker.order(retrieved, retrieved.ids(), limit).map(Ranking::ids);
    }

    /** These candidates only, but for whom a rule removes. */
    Mono<Ranking> rankOnly(Retrieved retrieved, Set<Long> ids) {
        return ranker.rank(retrieved, ids, ids.size());
    }

    /** One candidate alone, whatever the rules say. */
    Mono<Ranked> rankOne(Retrieved retrieved, long id) {
        return ranker.rankRegardless(retrieved, List.of(id))
                .flatMapIterable(Ranking::best)
                .next();
    }

    private Mono<Search> search(Asker asker, Wanted wanted, String version) {
        return Mono.zip(relations.of(asker.traits(), version), areas.of(version))
                .map(found -> {
                    var tied = found.getT1();
                    var prospects = Prospects.of(
                            asker, wanted.wishes(), wanted.weights(), tied, wanted.countries(), found.getT2());
                    return new Search(
                            asker,
                            wanted.wishes(),
                            wanted.weights(),
                            tied,
                            wanted.countries(),
                            prospects,
                            wanted.places(),
                            version);
                });
    }
}
