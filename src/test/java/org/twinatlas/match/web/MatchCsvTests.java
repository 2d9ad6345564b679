package org.twinatlas.match.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.city.CitySummary;
import org.twinatlas.match.Match;
import org.twinatlas.match.Match.CriterionPoints;
import org.twinatlas.match.Match.EvidenceCount;
import org.twinatlas.match.criteria.Criteria;
import reactor.core.publisher.Flux;

class MatchCsvTests {

    @Test
    void beginsWithItsHeader() {
        assertThat(csv()).hasSize(1);
        assertThat(csv().getFirst())
                .startsWith("rank,id,city,country,")
                .endsWith(String.join(",", Criteria.names()) + "\r\n");
    }

    @Test
    void aRowHasACellForEachColumn() {
        var row = csv(match("Lyon", "Near.")).getLast();
        assertThat(row).startsWith("1,7,Lyon,FR,France,").endsWith("\r\n");
        assertThat(row.split(",", -1)).hasSameSizeAs(csv().getFirst().split(","));
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(csv(match("Lyon \"the\" city, or so", "One.\nTwo.")).getLast())
                .contains("\"Lyon \"\"the\"\" city, or so\"", "\"One.\nTwo.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=1\n+1"})
    void aSpreadsheetRunsNothingOfIt(String text) {
        var row = csv(match(text, text)).getLast();
        assertThat(row).contains("'" + text).doesNotContain("," + text, ",\"" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@x"})
    void noOtherCellOfACityRunsEither(String text) {
        var city = new CitySummary(7L, "Lyon", "FR", text, "FR-ARA", text, 45.7, 4.8, 520_774L, 12);
        assertThat(csv(match(city, "Near.")).getLast()).doesNotContain("," + text);
    }

    private static List<String> csv(Match... matches) {
        return MatchCsv.lines(Flux.just(matches)).collectList().block();
    }

    private static Match match(String name, String reason) {
        return match(new CitySummary(7L, name, "FR", "France", "FR-ARA", "Rhône", 45.7, 4.8, 520_774L, 12), reason);
    }

    private static Match match(CitySummary city, String reason) {
        var criteria = Criteria.names().stream()
                .map(name -> new CriterionPoints(name, name, 0.5, 1, 0.5, null))
                .collect(Collectors.toList());
        return new Match(1, city, 0.5, new EvidenceCount(15, 15), 640L, criteria, List.of(reason), List.of(), null);
    }
}
