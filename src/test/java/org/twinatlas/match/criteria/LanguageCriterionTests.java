package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class LanguageCriterionTests {

    private final Criterion language = new LanguageCriterion();

    @Test
    void oneLanguageInBothIsEnough() {
        assertThat(APair.of(leipzig().speaks("de", "es"), houston().speaks("en", "es"))
                        .valueOf(language))
                .hasValue(1);
        assertThat(APair.of(leipzig().speaks("de"), houston().speaks("en")).valueOf(language))
                .hasValue(0);
    }

    @Test
    void knowsNothingWhereOneSidesLanguagesAreUnknown() {
        assertThat(APair.of(leipzig().speaks("de"), houston()).valueOf(language))
                .isEmpty();
    }

    @Test
    void claimsOfTheCityOnlyWhatIsRecordedOfTheCity() {
        var cities = APair.of(leipzig().speaks("es"), houston().speaks("es")).sharedLanguages("Spanish");
        var countries = APair.of(leipzig().speaksLikeItsCountry("es"), houston().speaks("es"))
                .sharedLanguages("Spanish");
        assertThat(cities.reasonOf(language)).contains("Spanish is spoken in both cities.");
        assertThat(countries.reasonOf(language)).contains("Spanish is a language of Germany and of Houston.");
        assertThat(APair.ofStrangers().reasonOf(language)).isEmpty();
    }
}
