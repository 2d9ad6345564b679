package org.twinatlas.ingest;

/**
 * What the import of a file came to, over all its runs.
 *
 * @param rows that were loaded
 * @param created cities or partnerships that the atlas did not have
 */
record Imported(String file, long rows, long created) {}
