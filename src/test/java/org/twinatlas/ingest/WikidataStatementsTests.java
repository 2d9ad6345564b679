package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinatlas.ingest.WikidataRows.Row;
import org.twinatlas.ingest.WikidataStatements.Pair;

class WikidataStatementsTests {

    private static final String ITEM = "http://www.wikidata.org/entity/";

    private final List<BadRow> bad = new ArrayList<>();
    private final WikidataCities cities = new WikidataCities();
    private final WikidataStatements statements = new WikidataStatements("answer.csv", cities, bad::add);

    WikidataStatementsTests() {
        cities.add(2988507, "Q90");
        cities.add(3169070, "Q220");
        cities.add(2950159, "");
    }

    @Test
    void bothDirectionsAreOnePartnership() {
        add("Q90", "", "Q220", "", "1956-01-30T00:00:00Z", "");
        add("Q220", "", "Q90", "", "", "");
        assertThat(statements.ties()).containsExactly(tie(new Pair(2988507, 3169070), false, 1956L, null));
    }

    @Test
    void aCityIsAlsoFoundByTheGeoNamesIdThatWikidataHasForIt() {
        add("Q90", "2988507", "Q64", "2950159", "", "");
        assertThat(statements.ties()).containsKey(new Pair(2950159, 2988507));
    }

    @Test
    void whatHasAnEndHasEnded() {
        add("Q90", "", "Q220", "", "1956", "2010-05-01T00:00:00Z");
        assertThat(statements.ties()).containsExactly(tie(new Pair(2988507, 3169070), true, 1956L, 2010L));
    }

    @Test
    void anEndThatNobodyKnowsIsAnEnd() {
        add("Q90", "", "Q220", "", "", "http://www.wikidata.org/.well-known/genid/3f5a");
        assertThat(statements.ties()).containsExactly(tie(new Pair(2988507, 3169070), true, null, null));
    }

    @Test
    void anEndToComeHasNotCome() {
        add("Q90", "", "Q220", "", "", "2031-01-01T00:00:00Z");
        assertThat(statements.ties()).containsExactly(tie(new Pair(2988507, 3169070), false, null, null));
    }

    @Test
    void whatWasRenewedHasNotEnded() {
        add("Q90", "", "Q220", "", "1956", "1990");
        add("Q90", "", "Q220", "", "2005", "");
        assertThat(statements.ties()).containsExactly(tie(new Pair(2988507, 3169070), false, 1956L, null));
    }

    @Test
    void anItemThatIsNoCityOfTheAtlasIsReported() {
        add("Q90", "", "Q142", "3017382", "", "");
        assertThat(statements.ties()).isEmpty();
        assertThat(bad)
                .containsExactly(
                        new BadRow(
                                "answer.csv",
                                5,
                                "b",
                                "'Q142' is no city of the atlas, neither by its Wikidata id nor by its GeoNames id ('3017382')"));
    }

    @Test
    void whatIsNoItemOrNoDateIsReported() {
        add("Paris", "", "Q220", "", "", "");
        add("Q90", "", "Q220", "", "long ago", "");
        assertThat(bad)
                .extracting(BadRow::reason)
                .containsExactly(
                        "'Paris', but must be a Wikidata item such as Q90",
                        "'long ago', but must be a year or a date such as 2001-05-09, or empty");
    }

    @Test
    void aCityIsNoPartnerOfItself() {
        add("Q90", "", "Q90", "", "", "");
        assertThat(bad).extracting(BadRow::reason).containsExactly("the same city as a, but a partnership has two");
    }

    private void add(String a, String aGeonames, String b, String bGeonames, String start, String end) {
        statements.add(new Row(
                5,
                new HashMap<>(Map.of(
                        "a", a.startsWith("Q") ? ITEM + a : a,
                        "aGeonames", aGeonames,
                        "b", ITEM + b,
                        "bGeonames", bGeonames,
                        "start", start,
                        "end", end,
                        "asOf", "2026-11-21T00:00:00Z"))));
    }

    private static Map.Entry<Pair, WikidataTie> tie(Pair pair, boolean ended, Long since, Long until) {
        return Map.entry(pair, new WikidataTie(ended, since, until, "2026"));
    }
}
