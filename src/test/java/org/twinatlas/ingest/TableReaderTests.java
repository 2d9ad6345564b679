package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TableReaderTests {

    private static final Table LANGUAGES = Table.of(
            "languages.csv", List.of("code"), Column.matching("code", "[a-z]{2}", "a code"), Column.text("name"));
    private static final Table COUNTRIES = Table.of(
            "countries.csv",
            List.of("code"),
            Column.text("code"),
            Column.list("languages").in("languages"),
            Column.whole("people", 1, 100).optional());

    private final TableReader reader = new TableReader();

    @Test
    void readsRowsByTheNamesOfTheirColumns() throws IOException {
        assertThat(read(LANGUAGES, "code,name\nnl,Dutch\nfr,French\n"))
                .containsExactly(Map.of("code", "nl", "name", "Dutch"), Map.of("code", "fr", "name", "French"));
    }

    @Test
    void takesQuotesCommasAndNewlinesWithinQuotes() throws IOException {
        var rows = read(LANGUAGES, "code,name\nnl,\"Dutch, \"\"Nederlands\"\"\nor Flemish\"\nfr,French\n");
        assertThat(rows)
                .extracting(row -> row.get("name"))
                .containsExactly("Dutch, \"Nederlands\"\nor Flemish", "French");
    }

    @Test
    void anEmptyCellIsLeftOutAndAnEmptyListIsEmpty() throws IOException {
        read(LANGUAGES, "code,name\nnl,Dutch\n");
        assertThat(read(COUNTRIES, "code,languages,people\nBE,,\n"))
                .containsExactly(Map.of("code", "BE", "languages", List.of()));
    }

    @Test
    void unpacksWhatIsCompressed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("code,name\nnl,Dutch\n".getBytes(StandardCharsets.UTF_8));
        }
        var table =
                new Table("languages", "x.csv.gz", List.of("code"), LANGUAGES.columns(), row -> row, LANGUAGES.load());
        assertThat(reader.read(table, new ByteArrayInputStream(packed.toByteArray())))
                .hasSize(1);
    }

    @Test
    void reportsAllBadRowsAtOnceWithFileLineColumnAndReason() {
        var bad =
                badRows(LANGUAGES, "code,name\nNL,Dutch\nfr,\n\"de\",\"German\nor not\"\nxyz,\nfr,French\nfr,Again\n");
        assertThat(bad)
                .extracting(BadRow::toString)
                .containsExactly(
                        "languages.csv, line 2, column code: 'NL', but must be a code",
                        "languages.csv, line 3, column name: empty, but must be text",
                        "languages.csv, line 6, column code: 'xyz', but must be a code",
                        "languages.csv, line 6, column name: empty, but must be text",
                        "languages.csv, line 8, column code: 'fr' stands in the table twice");
    }

    @Test
    void reportsWhatAnotherTableDoesNotHave() throws IOException {
        read(LANGUAGES, "code,name\nnl,Dutch\n");
        assertThat(badRows(COUNTRIES, "code,languages,people\nBE,nl;fr;de,11\n"))
                .extracting(BadRow::reason)
                .containsExactly("'fr' is not in languages", "'de' is not in languages");
    }

    @Test
    void reportsAHeaderThatDiffers() {
        assertThat(badRows(LANGUAGES, "name,code\nnl,Dutch\n"))
                .contains(new BadRow("languages.csv", 1, "(all)", "the header must be code,name"));
    }

    @Test
    void reportsRowsWithTooFewOrTooManyCells() {
        assertThat(badRows(LANGUAGES, "code,name\nnl\nfr,French,Français\n"))
                .extracting(BadRow::toString)
                .containsExactly(
                        "languages.csv, line 2, column (all): 1 cells, but the header has 2",
                        "languages.csv, line 3, column (all): 3 cells, but the header has 2");
    }

    @Test
    void aFileWithoutAHeaderIsReported() {
        assertThat(badRows(LANGUAGES, ""))
                .containsExactly(
                        new BadRow("languages.csv", 1, "(all)", "the file is empty, but must begin with its header"));
    }

    @Test
    void aQuoteThatClosesInTheWrongPlaceIsReportedWithTheRowsBeforeIt() {
        assertThat(badRows(LANGUAGES, "code,name\nNL,Dutch\nfr,\"French\" or so\nde,German\n"))
                .extracting(BadRow::line)
                .containsExactly(2L, 3L);
    }

    @Test
    void aLongReportShowsItsBeginningAndCountsTheRest() {
        var rows = "code,name\n" + "NL,Dutch\n".repeat(25);
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> read(LANGUAGES, rows))
                .withMessageContainingAll(
                        "Nothing of languages.csv was loaded, because 25 of its rows cannot be read:",
                        "line 21",
                        "and 5 more");
    }

    private List<BadRow> badRows(Table table, String text) {
        return catchThrowableOfType(BadTable.class, () -> read(table, text)).rows();
    }

    private List<Map<String, Object>> read(Table table, String text) throws IOException {
        return reader.read(table, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
