package org.twinatlas.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What must be so before two cities begin a partnership: the rules of the field, of law and peace, and of associations. */
@Component
class Rules {

    private static final CypherQuery OF_PAIR = CypherQuery.named("register/of_pair");
    private static final CypherQuery HOUSE_RULES = CypherQuery.named("register/house_rules_of_city");
    private static final List<String> OVER = List.of("ended", "historic", "declined", "unconfirmed", "superseded");

    /** @param barredBy the rules by which the matching would not recommend one to the other */
    Mono<Void> check(Change change, Kind kind, List<Party> parties, List<String> barredBy) {
        var one = parties.getFirst();
        var other = parties.getLast();
        if (barredBy.contains("suspendedTie")) {
            throw new RuleBroken(
                    "suspended-tie",
                    "%s and %s have broken off or suspended their ties; no partnership begins between them now."
                            .formatted(one.countryName(), other.countryName()));
        }
        if (kind.isFormal() && barredBy.contains("law")) {
            throw new RuleBroken(
                    "law",
                    "A law forbids such a pact of %s and %s; the pair's cautions name it."
                            .formatted(one.name(), other.name()));
        }
        requireDifferentCountries(kind, one, other);
        return isNew(change, one, other, false).then(houseRules(change, parties));
    }

    /** Nothing is agreed anew, but what is kept must be what it is called, and be kept once. */
    Mono<Void> checkTakeover(Change change, Kind kind, List<Party> parties) {
        var one = parties.getFirst();
        var other = parties.getLast();
        requireDifferentCountries(kind, one, other);
        return isNew(change, one, other, true);
    }

    private static void requireDifferentCountries(Kind kind, Party one, Party other) {
        if (kind == Kind.SISTER_CITY
                && Objects.equals(one.place().country(), other.place().country())) {
            throw new RuleBroken(
                    "different-countries",
                    "Sister cities lie in different countries, and %s and %s both in %s; an alliance may be domestic."
                            .formatted(one.name(), other.name(), one.countryName()));
        }
    }

    /** @param amongKept whether what lists name does not count */
    private static Mono<Void> isNew(Change change, Party one, Party other, boolean amongKept) {
        return change.ask(OF_PAIR, Map.of("cities", List.of(one.id(), other.id())), row -> row)
                .filter(row -> !OVER.contains(row.get("stage").asString())
                        && (!amongKept || row.get("kept").asBoolean()))
                .next()
                .doOnNext(row -> {
                    throw new RuleBroken(
                            "already-partners",
                            "%s and %s have a partnership already: %s, %s."
                                    .formatted(
                                            one.name(),
                                            other.name(),
                                            row.get("id").asString(),
                                            row.get("stage").asString()));
                })
                .then();
    }

    private static Mono<Void> houseRules(Change change, List<Party> parties) {
        return Flux.fromIterable(parties)
                .concatMap(party -> {
                    var other = parties.getFirst() == party ? parties.getLast() : parties.getFirst();
                    return change.ask(
                                    HOUSE_RULES,
                                    Map.of(
                                            "city",
                                            party.id(),
                                            "country",
                                            other.place().country()),
                                    HouseRules.Standing::from)
                            .doOnNext(standing -> standing.check(party, other));
                })
                .then();
    }
}
