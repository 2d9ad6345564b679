package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What index.html promises to browsers, looked up without one. */
class IndexTests {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"#]+)\"|\"\\./(webjars/[^\"]+)\"");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)([^>]*)>");

    private final String index = read("static/index.html");

    @Test
    void namesOnlyFilesThatAreShipped() {
        var addresses = ADDRESS.matcher(index)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(addresses)
                .hasSizeGreaterThan(10)
                .allSatisfy(address -> assertThat(isShipped(address))
                        .as("%s is shipped (a library's version stands in index.html and in pom.xml)", address)
                        .isTrue());
    }

    @Test
    void hasNoInlineScriptButTheImportMap() {
        var inline =
                INLINE_SCRIPT.matcher(index).results().map(MatchResult::group).toList();
        assertThat(inline).isEqualTo(List.of("<script type=\"importmap\">"));
    }

    @Test
    void hasNothingThatAStrictPolicyForbids() {
        assertThat(index).doesNotContain("<style", "style=", "onclick=", "onload=", "http://", "https://");
    }

    private static boolean isShipped(String address) {
        var resource = address.startsWith("webjars/") ? "META-INF/resources/" + address : "static/" + address;
        var isFolder = address.endsWith("/"); // a jar need not have entries for its folders
        return IndexTests.class.getClassLoader().getResource(isFolder ? resource + "package.json" : resource) != null;
    }

    private static String read(String resource) {
        try (var stream = IndexTests.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
