package org.twinatlas.partnership;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityRow;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds partnerships. */
@Component
public class Partnerships {

    private static final CypherQuery OF_CITY = CypherQuery.named("partnership/of_city");

    private final Graph graph;
    private final PartnershipRepository register;

    Partnerships(Graph graph, PartnershipRepository register) {
        this.graph = graph;
        this.register = register;
    }

    /** A partnership by its id, or the failure that there is none. */
    @Transactional(readOnly = true, transactionManager = "reactiveTransactionManager")
    public Mono<Partnership> get(String id) {
        return register.findById(id).switchIfEmpty(Mono.error(() -> new PartnershipNotFound(id)));
    }

    /** All partnerships of a city, of every stage; none for a city that the atlas does not have. */
    public Flux<PartnershipView> ofCity(CityId id) {
        return graph.ask(OF_CITY, Map.of("id", id.value()), Partnerships::view);
    }

    private static PartnershipView view(Record row) {
        return new PartnershipView(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("stage").asString(),
                year(row.get("since")),
                year(row.get("until")),
                row.get("sources").asList(Value::asString),
                row.get("confidence").asString(),
                row.get("asOf").asString(null),
                row.get("suspendedBecause").asString(null),
                row.get("note").asString(null),
                row.get("cities").asList(CityRow::summary));
    }

    private static @Nullable Integer year(Value value) {
        return value.isNull() ? null : value.asInt();
    }
}
