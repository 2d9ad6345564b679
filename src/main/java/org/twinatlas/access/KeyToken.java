package org.twinatlas.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody signs in with: {@code ta_}, the public id of the key, and a secret of 256 random bits. So many bits cannot be
 * guessed, so that the SHA-256 that is kept of them needs neither salt nor a slow function.
 */
record KeyToken(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("ta_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyToken random() {
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        return new KeyToken(HexFormat.of().formatHex(bytes(6)), secret);
    }

    /** Nothing, where the text has another form. */
    static Optional<KeyToken> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches() ? Optional.of(new KeyToken(match.group(1), match.group(2))) : Optional.empty();
    }

    String hash() {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /** Takes as long whether or not it fits. */
    boolean fits(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** The only place where the secret is shown. */
    String text() {
        return "ta_" + id + "_" + secret;
    }

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
        return "key " + id;
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
