package org.twinatlas.ingest;

/**
 * Why a row cannot be loaded.
 *
 * @param line the line in the file on which the row begins, counted from 1
 */
record BadRow(String file, long line, String column, String reason) {

    @Override
    public String toString() {
        return "%s, line %d, column %s: %s".formatted(file, line, column, reason);
    }
}
