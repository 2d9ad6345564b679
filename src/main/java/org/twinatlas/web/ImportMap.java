package org.twinatlas.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page's only inline script, which says where its modules are; allowed by its hash and nothing else. */
@Component
class ImportMap {

    private static final Pattern ELEMENT = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final String hash;

    ImportMap() {
        this.hash = "sha256-" + sha256(text());
    }

    /** As a Content-Security-Policy names it. */
    String hash() {
        return hash;
    }

    private static String text() {
        try {
            var page = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
            var element = ELEMENT.matcher(page);
            if (!element.find()) {
                throw new IllegalStateException("static/index.html has no import map");
            }
            return element.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException("static/index.html cannot be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
