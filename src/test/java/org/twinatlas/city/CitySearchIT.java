package org.twinatlas.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.AtlasIT;
import org.twinatlas.Json;

class CitySearchIT extends AtlasIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Houston|Houston, US",
                "hous|Houston, US",
                "houstn|Houston, US",
                "Huoston|Houston, US",
                "munchen|Munich, DE",
                "München|Munich, DE",
                "Munich|Munich, DE",
                "Vina del Mar|Viña del Mar, CL",
                "Viña del Mar|Viña del Mar, CL",
                "Sao Paulo|São Paulo, BR",
                "Cologne|Köln, DE",
                "Köln|Köln, DE",
                "北京|Beijing, CN",
                "Beijing|Beijing, CN",
                "Москва|Moscow, RU",
                "Valencia, VE|Valencia, VE",
                "Valencia, Spain|Valencia, ES",
                "Saint Louis, Missouri|St. Louis, US",
                "sausalito|Sausalito, US",
                "kano|Kano, NG",
                "mechelen|Mechelen, BE",
                "Cork|Cork, IE"
            })
    void theCityThatIsMeantComesFirst(String typed, String meant) {
        assertThat(names(search(typed))).first().isEqualTo(meant);
    }

    private Json search(String text) {
        return get("/api/cities?q={q}", text);
    }

    private static List<String> names(Json found) {
        var countries = found.texts("$[*].country");
        var names = found.texts("$[*].name");
        return IntStream.range(0, names.size())
                .mapToObj(i -> "%s, %s".formatted(names.get(i), countries.get(i)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Valencia", "San José", "Springfield", "Santiago", "London"})
    void amongEqualsTheBiggerComesFirst(String name) {
        var found = get("/api/cities?q={q}&limit=50", name);
        var folded = FoldedName.of(name);
        var names = found.texts("$[*].name");
        List<Number> populations = found.at("$[*].population");
        var equals = IntStream.range(0, names.size())
                .filter(i -> FoldedName.of(names.get(i)).equals(folded))
                .mapToObj(i ->
                        populations.get(i) == null ? 0L : populations.get(i).longValue())
                .toList();
        assertThat(equals).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aCountryNarrowsTheSearch() {
        assertThat(get("/api/cities?q=valencia&country=VE").texts("$[*].country"))
                .isNotEmpty()
                .containsOnly("VE");
    }

    @Test
    void aCommaNarrowsTheSearchToo() {
        assertThat(search("San José, CR").texts("$[*].country")).isNotEmpty().containsOnly("CR");
    }

    @Test
    void theLimitIsKept() {
        assertThat(get("/api/cities?q=san&limit=3").ids("$[*].id")).hasSize(3);
        assertThat(get("/api/cities?q=san&limit=50").ids("$[*].id")).hasSize(50).doesNotHaveDuplicates();
        assertThat(get("/api/cities?q=san").ids("$[*].id")).hasSize(10);
    }

    @Test
    void aNameOfNoCityFindsNone() {
        assertThat(search("qqqqzzzzxxxx").ids("$[*].id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" OR 1", "a AND NOT b", "name:[a TO z]", "c++", "x~9", "((a", "AND", "a\\"})
    void searchSyntaxIsJustText(String typed) {
        client().get().uri("/api/cities?q={q}", typed).exchange().expectStatus().isOk();
    }
}
