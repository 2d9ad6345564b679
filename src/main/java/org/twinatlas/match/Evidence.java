package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CitySummary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Pipeline.Retrieved;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.match.criteria.PairFacts;
import org.twinatlas.match.criteria.PairFacts.Shared;
import org.twinatlas.match.criteria.PairFacts.SharedIndustry;
import org.twinatlas.match.criteria.PairFacts.SharedName;
import org.twinatlas.match.criteria.PairFacts.TieNearby;
import org.twinatlas.match.criteria.PairFacts.Ties;
import reactor.core.publisher.Mono;

/** Reads the facts behind the few candidates that are shown. */
@Component
class Evidence {

    private static final CypherQuery EVIDENCE = CypherQuery.named("match/evidence");

    /**
     * What is known of one candidate.
     *
     * @param seeking that it seeks a partner like the asker, in its own words; null where it does not
     * @param cautions what speaks against a partnership, or needs care
     */
    record Case(CitySummary city, PairFacts facts, @Nullable String seeking, List<String> cautions) {}

    private final Graph graph;

    Evidence(Graph graph) {
        this.graph = graph;
    }

    /** The facts of each of these candidates, by id. */
    Mono<Map<Long, Case>> of(Retrieved retrieved, List<Long> ids) {
        var asker = retrieved.search().asker();
        return graph.ask(
                        EVIDENCE,
                        Map.of("asker", asker.parameters(), "ids", ids),
                        row -> read(row.get("id").asLong(), row.get("facts"), retrieved))
                .collectMap(read -> Objects.requireNonNull(read.city().id()));
    }

    private static Case read(long id, Value row, Retrieved retrieved) {
        var asker = retrieved.search().asker();
        var relations = retrieved.search().relations();
        var candidate = TraitsRow.traits(row, id);
        var facts = new PairFacts(
                asker.traits(),
                candidate,
                TraitsRow.decimal(row, "distanceKm"),
                ties(id, row, candidate, retrieved),
                !asker.near().ids().isEmpty(),
                asker.hasNamesake(),
                relations.countries().get(candidate.country()),
                candidate.subdivision() == null
                        ? null
                        : relations.subdivisions().get(candidate.subdivision()),
                shared(row));
        var seeking = retrieved.seekers().get(id);
        var sentence = seeking == null ? null : seeking.sentence(asker.traits().name());
        return new Case(summary(id, row, candidate), facts, sentence, Cautions.of(row, facts, retrieved.search()));
    }

    private static Ties ties(long id, Value row, CityTraits candidate, Retrieved retrieved) {
        var asker = retrieved.search().asker();
        var home = asker.traits().country();
        var tie = retrieved.search().relations().countries().get(candidate.country());
        var proposals = retrieved.proposals();
        return new Ties(
                Proposals.strength(id, Retriever.TWO_STEPS, proposals),
                Proposals.strength(id, Retriever.THREE_STEPS, proposals),
                Proposals.strength(id, Retriever.SIMILAR_CITIES, proposals),
                Proposals.strength(id, Retriever.NEIGHBOURHOOD, proposals),
                tie == null ? 0 : asker.local().with(tie.code(), tie.share()),
                tie == null || home == null ? 0 : LocalShares.of(row).with(home, tie.shareBack()),
                tie == null ? 0 : asker.partnerWeights().getOrDefault(tie.code(), 0.0),
                home == null
                        ? 0
                        : LocalShares.byCountry(row.get("partnerCountries"), row.get("partnerCountryWeights"))
                                .getOrDefault(home, 0.0),
                Proposals.strength(id, Retriever.NAMESAKES, proposals));
    }

    private static List<TieNearby> tiesNearby(Value rows) {
        return rows.asList(tie ->
                new TieNearby(tie.get("near").asString(), tie.get("partner").asString()));
    }

    private static @Nullable SharedName sharedName(Value row) {
        return row.isNull()
                ? null
                : new SharedName(
                        row.get("name").asString(),
                        SharedName.Kind.of(row.get("kind").asString()));
    }

    private static Shared shared(Value row) {
        return new Shared(
                TraitsRow.texts(row, "sharedPartners"),
                tiesNearby(row.get("neighbourTies")),
                tiesNearby(row.get("similarTies")),
                row.get("tiesFromThere").asInt(),
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
                sharedName(row.get("sharedName")));
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
