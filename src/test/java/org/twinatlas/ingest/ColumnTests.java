package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTests {

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "1.5", "one", " 3", "9223372036854775808"})
    void aWholeNumberStaysInItsRange(String text) {
        assertThat(read(Column.whole("strength", 1, 10), text)).isNull();
        assertThat(read(Column.whole("strength", 1, 10), "3")).isEqualTo(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-90.1", "north"})
    void aDecimalStaysInItsRange(String text) {
        assertThat(read(Column.decimal("lat", -90, 90), text)).isNull();
        assertThat(read(Column.decimal("lat", -90, 90), "-33.5")).isEqualTo(-33.5);
    }

    @Test
    void aFlagIsZeroOrOne() {
        assertThat(read(Column.flag("active"), "1")).isEqualTo(true);
        assertThat(read(Column.flag("active"), "0")).isEqualTo(false);
        assertThat(read(Column.flag("active"), "true")).isNull();
    }

    @Test
    void aListIsSeparatedBySemicolons() {
        assertThat(read(Column.list("languages"), "nl;fr;de")).isEqualTo(List.of("nl", "fr", "de"));
        assertThat(Column.list("languages").form().whenEmpty()).isEqualTo(List.of());
    }

    @Test
    void aChoiceIsOneOfItsValues() {
        var status = Column.oneOf("status", "listed", "ended");
        assertThat(read(status, "listed")).isEqualTo("listed");
        assertThat(read(status, "Listed")).isNull();
        assertThat(status.form().legal()).isEqualTo("one of listed, ended");
    }

    @Test
    void optionalAndReferenceKeepTheRest() {
        var column = Column.text("region").in("regions").optional();
        assertThat(column.required()).isFalse();
        assertThat(column.references()).containsExactly("regions");
    }

    private static Object read(Column column, String text) {
        return column.form().read().apply(text);
    }
}
