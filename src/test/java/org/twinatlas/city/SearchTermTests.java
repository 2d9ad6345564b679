package org.twinatlas.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.problem.BadInput;

class SearchTermTests {

    private static final CitySummary VALENCIA =
            new CitySummary(3625549L, "Valencia", "VE", "Venezuela", "VE-G", "Carabobo", 10.2, -68.0, 1_385_083L, 5);

    @Test
    void whatFollowsTheLastCommaIsAPlace() {
        var term = SearchTerm.parse("Washington, D.C., US");
        assertThat(term.name().text()).isEqualTo("washington d c");
        assertThat(term.within()).isEqualTo(FoldedName.of("us"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Valencia, VE",
                "Valencia, ve-g",
                "Valencia, G",
                "Valencia, venez",
                "Valencia, Carabobo",
                "Valencia,"
            })
    void admitsACityByCodeOrBeginningOfItsCountryOrSubdivision(String text) {
        assertThat(SearchTerm.parse(text).admits(VALENCIA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Valencia, ES", "Valencia, V", "Valencia, Spain"})
    void admitsNoCityOfAnotherPlace(String text) {
        assertThat(SearchTerm.parse(text)
                        .admits(new CitySummary(
                                1L, "Valencia", "PH", "Philippines", "PH-BUK", "Bukidnon", 7.9, 125.1, 62_000L, 0)))
                .isFalse();
    }

    @Test
    void theLastWordNeedNotBeFinished() {
        assertThat(SearchTerm.parse("viña del m").prefix()).isEqualTo("+vina +del +m*");
    }

    @Test
    void longerWordsMayHaveMoreSlips() {
        assertThat(SearchTerm.parse("Rio Houstn Ouagadougu").fuzzy()).isEqualTo("+rio +houstn~1 +ouagadougu~2");
    }

    @Test
    void lucenesOwnSignsDoNotGetThrough() {
        var term = SearchTerm.parse("a\"b) OR name:[* TO *] ~ ^ \\ / && c");
        assertThat(term.phrase() + term.prefix() + term.fuzzy())
                .doesNotContain("(", ")", "[", ":", "^", "\\", "/", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ", VE", "***"})
    void aNameNeedsALetterOrDigit(String text) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> SearchTerm.parse(text))
                .withMessageEndingWith("at least one letter or digit of a city's name.");
    }

    @Test
    void isNoLongerThanAnyName() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> SearchTerm.parse("a".repeat(101)))
                .withMessageEndingWith("at most 100 characters long.");
    }
}
