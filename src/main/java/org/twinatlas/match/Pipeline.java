package org.twinatlas.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Retriever.Search;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The steps of every matching: gather what the asker brings, retrieve candidates, screen them by the rules, rank. */
@Component
class Pipeline {

    private final Askers askers;
    private final RelationsReader relations;
    private final AreasReader areas;
    private final DataVersion dataVersion;
    private final Vocabularies vocabularies;
    private final Candidates candidates;
    private final Screener screener;
    private final Ranker ranker;

    Pipeline(
            Askers askers,
            RelationsReader relations,
            AreasReader areas,
            DataVersion dataVersion,
            Vocabularies vocabularies,
            Candidates candidates,
            Screener screener,
            Ranker ranker) {
        this.askers = askers;
        this.relations = relations;
        this.areas = areas;
        this.dataVersion = dataVersion;
        this.vocabularies = vocabularies;
        this.candidates = candidates;
        this.screener = screener;
        this.ranker = ranker;
    }

    /** What has been retrieved for a search and got through the rules. */
    record Screened(Search search, List<Proposals> proposals, Screening screening) {}

    /**
     * Retrieves and screens the candidates of whoever asks.
     *
     * @param places how many candidates are wanted; the retrievers look the deeper for more of them
     * @param further ids of candidates that no retriever need have proposed
     */
    Mono<Screened> screened(Subject subject, Wishes wishes, Weights weights, int places, Set<Long> further) {
        return search(subject, wishes, weights, places)
                .flatMap(search -> candidates.propose(search).flatMap(proposals -> {
                    var ids = new LinkedHashSet<>(Proposals.union(proposals));
                    ids.addAll(further);
                    return screener.screen(search, ids).map(screening -> new Screened(search, proposals, screening));
                }));
    }

    /** The best of those that got through. */
    Flux<Ranked> rank(Screened screened, int limit) {
        return ranker.rank(screened.search(), screened.screening().eligible(), screened.proposals(), limit);
    }

    /** Of those that got through, these only. */
    Flux<Ranked> rankOnly(Screened screened, Set<Long> ids) {
        var eligible =
                screened.screening().eligible().stream().filter(ids::contains).toList();
        return ranker.rank(screened.search(), eligible, screened.proposals(), eligible.size());
    }

    /** One candidate alone, whatever the rules say. */
    Mono<Ranked> rankOne(Screened screened, long id) {
        return ranker.rank(screened.search(), List.of(id), screened.proposals(), 1)
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
