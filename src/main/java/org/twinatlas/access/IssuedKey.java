package org.twinatlas.access;

/**
 * A key that has just been issued.
 *
 * @param token what its holder signs in with; shown this once
 */
public record IssuedKey(String token, AccessKey key) {}
