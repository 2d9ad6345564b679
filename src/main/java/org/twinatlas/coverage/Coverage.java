package org.twinatlas.coverage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageView.Named;
import org.twinatlas.coverage.CoverageView.Total;
import org.twinatlas.graph.DataVersion;
import reactor.core.publisher.Mono;

/** Shows where partnerships are missing. */
@Component
public class Coverage {

    /** Counting from an origin of many countries takes some tenths of a second. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Areas areas;
    private final CoverageReader reader;
    private final DataVersion dataVersion;
    private final Cache<CoverageRequest, Mono<CoverageView>> known =
            Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).build();

    Coverage(Areas areas, CoverageReader reader, DataVersion dataVersion) {
        this.areas = areas;
        this.reader = reader;
        this.dataVersion = dataVersion;
    }

    public Mono<CoverageView> view(CoverageRequest request) {
        return known.get(
                request,
                key -> areas.current()
                        .map(book -> Plan.of(key, book))
                        .flatMap(this::view)
                        .cache(view -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO));
    }

    /** The areas that there are. */
    public Mono<AreaList> areas() {
        return Mono.zip(areas.current(), dataVersion.current())
                .map(found -> new AreaList(
                        found.getT2(),
                        found.getT1().all().stream().map(AreaList.Named::of).toList()));
    }

    /** What has been fitted. */
    public Mono<CoverageFit> fit() {
        return Mono.zip(reader.fit(), dataVersion.current())
                .map(found -> found.getT1().withDataVersion(found.getT2()));
    }

    private Mono<CoverageView> view(Plan plan) {
        var counted = reader.counts(plan.by(), null);
        var view = plan.from() == null
                ? Mono.zip(counted, total(plan)).map(found -> ofTheWorld(plan, found.getT1(), found.getT2()))
                : Mono.zip(counted, reader.from(plan, plan.from()))
                        .map(found -> fromOrigin(plan, found.getT1(), found.getT2()));
        return Mono.zip(view, dataVersion.current()).map(found -> found.getT1().answer(plan, found.getT2()));
    }

    private Mono<Counts> total(Plan plan) {
        if (!plan.countries().isEmpty()) {
            return reader.ofCountries(plan.countries());
        }
        var whole = plan.group() == null ? AreaBook.WORLD : plan.group().code();
        return reader.counts(null, List.of(whole))
                .map(counted -> counted.values().stream()
                        .findFirst()
                        .map(CoverageReader.Counted::counts)
                        .orElse(Counts.NONE));
    }

    private static Found ofTheWorld(Plan plan, Map<String, CoverageReader.Counted> counted, Counts total) {
        var rows = plan.areas().stream()
                .filter(area -> counted.containsKey(area.code()))
                .map(area -> {
                    var found = counted.getOrDefault(area.code(), CoverageReader.Counted.NOTHING);
                    return AreaCoverage.of(area, found.counts(), found.range());
                })
                .toList();
        return new Found(rows, total);
    }

    private static Found fromOrigin(
            Plan plan, Map<String, CoverageReader.Counted> counted, Map<String, CoverageReader.Counted> fromOrigin) {
        var rows = plan.areas().stream()
                .filter(area -> counted.containsKey(area.code()))
                .map(area -> {
                    var there = fromOrigin.getOrDefault(area.code(), CoverageReader.Counted.NOTHING);
                    var counts = counted.getOrDefault(area.code(), CoverageReader.Counted.NOTHING)
                            .counts()
                            .from(there.counts());
                    return AreaCoverage.of(area, counts, there.range());
                })
                .toList();
        return new Found(
                rows,
                fromOrigin
                        .getOrDefault(AreaBook.TOTAL, CoverageReader.Counted.NOTHING)
                        .counts());
    }

    private record Found(List<AreaCoverage> areas, Counts total) {

        CoverageView answer(Plan plan, String dataVersion) {
            return new CoverageView(
                    plan.by(),
                    Named.of(plan.from()),
                    Named.of(plan.group()),
                    dataVersion,
                    areas.stream().sorted(AreaCoverage.MOST_ROOM_FIRST).toList(),
                    new Total(total.partnerships(), total.unconfirmed(), total.suspended()));
        }
    }
}
