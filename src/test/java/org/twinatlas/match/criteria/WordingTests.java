package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @Test
    void listsAsPeopleDo() {
        assertThat(Wording.list(List.of(), 2)).isEmpty();
        assertThat(Wording.list(List.of("Lyon"), 2)).isEqualTo("Lyon");
        assertThat(Wording.list(List.of("Lyon", "Brno"), 2)).isEqualTo("Lyon and Brno");
        assertThat(Wording.list(List.of("Lyon", "Brno", "Kyiv"), 3)).isEqualTo("Lyon, Brno and Kyiv");
        assertThat(Wording.list(List.of("Lyon", "Brno", "Kyiv"), 2)).isEqualTo("Lyon, Brno and 1 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "748|748",
                "7480|7,480",
                "9999|9,999",
                "12345|12,000",
                "310499|310,000",
                "1000000|1.0 million",
                "2304580|2.3 million"
            })
    void roundsPeopleToTwoOrThreeFigures(long people, String words) {
        assertThat(Wording.people(people)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1 partnership", "2|2 partnerships", "0|0 partnerships", "1234|1,234 partnerships"})
    void countsOneAndMany(long count, String words) {
        assertThat(Wording.count(count, "partnership")).isEqualTo(words);
    }

    @Test
    void namesCountriesAsASentenceDoes() {
        assertThat(Wording.country("Netherlands")).isEqualTo("the Netherlands");
        assertThat(Wording.country("United States")).isEqualTo("the United States");
        assertThat(Wording.country("Peru")).isEqualTo("Peru");
    }
}
