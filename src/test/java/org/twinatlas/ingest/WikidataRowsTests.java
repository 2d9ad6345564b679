package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.ingest.WikidataRows.Row;
import org.twinatlas.problem.BadInput;

class WikidataRowsTests {

    @Test
    void readsCsv() throws IOException {
        assertThat(read("answer.csv", "a,b,asOf\nQ90,Q220,2026\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(2);
                    assertThat(row.cell("b")).isEqualTo("Q220");
                    assertThat(row.cell("end")).isEmpty();
                });
    }

    @Test
    void readsBothFormsOfJson() throws IOException {
        var plain = "[{\"a\": \"Q90\", \"b\": \"Q220\", \"asOf\": \"2026\"}]";
        var sparql = """
                {"head": {"vars": ["a", "b", "asOf"]}, "results": {"bindings": [
                  {"a": {"type": "uri", "value": "Q90"}, "b": {"type": "uri", "value": "Q220"}, "asOf": {"value": "2026"}}]}}""";
        assertThat(read("answer.json", plain))
                .singleElement()
                .satisfies(row -> assertThat(row.cell("b")).isEqualTo("Q220"));
        assertThat(read("answer.json", sparql)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cell("b")).isEqualTo("Q220");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x,y\n1,2\n", "<html>"})
    void anotherTableIsRefused(String content) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("answer.csv", content))
                .withMessageContaining(
                        "the answer to the query in seed-data/README.md, with the columns a, b and asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"error\": \"timeout\"}"})
    void anotherDocumentIsRefused(String content) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("answer.json", content))
                .withMessageContaining("it has none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\": \"Q90\", ", "[{\"a\": \"Q90\"},", "<html>"})
    void anAnswerThatWasCutOffIsRefused(String content) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("answer.json", content))
                .withMessageContaining("a whole answer of query.wikidata.org");
    }

    private static List<Row> read(String file, String content) throws IOException {
        var rows = new ArrayList<Row>();
        new WikidataRows(Path.of(file))
                .read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), rows::add);
        return rows;
    }
}
