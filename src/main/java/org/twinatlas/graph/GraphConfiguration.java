package org.twinatlas.graph;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveDatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.ReactiveNeo4jTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AtlasProperties.class)
class GraphConfiguration {

    /** Boot makes the imperative manager only; the reactive repositories look this one up by its name. */
    @Bean
    ReactiveTransactionManager reactiveTransactionManager(
            Driver driver, ReactiveDatabaseSelectionProvider databaseSelection) {
        return new ReactiveNeo4jTransactionManager(driver, databaseSelection);
    }

    @Bean
    GraphOwnership graphOwnership(ObjectProvider<OwnServer> ownServer) {
        return ownServer.stream().map(OwnServer::ownership).findFirst().orElse(GraphOwnership.OUTSIDE);
    }

    @Bean
    DatabaseProcess databaseProcess(ObjectProvider<OwnServer> ownServer) {
        return new DatabaseProcess(ownServer.stream()
                .map(server -> server.address().pid())
                .findFirst()
                .orElse(null));
    }
}
