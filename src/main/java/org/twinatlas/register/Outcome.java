package org.twinatlas.register;

/**
 * What came of a request to enter something.
 *
 * @param id of the partnership
 * @param isNew false where the same request had entered it before
 */
public record Outcome(String id, boolean isNew) {}
