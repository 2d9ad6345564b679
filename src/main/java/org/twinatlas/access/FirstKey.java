package org.twinatlas.access;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.SchemaInstalled;

/**
 * Lets the first administrator in: makes a key where no administrator has one, and shows it once, in the log. Where another
 * service signs people in, that service names the administrators, and there is nothing to do.
 */
@Component
@ConditionalOnWebApplication
class FirstKey {

    private static final Logger log = LoggerFactory.getLogger(FirstKey.class);
    private static final CypherQuery FIRST = CypherQuery.named("access/first_key");

    private final Driver driver;
    private final boolean hasIssuer;

    FirstKey(Driver driver, Environment settings) {
        this.driver = driver;
        this.hasIssuer = settings.containsProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri");
    }

    /** On the thread that brings the graph up to date, and so with a blocking session (see ADR 4). */
    @EventListener(SchemaInstalled.class)
    void make() {
        if (hasIssuer) {
            return;
        }
        var token = KeyToken.random();
        try (var session = driver.session()) {
            var made = session.executeWrite(tx -> tx.run(FIRST.text(), Map.of("id", token.id(), "hash", token.hash()))
                    .hasNext());
            if (made) {
                log.warn(
                        "The key of the first administrator, shown this once: {}  Keep it safe; only a hash of it is kept here.",
                        token.text());
            }
        }
    }
}
