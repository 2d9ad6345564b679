package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubdivisionCodesTests {

    private final SubdivisionCodes codes = new SubdivisionCodes();

    @Test
    void aCodeMeansWhereNineOfTenOfItsCitiesLie() {
        learn("NO", "12", "NO-46", 9);
        learn("NO", "12", "NO-15", 1);
        assertThat(codes.find("NO", "12")).contains("NO-46");
    }

    @Test
    void aCodeWhoseCitiesLieApartMeansNothing() {
        learn("NO", "30", "NO-32", 9);
        learn("NO", "30", "NO-31", 7);
        assertThat(codes.find("NO", "30")).isEmpty();
    }

    @Test
    void aCodeWithoutACityMeansNothing() {
        learn("NO", "12", "NO-46", 9);
        assertThat(codes.find("SE", "12")).isEmpty();
    }

    @Test
    void citiesWithoutASubdivisionSayThatItIsNotKnown() {
        learn("VA", "00", "", 1);
        assertThat(codes.find("VA", "00")).isEmpty();
    }

    private void learn(String country, String admin1, String subdivision, int cities) {
        for (int i = 0; i < cities; i++) {
            codes.learn(country, admin1, subdivision);
        }
    }
}
