package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageFit.Coefficient;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.Graph;
import org.twinatlas.graph.PerDataVersion;
import reactor.core.publisher.Mono;

/** Reads what has been fitted. */
@Component
class FitReader {

    private static final CypherQuery FIT = CypherQuery.named("coverage/fit");
    private static final CypherQuery SHARES = CypherQuery.named("coverage/shares");
    private static final String WORLD = "world";

    /**
     * What a subdivision would have and does.
     *
     * @param share of what its country would have, 0 to 1
     * @param activity 1 for one that does as much as comparable ones
     */
    record Share(String code, double share, double activity) {}

    private final DataVersion dataVersion;
    private final PerDataVersion<String, CoverageFit> fits;
    private final PerDataVersion<String, Map<String, Share>> shares;

    FitReader(Graph graph, DataVersion dataVersion) {
        this.dataVersion = dataVersion;
        this.fits = new PerDataVersion<>(1, world -> graph.askOne(FIT, Map.of(), FitReader::fit));
        this.shares = new PerDataVersion<>(1, world -> {
            var parameters = new HashMap<String, @Nullable Object>();
            parameters.put("codes", null);
            return graph.ask(SHARES, parameters, FitReader::share).collectMap(Share::code);
        });
    }

    Mono<CoverageFit> fit() {
        return dataVersion
                .current()
                .flatMap(version -> fits.get(version, WORLD).map(fit -> fit.withDataVersion(version)));
    }

    /** Of all subdivisions, by their codes. */
    Mono<Map<String, Share>> shares() {
        return dataVersion.current().flatMap(version -> shares.get(version, WORLD));
    }

    private static Share share(Record row) {
        return new Share(
                row.get("code").asString(),
                row.get("share").asDouble(),
                row.get("activity").asDouble());
    }

    private static CoverageFit fit(Record row) {
        var names = row.get("names").asList(Value::asString);
        var values = row.get("coefficients").asList(Value::asDouble);
        var errors = row.get("errors").asList(Value::asDouble);
        return new CoverageFit(
                "",
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Coefficient(names.get(i), values.get(i), errors.get(i)))
                        .toList(),
                row.get("activityVariance").asDouble(),
                row.get("pairDispersion").asDouble(),
                row.get("subdivisionDispersion").asDouble(),
                row.get("converged").asBoolean());
    }
}
