package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoNamesCitiesTests {

    private static final String SOLDEU =
            "3038999\tSoldeu\tSoldeu\tSoldéu,Солдеу\t42.57688\t1.66769\tP\tPPL\tAD\t\t02\t\t\t\t602\t\t1832\tEurope/Andorra\t2017-11-06";

    private final List<BadRow> bad = new ArrayList<>();
    private final SubdivisionCodes subdivisions = new SubdivisionCodes();
    private final GeoNamesCities cities = new GeoNamesCities("AD.txt", 500, Set.of("AD"), subdivisions, bad::add);

    @Test
    void aPopulatedPlaceBecomesACity() {
        subdivisions.learn("AD", "02", "AD-02");
        assertThat(find(SOLDEU))
                .contains(Map.ofEntries(
                        Map.entry("id", 3038999L),
                        Map.entry("name", "Soldeu"),
                        Map.entry("asciiName", "Soldeu"),
                        Map.entry("names", List.of("Soldéu", "Солдеу")),
                        Map.entry("searchNames", List.of("soldeu", "солдеу")),
                        Map.entry("country", "AD"),
                        Map.entry("subdivision", "AD-02"),
                        Map.entry("lat", 42.57688),
                        Map.entry("lng", 1.66769),
                        Map.entry("population", 602L),
                        Map.entry("elevationM", 1832L),
                        Map.entry("timezone", "Europe/Andorra"),
                        Map.entry("kind", "populated place"),
                        Map.entry("asOf", "2017-11-06")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH", "STLMT"})
    void aPlaceThatIsNoCityOfItsOwnIsPassedOver(String code) {
        assertThat(find(SOLDEU.replace("\tPPL\t", "\t" + code + "\t"))).isEmpty();
        assertThat(bad).isEmpty();
    }

    @Test
    void whatIsNoPlaceOfPeopleIsPassedOver() {
        assertThat(find(SOLDEU.replace("\tP\tPPL\t", "\tT\tMT\t"))).isEmpty();
        assertThat(bad).isEmpty();
    }

    @Test
    void aSmallerPlaceThanWantedIsPassedOver() {
        assertThat(find(SOLDEU.replace("\t602\t", "\t499\t"))).isEmpty();
        assertThat(bad).isEmpty();
    }

    @Test
    void nobodyMeansThatTheNumberIsNotKnown() {
        var all = new GeoNamesCities("AD.txt", 0, Set.of("AD"), subdivisions, bad::add);
        assertThat(all.find(GeoNamesRow.of(1, SOLDEU.replace("\t602\t", "\t0\t")))
                        .orElseThrow())
                .doesNotContainKey("population");
    }

    @Test
    void theMeasuredHeightComesBeforeThatOfTheTerrainModel() {
        assertThat(find(SOLDEU.replace("\t602\t\t1832\t", "\t602\t1825\t1832\t"))
                        .orElseThrow())
                .containsEntry("elevationM", 1825L);
        assertThat(find(SOLDEU.replace("\t1832\t", "\t-9999\t")).orElseThrow()).doesNotContainKey("elevationM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "42.57688 | north | latitude | 'north', but must be a number from -90.0 to 90.0",
                "602 | many | population | 'many', but must be a whole number from 0 to 60000000",
                "PPL | PPLZ | feature code | 'PPLZ', but must be one of PPL, PPLA, PPLA2, PPLA3, PPLA4, PPLA5, PPLC, PPLCH, PPLF, PPLG, PPLH, PPLL, PPLQ, PPLR, PPLS, PPLW, PPLX, STLMT",
                "AD | AQ | country code | 'AQ', but must be a country of the atlas (seed-data/countries.csv)",
                "2017-11-06 | yesterday | modification date | 'yesterday', but must be a date such as 2025-09-01",
                "3038999 | x | geonameid | 'x', but must be a whole number from 1 to 2147483647",
            })
    void aWrongCellIsReported(String right, String wrong, String column, String reason) {
        assertThat(find(SOLDEU.replace("\t" + right + "\t", "\t" + wrong + "\t")
                        .replaceAll("^" + right + "\t", wrong + "\t")
                        .replaceAll("\t" + right + "$", "\t" + wrong)))
                .isEmpty();
        assertThat(bad).containsExactly(new BadRow("AD.txt", 7, column, reason));
    }

    @Test
    void aLineThatIsCutOffIsReported() {
        assertThat(find("3038999\tSoldeu\tSoldeu")).isEmpty();
        assertThat(bad)
                .containsExactly(
                        new BadRow("AD.txt", 7, "(all)", "3 cells, but a line of GeoNames has 19, separated by tabs"));
    }

    private Optional<Map<String, Object>> find(String line) {
        return cities.find(GeoNamesRow.of(7, line));
    }
}
