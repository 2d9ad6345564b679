package org.twinatlas.ingest;

import static org.twinatlas.ingest.Column.decimal;
import static org.twinatlas.ingest.Column.matching;
import static org.twinatlas.ingest.Column.text;
import static org.twinatlas.ingest.Column.whole;

import java.util.List;

/**
 * One line of GeoNames's main table, whose 19 columns its own readme.txt explains.
 *
 * @param line its number in the file, counted from 1
 */
record GeoNamesRow(long line, List<String> cells) {

    static final int COLUMNS = 19;

    static final int ID = 0;
    static final int NAME = 1;
    static final int ASCII_NAME = 2;
    static final int ALTERNATE_NAMES = 3;
    static final int LATITUDE = 4;
    static final int LONGITUDE = 5;
    static final int FEATURE_CLASS = 6;
    static final int FEATURE_CODE = 7;
    static final int COUNTRY = 8;
    static final int ADMIN1 = 10;
    static final int POPULATION = 14;
    static final int ELEVATION = 15;
    static final int TERRAIN = 16;
    static final int TIMEZONE = 17;
    static final int MODIFIED = 18;

    private static final int HIGHEST_M = 9_000;
    private static final int LOWEST_M = -500;

    /** What GeoNames writes where its terrain model has no height. */
    static final long NO_TERRAIN = -9999;

    private static final List<Column> FORMS = List.of(
            whole("geonameid", 1, Integer.MAX_VALUE),
            matching("name", ".{1,200}", "a name of at most 200 characters"),
            text("asciiname").optional(),
            text("alternatenames").optional(),
            decimal("latitude", -90, 90),
            decimal("longitude", -180, 180),
            text("feature class").optional(),
            text("feature code").optional(),
            matching("country code", "[A-Z]{2}", "an ISO 3166-1 alpha-2 code such as FR"),
            text("cc2").optional(),
            text("admin1 code").optional(),
            text("admin2 code").optional(),
            text("admin3 code").optional(),
            text("admin4 code").optional(),
            whole("population", 0, 60_000_000).optional(),
            whole("elevation", LOWEST_M, HIGHEST_M).optional(),
            whole("dem", NO_TERRAIN, HIGHEST_M).optional(),
            matching("timezone", "[A-Za-z0-9_+/-]+", "an IANA time zone such as Europe/Paris")
                    .optional(),
            matching("modification date", "\\d{4}-\\d{2}-\\d{2}", "a date such as 2025-09-01"));

    static GeoNamesRow of(long line, String text) {
        return new GeoNamesRow(line, List.of(text.split("\t", -1)));
    }

    boolean isWhole() {
        return cells.size() == COLUMNS;
    }

    String cell(int column) {
        return cells.get(column);
    }

    static Column form(int column) {
        return FORMS.get(column);
    }
}
