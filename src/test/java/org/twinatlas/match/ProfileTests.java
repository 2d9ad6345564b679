package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinatlas.city.SmallVocabulary;
import org.twinatlas.problem.BadInput;
import tools.jackson.databind.json.JsonMapper;

class ProfileTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"country\": \"PT\"}",
                "{\"population\": 1}",
                "{\"lat\": -90, \"lng\": 180}",
                "{\"universities\": 0}",
                "{\"seaport\": false}",
                "{\"industries\": [\"wine\"], \"culture\": [\"museum\"], \"koppen\": \"Csb\", \"elevationM\": -400}"
            })
    void oneAttributeIsEnough(String json) {
        assertThatCode(() -> check(json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{}", "{\"name\": \"Nowhere\"}", "{\"industries\": []}"})
    void aNameAloneIsNotEnough(String json) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> check(json))
                .withMessageContaining("a town with at least one attribute, such as country or population");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "{\"country\": \"ZZ\"}", "profile.country is 'ZZ', but must be an ISO 3166-1 alpha-2 code"),
                Arguments.of(
                        "{\"population\": 0}", "profile.population is '0', but must be a number from 1 to 60000000"),
                Arguments.of("{\"lat\": 91, \"lng\": 0}", "profile.lat is '91.0', but must be a number from -90 to 90"),
                Arguments.of(
                        "{\"lat\": 0, \"lng\": -181}", "profile.lng is '-181.0', but must be a number from -180 to"),
                Arguments.of("{\"lat\": 50}", "profile.lng is empty, but must be given together with the other one"),
                Arguments.of("{\"lng\": 50, \"country\": \"PT\"}", "profile.lat is empty, but must be given together"),
                Arguments.of(
                        "{\"universities\": -1}", "profile.universities is '-1', but must be a number from 0 to 1000"),
                Arguments.of("{\"coastKm\": 3001}", "profile.coastKm is '3001.0', but must be"),
                Arguments.of("{\"elevationM\": 9000}", "profile.elevationM is '9000', but must be"),
                Arguments.of("{\"koppen\": \"warm\"}", "profile.koppen is 'warm', but must be a Köppen-Geiger class"),
                Arguments.of("{\"industries\": [\"gold\"]}", "profile.industries is 'gold', but must be one of wine"),
                Arguments.of("{\"culture\": [\"circus\"]}", "profile.culture is 'circus', but must be one of museum"),
                Arguments.of("{\"languages\": [\"xx\"]}", "profile.languages is 'xx', but must be an ISO 639 code"),
                Arguments.of("{\"heritage\": [\"x\"]}", "profile.heritage is 'x', but must be one of hanse"),
                Arguments.of("{\"networks\": [\"x\"]}", "profile.networks is 'x', but must be one of eurocities"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsNamedWithWhatIsLegal(String json, String sentence) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> check(json)).withMessageStartingWith(sentence);
    }

    @Test
    void nothingIsLongerThanAnyoneNeeds() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> check("{\"population\": 5, \"name\": \"%s\"}".formatted("a".repeat(101))))
                .withMessageEndingWith("at most 100 characters long.");
        var wines = String.join(",", Collections.nCopies(51, "\"wine\""));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> check("{\"industries\": [%s]}".formatted(wines)))
                .withMessage("profile.industries is '51 values', but must be at most 50 values.");
    }

    private static void check(String json) {
        JSON.readValue(json, Profile.class).check(SmallVocabulary.get());
    }
}
