package org.twinatlas.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinatlas.city.Cities;
import org.twinatlas.city.CityDetail;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CitySummary;
import org.twinatlas.match.Pairs;
import org.twinatlas.partnership.Partnerships;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the facts for a document from the graph. */
@Component
class FactsGatherer {

    /** Partnerships in these stages are told to others as existing. */
    private static final Set<String> EXISTING = Set.of("listed", "active");

    private static final int SIDE_BY_SIDE = 4;

    private final Cities cities;
    private final Partnerships partnerships;
    private final Pairs pairs;

    FactsGatherer(Cities cities, Partnerships partnerships, Pairs pairs) {
        this.cities = cities;
        this.partnerships = partnerships;
        this.pairs = pairs;
    }

    /** @param withReasons whether to look for what speaks for the first two cities as a pair */
    Mono<Facts> gather(DocumentRequest request, boolean withReasons) {
        return Flux.fromIterable(request.cities())
                .flatMapSequential(cities::getDetail, SIDE_BY_SIDE)
                .collectList()
                .flatMap(found -> reasons(found, withReasons)
                        .map(reasons -> new Facts(List.copyOf(found), reasons, request.entries())));
    }

    private Mono<List<Reason>> reasons(List<CityDetail> found, boolean wanted) {
        if (!wanted) {
            return Mono.just(List.of());
        }
        var first = found.getFirst();
        var second = found.get(1);
        return Mono.zip(partners(id(first)), partners(id(second)), pairs.explain(id(first), id(second), Map.of()))
                .map(all -> Reasons.of(first, second, shared(all.getT1(), all.getT2()), all.getT3()));
    }

    private static CityId id(CityDetail city) {
        return new CityId(Objects.requireNonNull(city.summary().id()));
    }

    private Mono<List<CitySummary>> partners(CityId city) {
        return partnerships
                .ofCity(city)
                .filter(partnership -> EXISTING.contains(partnership.stage()))
                .flatMapIterable(partnership -> partnership.cities())
                .collectList();
    }

    private static List<String> shared(List<CitySummary> here, List<CitySummary> there) {
        var known = there.stream().map(CitySummary::id).collect(Collectors.toSet());
        return here.stream()
                .filter(city -> known.contains(city.id()))
                .map(CitySummary::name)
                .distinct()
                .toList();
    }
}
