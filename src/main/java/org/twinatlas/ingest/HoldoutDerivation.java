package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.partnership.Holdout;

/**
 * Takes the partnerships that a back-test hides out of the graph, before anything is derived from them. Only a
 * back-test's own temporary store has the settings that switch it on.
 */
@Component
@ConditionalOnProperty("twin-atlas.holdout.share")
class HoldoutDerivation {

    private static final CypherQuery INTERNATIONAL = CypherQuery.named("backtest/international_partnerships");
    private static final CypherQuery HIDE = CypherQuery.named("backtest/hide");

    private final Holdout holdout;

    HoldoutDerivation(Environment settings) {
        this.holdout = new Holdout(
                settings.getRequiredProperty("twin-atlas.holdout.seed", Long.class),
                settings.getRequiredProperty("twin-atlas.holdout.share", Double.class));
    }

    Derivation derivation() {
        var fingerprint = SeedFiles.fingerprintOf(Stream.of(INTERNATIONAL.text(), HIDE.text(), holdout.toString()));
        return new Derivation("hidden partnerships", fingerprint, this::hide);
    }

    private void hide(Session session) {
        List<String> hidden = session
                .run(INTERNATIONAL.text())
                .list(row -> row.get("id").asString())
                .stream()
                .filter(holdout::hides)
                .toList();
        session.executeWriteWithoutResult(
                tx -> tx.run(HIDE.text(), Map.of("ids", hidden)).consume());
    }
}
