package org.twinatlas.ingest;

/** Takes the rows that are skipped. */
interface BadRows {

    void add(BadRow row);
}
