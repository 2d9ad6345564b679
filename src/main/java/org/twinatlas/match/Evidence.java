package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CitySummary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Pipeline.Screened;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.match.criteria.PairFacts;
import org.twinatlas.match.criteria.PairFacts.NeighbourTie;
import org.twinatlas.match.criteria.PairFacts.Shared;
import org.twinatlas.match.criteria.PairFacts.SharedIndustry;
import reactor.core.publisher.Mono;

/** Reads the facts behind the few candidates that are shown. */
@Component
class Evidence {

    private static final CypherQuery EVIDENCE = CypherQuery.named("match/evidence");

    /**
     * What is known of one candidate.
     *
     * @param cautions what speaks against a partnership, or needs care
     */
    record Case(CitySummary city, PairFacts facts, List<String> cautions) {}

    private final Graph graph;

    Evidence(Graph graph) {
        this.graph = graph;
    }

    /** The facts of each of these candidates, by id. */
    Mono<Map<Long, Case>> of(Screened screened, List<Long> ids) {
        var asker = screened.search().asker();
        return graph.ask(
                        EVIDENCE,
                        Map.of("asker", asker.parameters(), "ids", ids),
                        row -> read(row.get("id").asLong(), row.get("facts"), screened))
                .collectMap(read -> Objects.requireNonNull(read.city().id()));
    }

    private static Case read(long id, Value row, Screened screened) {
        var asker = screened.search().asker();
        var relations = screened.search().relations();
        var candidate = TraitsRow.traits(row, id);
        var facts = new PairFacts(
                asker.traits(),
                candidate,
                TraitsRow.decimal(row, "distanceKm"),
                Proposals.strengthsOf(Retriever.NETWORK, screened.proposals()).getOrDefault(id, 0.0),
                Proposals.strengthsOf(Retriever.NEIGHBOURHOOD, screened.proposals())
                        .getOrDefault(id, 0.0),
                !asker.near().ids().isEmpty(),
                asker.hasNamesake(),
                relations.countries().get(candidate.country()),
                candidate.subdivision() == null
                        ? null
                        : relations.subdivisions().get(candidate.subdivision()),
                shared(row));
        return new Case(summary(id, row, candidate), facts, Cautions.of(row, facts, screened.search()));
    }

    private static Shared shared(Value row) {
        return new Shared(
                TraitsRow.texts(row, "sharedPartners"),
                row.get("neighbourTies")
                        .asList(tie -> new NeighbourTie(
                                tie.get("near").asString(), tie.get("partner").asString())),
                row.get("sharedIndustries")
                        .asList(industry -> new SharedIndustry(
                                industry.get("code").asString(),
                                industry.get("name").asString(),
                                TraitsRow.text(industry, "evidence"))),
                TraitsRow.texts(row, "universityNames"),
                TraitsRow.texts(row, "cultureNames"),
                TraitsRow.texts(row, "sharedHeritage"),
                TraitsRow.texts(row, "sharedLanguages"),
                TraitsRow.texts(row, "sharedNetworks"),
                TraitsRow.text(row, "sharedName"));
    }

    private static CitySummary summary(long id, Value row, CityTraits traits) {
        return new CitySummary(
                id,
                traits.name(),
                traits.country(),
                traits.countryName(),
                traits.subdivision(),
                traits.subdivisionName(),
                row.get("lat").asDouble(),
                row.get("lng").asDouble(),
                traits.population(),
                traits.partners());
    }
}
