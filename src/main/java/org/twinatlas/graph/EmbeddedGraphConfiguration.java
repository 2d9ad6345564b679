package org.twinatlas.graph;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.neo4j.uri}, or where it is {@code embedded}: the database of a server that already runs on the data folder, else one of our own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedGraphConfiguration {

    @Bean
    OwnServer ownServer(AtlasProperties properties) {
        return OwnServer.foundOrStarted(properties.data());
    }

    @Bean
    Neo4jConnectionDetails embeddedConnectionDetails(OwnServer server) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return server.address().uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(
                        server.address().username(), server.address().password());
            }
        };
    }
}
