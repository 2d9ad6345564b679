package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarVersionTests {

    @Test
    void comparesNumbersNotLetters() {
        assertThat(CalendarVersion.of("2026.10.0")).isGreaterThan(CalendarVersion.of("2026.09.3"));
        assertThat(CalendarVersion.of("2026.08.10")).isGreaterThan(CalendarVersion.of("2026.08.9"));
    }

    @Test
    void olderNumberingIsOlder() {
        assertThat(CalendarVersion.of("5.26.12")).isLessThan(CalendarVersion.of("2025.01.0"));
    }

    @Test
    void aMissingPatchIsTheFirst() {
        assertThat(CalendarVersion.of("2026.08")).isEqualByComparingTo(CalendarVersion.of("2026.08.0"));
    }

    @Test
    void aSuffixDoesNotCount() {
        assertThat(CalendarVersion.of("2026.08.1-SNAPSHOT")).isEqualByComparingTo(CalendarVersion.of("2026.08.1"));
    }

    @Test
    void whatCannotBeReadIsNewerThanAll() {
        assertThat(CalendarVersion.of("garbage")).isGreaterThan(CalendarVersion.of("9999.12.9999"));
    }
}
