package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class CultureTests {

    private final Criterion culture = new Culture();

    @Test
    void aRareTitleSaysMoreThanAMuseum() {
        var museum = APair.of(leipzig().culture("museum"), houston().culture("museum", "opera"));
        var title = APair.of(
                leipzig().culture("creative city: Music"), houston().culture("creative city: Music", "museum"));
        assertThat(museum.valueOf(culture).orElseThrow()).isCloseTo(0.2592, within(0.0001));
        assertThat(title.valueOf(culture).orElseThrow())
                .isGreaterThan(museum.valueOf(culture).orElseThrow());
    }

    @Test
    void knowsNothingWhereOneSideHasNoneRecorded() {
        assertThat(APair.of(leipzig().culture("museum"), houston()).valueOf(culture))
                .isEmpty();
        assertThat(APair.of(leipzig().culture("museum"), houston().culture("opera"))
                        .valueOf(culture))
                .hasValue(0);
    }

    @Test
    void saysWhatIsInBothAndWhatItIsCalledThere() {
        var pair = APair.of(leipzig().culture("museum", "opera"), houston().culture("museum", "opera"))
                .cultureNames("Menil Collection", "Houston Grand Opera");
        assertThat(pair.reasonOf(culture))
                .contains("In both: museums and opera houses (in Houston: Menil Collection; Houston Grand Opera).");
        assertThat(APair.ofStrangers().reasonOf(culture)).isEmpty();
    }
}
