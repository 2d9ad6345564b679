package org.twinatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The seed tables as they are packed into the application, and their fingerprints. */
final class SeedFiles {

    private static final int SHORT = 12;

    InputStream open(Table table) {
        try {
            return new ClassPathResource("seed-data/" + table.file()).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("seed-data/%s cannot be read".formatted(table.file()), e);
        }
    }

    /** Changes when a byte of the table changes, or the query that loads it. */
    String fingerprint(Table table) {
        try (var content = open(table)) {
            return fingerprint(
                    Stream.of(content.readAllBytes(), bytes(table.load().text())));
        } catch (IOException e) {
            throw new UncheckedIOException("seed-data/%s cannot be read".formatted(table.file()), e);
        }
    }

    /** Changes when one of these texts changes. */
    static String fingerprintOf(Stream<String> texts) {
        return fingerprint(texts.map(SeedFiles::bytes));
    }

    static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(Stream<byte[]> parts) {
        var digest = sha256();
        parts.forEach(digest::update);
        return shortened(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
