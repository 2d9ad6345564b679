package org.twinatlas.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an association asks of the cities of its area, beyond the rules of the field. An area without house rules has none. */
@Component
public class HouseRules {

    private static final CypherQuery SET = CypherQuery.named("register/house_rules_set");
    private static final CypherQuery ALL = CypherQuery.named("register/house_rules");

    private final Graph graph;

    HouseRules(Graph graph) {
        this.graph = graph;
    }

    /**
     * The rules of one area; null where it does not ask this.
     *
     * @param area ISO 3166-1 or ISO 3166-2
     * @param onePerCountry whether a city may have one partner in each country and no second
     * @param minPopulation people that a city needs
     * @param maxPopulation people that a city may have
     * @param mostPartners how many partners a city may have
     */
    public record OfArea(
            @Nullable String area,
            @Nullable Boolean onePerCountry,
            @Nullable Long minPopulation,
            @Nullable Long maxPopulation,
            @Nullable Integer mostPartners) {

        static OfArea from(Value row) {
            return new OfArea(
                    row.get("area").asString(),
                    row.get("onePerCountry").isNull()
                            ? null
                            : row.get("onePerCountry").asBoolean(),
                    row.get("minPopulation").isNull()
                            ? null
                            : row.get("minPopulation").asLong(),
                    row.get("maxPopulation").isNull()
                            ? null
                            : row.get("maxPopulation").asLong(),
                    row.get("mostPartners").isNull()
                            ? null
                            : row.get("mostPartners").asInt());
        }
    }

    /** The rules of an area, beside what a city of it has. */
    record Standing(OfArea rules, long partners, long partnersThere) {

        static Standing from(Record row) {
            return new Standing(
                    OfArea.from(row.get("rules")),
                    row.get("partners").asLong(),
                    row.get("partnersThere").asLong());
        }

        /** @throws RuleBroken if one of the rules is against one more partnership */
        void check(Party city, Party other) {
            if (Boolean.TRUE.equals(rules.onePerCountry()) && partnersThere > 0) {
                throw broken(
                        "one-per-country",
                        "%s has a partner in %s already".formatted(city.name(), other.countryName()));
            }
            if (rules.minPopulation() != null && city.population() < rules.minPopulation()) {
                throw broken("population", "%s has fewer than %d people".formatted(city.name(), rules.minPopulation()));
            }
            if (rules.maxPopulation() != null && city.population() > rules.maxPopulation()) {
                throw broken("population", "%s has more than %d people".formatted(city.name(), rules.maxPopulation()));
            }
            if (rules.mostPartners() != null && partners >= rules.mostPartners()) {
                throw broken(
                        "cap",
                        "%s has %d partners, and no city may have more than %d"
                                .formatted(city.name(), partners, rules.mostPartners()));
            }
        }

        private RuleBroken broken(String rule, String what) {
            return new RuleBroken(
                    "house-rule-" + rule,
                    "A house rule of the association of %s is against it: %s.".formatted(rules.area(), what));
        }
    }

    /** The rules of every area that has some. */
    public Flux<OfArea> list() {
        return graph.ask(ALL, Map.of(), row -> OfArea.from(row.get("rules")));
    }

    /** Sets the rules of an area, in place of those that it had. Fails unless the actor keeps its register. */
    public Mono<OfArea> set(Actor actor, String area, OfArea rules) {
        if (!area.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
            throw BadInput.of("area", area, "a country such as US, or a state such as US-CA");
        }
        var country = area.substring(0, 2);
        if (!actor.coordinatesAny(List.of(new Place(1, country, area, Set.of())))) {
            throw NotAllowed.of(actor, "Setting the house rules of " + area, "a coordinator of " + area);
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("area", area);
        parameters.put("rules", properties(area, rules));
        return graph.change(change -> change.askOne(SET, parameters, row -> OfArea.from(row.get("rules"))));
    }

    private static Map<String, @Nullable Object> properties(String area, OfArea rules) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("area", area);
        properties.put("onePerCountry", rules.onePerCountry());
        properties.put(
                "minPopulation",
                Objects.requireNonNullElse(rules.minPopulation(), 0L) > 0 ? rules.minPopulation() : null);
        properties.put("maxPopulation", rules.maxPopulation());
        properties.put("mostPartners", rules.mostPartners());
        return properties;
    }
}
