package org.twinatlas.journal;

/**
 * What came of a request to enter something.
 *
 * @param id of what it was about: a partnership, or a seeking record
 * @param isNew false where the same request had entered it before
 */
public record Outcome(String id, boolean isNew) {}
