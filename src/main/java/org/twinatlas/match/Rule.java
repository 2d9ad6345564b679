package org.twinatlas.match;

/** Why a city is not recommended; the names are those of {@code match/rank.cypher}. */
enum Rule {
    SELF("self", "the city itself"),
    CURRENT_PARTNER("currentPartner", "current partners"),
    FORMER_PARTNER("formerPartner", "cities whose partnership with it has ended"),
    SAME_METROPOLIS("sameMetropolis", "parts of the same metropolis"),
    SAME_COUNTRY("sameCountry", "cities of the same country"),
    SUSPENDED_TIE("suspendedTie", "cities of areas with which ties are broken off or suspended"),
    LAW("law", "cities with which a law forbids a pact"),
    COUNTRY("country", "cities of other countries than wished"),
    POPULATION("population", "cities outside the wished range of population"),
    SIZE("size", "cities more than a hundred times bigger or smaller"),
    LANGUAGE("language", "cities without a wished language"),
    PARTNERED("partnered", "cities with, or without, partners, as wished"),
    PART_OF_A_LISTED_METROPOLIS("partOfAListedMetropolis", "parts of a metropolis that stands higher in the list"),
    UNCONFIRMED_PARTNER("unconfirmedPartner", "further cities with an unconfirmed partnership, perhaps worth renewing"),
    ONE_PER_COUNTRY("onePerCountry", "further cities of a country that is in the list");

    private final String id;
    private final String label;

    Rule(String id, String label) {
        this.id = id;
        this.label = label;
    }

    static Rule of(String id) {
        for (var rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("match/rank.cypher names a rule that is not known: " + id);
    }

    Exclusion removed(long count) {
        return new Exclusion(id, label, count);
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }
}
