package org.twinatlas.coverage;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageReader.Counted;
import org.twinatlas.coverage.CoverageView.Named;
import org.twinatlas.coverage.CoverageView.Total;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.PerDataVersion;
import reactor.core.publisher.Mono;

/** Shows where partnerships are missing. */
@Component
public class Coverage {

    private static final int KEPT = 1_000;

    private final Areas areas;
    private final CoverageReader world;
    private final OriginReader origins;
    private final FitReader fits;
    private final DataVersion dataVersion;
    private final PerDataVersion<CoverageRequest, CoverageView> known;

    Coverage(Areas areas, CoverageReader world, OriginReader origins, FitReader fits, DataVersion dataVersion) {
        this.areas = areas;
        this.world = world;
        this.origins = origins;
        this.fits = fits;
        this.dataVersion = dataVersion;
        this.known = new PerDataVersion<>(
                KEPT,
                request -> areas.current().map(book -> Plan.of(request, book)).flatMap(this::view));
    }

    public Mono<CoverageView> view(CoverageRequest request) {
        return dataVersion
                .current()
                .flatMap(version -> known.get(version, request.unlimited()))
                .map(view -> view.first(request.limit()));
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
        return fits.fit();
    }

    private Mono<CoverageView> view(Plan plan) {
        var counted = world.of(plan.by());
        var view = plan.from() == null
                ? Mono.zip(counted, total(plan)).map(found -> ofTheWorld(plan, found.getT1(), found.getT2()))
                : Mono.zip(counted, origins.from(plan, plan.from()))
                        .map(found -> fromOrigin(plan, found.getT1(), found.getT2()));
        return Mono.zip(view, dataVersion.current()).map(found -> found.getT1().answer(plan, found.getT2()));
    }

    private Mono<Counts> total(Plan plan) {
        if (!plan.countries().isEmpty()) {
            return world.ofCountries(plan.countries());
        }
        var whole = plan.group() == null ? AreaBook.WORLD : plan.group().code();
        return world.of(whole).map(Counted::counts);
    }

    private static Found ofTheWorld(Plan plan, Map<String, Counted> counted, Counts total) {
        var rows = plan.areas().stream()
                .filter(area -> counted.containsKey(area.code()))
                .map(area -> {
                    var found = counted.getOrDefault(area.code(), Counted.NOTHING);
                    return AreaCoverage.of(area, found.counts(), found.range());
                })
                .toList();
        return new Found(rows, total);
    }

    private static Found fromOrigin(Plan plan, Map<String, Counted> counted, Map<String, Counted> fromOrigin) {
        var rows = plan.areas().stream()
                .filter(area -> counted.containsKey(area.code()))
                .map(area -> {
                    var there = fromOrigin.getOrDefault(area.code(), Counted.NOTHING);
                    var counts = counted.getOrDefault(area.code(), Counted.NOTHING)
                            .counts()
                            .from(there.counts());
                    return AreaCoverage.of(area, counts, there.range());
                })
                .toList();
        return new Found(
                rows, fromOrigin.getOrDefault(AreaBook.TOTAL, Counted.NOTHING).counts());
    }

    private record Found(List<AreaCoverage> areas, Counts total) {

        CoverageView answer(Plan plan, String dataVersion) {
            return new CoverageView(
                    plan.by(),
                    Named.of(plan.from()),
                    Named.of(plan.group()),
                    dataVersion,
                    areas.size(),
                    areas.stream().sorted(AreaCoverage.MOST_ROOM_FIRST).toList(),
                    new Total(total.partnerships(), total.unconfirmed(), total.suspended()));
        }
    }
}
