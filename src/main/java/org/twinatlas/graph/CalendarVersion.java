package org.twinatlas.graph;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A version of Neo4j, such as 2026.08.1. What cannot be read counts as the newest, so that it is not opened. */
record CalendarVersion(int year, int month, int patch) implements Comparable<CalendarVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,2})(?:\\.(\\d{1,4}))?.*");

    static CalendarVersion of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return new CalendarVersion(Integer.MAX_VALUE, 0, 0);
        }
        var patch = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        return new CalendarVersion(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), patch);
    }

    @Override
    public int compareTo(CalendarVersion other) {
        return Comparator.comparingInt(CalendarVersion::year)
                .thenComparingInt(CalendarVersion::month)
                .thenComparingInt(CalendarVersion::patch)
                .compare(this, other);
    }
}
