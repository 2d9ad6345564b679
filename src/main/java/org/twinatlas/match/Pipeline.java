package org.twinatlas.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Retriever.Search;
import org.twinatlas.seeking.Seekers;
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
     * @param seekers cities that seek a partner like the asker, by id, the best fitting first
     */
    record Retrieved(Search search, List<Proposals> proposals, Map<Long, SeekingFit> seekers) {}

    /**
     * Retrieves the candidates of whoever asks.
     *
     * @param places how many candidates are wanted; the retrievers look the deeper for more of them
     */
    Mono<Retrieved> retrieved(Subject subject, Wishes wishes, Weights weights, int places) {
        return search(subject, wishes, weights, places)
                .flatMap(search -> Mono.zip(candidates.propose(search), seekers.listLive(search.dataVersion()))
                        .map(found -> new Retrieved(
                                search,
                                found.getT1(),
                                SeekingFit.byCity(found.getT2(), search.asker().traits()))));
    }

    /** The best of those that have been retrieved. */
    Mono<Ranking> rank(Retrieved retrieved, int limit) {
        return rank(retrieved, Set.of(), limit);
    }

    /**
     * The best of those that have been retrieved, and of others.
     *
     * @param further ids of candidates that no retriever need have proposed
     */
    Mono<Ranking> rank(Retrieved retrieved, Set<Long> further, int limit) {
        var ids = new LinkedHashSet<>(Proposals.union(retrieved.proposals()));
        retrieved.seekers().keySet().stream().limit(SEEKERS).forEach(ids::add);
        ids.addAll(further);
        return ranker.rank(retrieved, ids, limit);
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

    private Mono<Search> search(Subject subject, Wishes wishes, Weights weights, int places) {
        return vocabularies.current().flatMap(words -> {
            words.check("countries", "country", wishes.countries());
            words.check("regions", "region", wishes.regions());
            words.check("languages", "language", wishes.languages());
            var wished = List.copyOf(words.countries(wishes.countries(), wishes.regions()));
            return Mono.zip(askers.of(subject), dataVersion.current())
                    .flatMap(found -> search(found.getT1(), wishes, weights, wished, places, found.getT2()));
        });
    }

    private Mono<Search> search(
            Asker asker, Wishes wishes, Weights weights, List<String> wished, int places, String version) {
        return Mono.zip(relations.of(asker.traits(), version), areas.of(version))
                .map(found -> {
                    var tied = found.getT1();
                    var prospects = Prospects.of(asker, wishes, weights, tied, wished, found.getT2());
                    return new Search(asker, wishes, weights, tied, wished, prospects, places, version);
                });
    }
}
