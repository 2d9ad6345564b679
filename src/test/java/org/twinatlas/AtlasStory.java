package org.twinatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way of the README, from a name to a reasoned list, as it must be on every database. */
abstract class AtlasStory extends RunningAtlas {

    private static final long HOUSTON = 4699066;

    @Test
    void aNameLeadsToACity() {
        var found = get("/api/cities?q=houston&limit=5");
        assertThat(found.ids("$[*].id")).first().isEqualTo(HOUSTON);
        assertThat(found.<String>at("$[0].countryName")).isEqualTo("United States");
        assertThat(found.number("$[0].partners")).isPositive();
    }

    @Test
    void aCityLeadsToMatchesWithReasons() {
        var list = get("/api/cities/{id}/matches?limit=10", HOUSTON);
        assertThat(list.<String>at("$.city.name")).isEqualTo("Houston");
        assertThat(list.ids("$.matches[*].city.id"))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .doesNotContain(HOUSTON);
        assertThat(list.texts("$.matches[*].reasons[0]")).hasSize(10).allMatch(reason -> reason.endsWith("."));
        assertThat(list.<String>at("$.dataVersion")).matches("[0-9a-f]{12}(-\\d+)?");
        assertThat(list.texts("$.excluded[*].rule")).contains("currentPartner");
    }

    @Test
    void aMatchLeadsToThePairFromBothSides() {
        var first = get("/api/cities/{id}/matches?limit=1", HOUSTON)
                .ids("$.matches[*].city.id")
                .getFirst();
        var pair = get("/api/cities/{one}/matches/{other}", HOUSTON, first);
        assertThat(pair.texts("$.barredBy")).isEmpty();
        assertThat(pair.number("$.there.standing")).isEqualTo(1);
        assertThat(pair.ids("$..match.city.id")).containsExactly(first, HOUSTON);
        assertThat(pair.texts("$.there.match.criteria[*].criterion"))
                .isEqualTo(pair.texts("$.back.match.criteria[*].criterion"))
                .hasSize(20);
    }

    @Test
    void aTownThatIsNotInTheAtlasAssessesItself() {
        var list = post("/api/matches", """
                {"profile": {"name": "Port Example", "country": "PT", "lat": 41.1, "lng": -8.6, "population": 40000,
                             "seaport": true, "industries": ["wine"], "universities": 1},
                 "weights": {"industry": 2}, "limit": 10}""");
        assertThat(list.<String>at("$.city.name")).isEqualTo("Port Example");
        assertThat(list.ids("$.matches[*].city.id")).hasSize(10).doesNotHaveDuplicates();
        assertThat(list.texts("$.matches[*].city.country")).doesNotContain("PT");
        assertThat(String.join(" ", list.texts("$.matches[*].reasons[*]"))).contains("wine", "seaport");
    }

    @Test
    void aCityTellsWhatIsKnownOfItWithItsSources() {
        var city = get("/api/cities/{id}", HOUSTON);
        assertThat(city.<String>at("$.name")).isEqualTo("Houston");
        assertThat(city.texts("$.industries[*].code")).contains("oil-gas");
        assertThat(city.texts("$.institutions[*].source")).isNotEmpty().doesNotContain("");
        assertThat(city.texts("$.partnerships[*].stage")).contains("listed");
        assertThat(city.<Map<String, Object>>at("$.partnerships[0].cities[0]")).containsKeys("id", "name", "country");
    }
}
