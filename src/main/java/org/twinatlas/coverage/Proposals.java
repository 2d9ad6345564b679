package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CitySummary;
import org.twinatlas.coverage.CoverageReader.Counted;
import org.twinatlas.coverage.GreedyChoice.Chosen;
import org.twinatlas.coverage.GreedyChoice.Option;
import org.twinatlas.coverage.Proposal.Proposed;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.Match;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Proposes links that close gaps, each with a match that is good enough. */
@Component
public class Proposals {

    private static final int MOST = 50;
    /** Cities that are matched, for each link that is wanted, so that there is something to choose among. */
    private static final int CITIES_A_LINK = 2;

    private static final int LEAST_CITIES = 10;
    private static final int MOST_CITIES = 60;
    private static final int CANDIDATES = 5;

    private final PartnerSearch search;
    private final CoverageReader reader;
    private final DataVersion dataVersion;

    Proposals(PartnerSearch search, CoverageReader reader, DataVersion dataVersion) {
        this.search = search;
        this.reader = reader;
        this.dataVersion = dataVersion;
    }

    /**
     * Links between cities of an area without a partner, and cities of an origin.
     *
     * @param area whose gaps are to be closed
     * @param from where the partners are to be; null for anywhere
     * @param count how many, 1 to 50
     * @param minScore 0 to 1
     */
    public Mono<Proposal> propose(String area, @Nullable String from, int count, double minScore) {
        if (count < 1 || count > MOST) {
            throw BadInput.of("count", count, "a whole number from 1 to " + MOST);
        }
        if (!(minScore >= 0 && minScore <= 1)) {
            throw BadInput.of("minScore", minScore, "a number from 0 to 1");
        }
        var cities = Math.min(MOST_CITIES, Math.max(LEAST_CITIES, CITIES_A_LINK * count));
        return Mono.zip(
                        search.pairs(area, from, cities, CANDIDATES)
                                .filter(pair -> pair.best() != null && pair.score() >= minScore)
                                .collectList(),
                        reader.all(),
                        dataVersion.current())
                .map(found -> proposal(found.getT1(), gaps(found.getT2()), count, found.getT3()));
    }

    private static Map<String, Double> gaps(Map<String, Counted> counted) {
        var gaps = new HashMap<String, Double>();
        counted.forEach((code, area) -> {
            if (area.range() != null) {
                gaps.put(code, area.range().expected() - area.counts().partnerships());
            }
        });
        return gaps;
    }

    private static Proposal proposal(
            List<CityToPartner> pairs, Map<String, Double> gaps, int count, String dataVersion) {
        var byIds = pairs.stream().collect(Collectors.toMap(OneCandidateEach::link, pair -> pair, (one, other) -> one));
        var options = pairs.stream()
                .map(pair -> new Option(
                        id(pair.city()),
                        id(best(pair).city()),
                        pair.score(),
                        Stream.of(pair.city().country(), pair.city().subdivision())
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
        var chosen = GreedyChoice.of(options, gaps, count);
        return new Proposal(
                dataVersion,
                options.size(),
                chosen.stream().mapToDouble(Chosen::closes).sum(),
                chosen.stream()
                        .map(choice -> proposed(
                                choice,
                                Objects.requireNonNull(byIds.get(new Link(
                                        choice.option().city(), choice.option().candidate())))))
                        .toList());
    }

    private static Proposed proposed(Chosen choice, CityToPartner pair) {
        return new Proposed(
                pair.city(),
                best(pair).city(),
                pair.score(),
                choice.closes(),
                best(pair).reasons());
    }

    private static Match best(CityToPartner pair) {
        return Objects.requireNonNull(pair.best());
    }

    private static long id(CitySummary city) {
        return Objects.requireNonNull(city.id());
    }
}
