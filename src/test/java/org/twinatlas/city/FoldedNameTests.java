package org.twinatlas.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTests {

    @ParameterizedTest
    @CsvSource({
        "München, munchen",
        "São Paulo, sao paulo",
        "Łódź, lodz",
        "Straße, strasse",
        "Ærøskøbing, aeroskobing",
        "İstanbul, istanbul",
        "Saint-Étienne, saint etienne",
        "Xi’an, xi an",
        "北京, 北京",
        "Ｔｏｋｙｏ, tokyo"
    })
    void isLatinAndLowerCaseWithoutMarks(String name, String folded) {
        assertThat(FoldedName.of(name).text()).isEqualTo(folded);
    }

    @Test
    void foldingTwiceChangesNothing() {
        var once = FoldedName.of("Río Gallegos (AR)").text();
        assertThat(FoldedName.of(once).text()).isEqualTo(once);
    }

    @Test
    void signsAloneLeaveNothing() {
        assertThat(FoldedName.of(" -*?~ ").words()).isEmpty();
    }

    @Test
    void theLongestFoldingHasRoom() {
        assertThat(FoldedName.of("㋀㍿".repeat(50)).text()).isNotEmpty();
    }
}
