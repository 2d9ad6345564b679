package org.twinatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * One statement from the folder {@code cypher/}, bound by its name.
 *
 * @param name folder and file without ending, such as {@code match/rank}
 * @param text the whole file; its header comment goes to the server too, so that query logs explain themselves
 */
public record CypherQuery(String name, String text) {

    private static final Pattern LEGAL_NAME = Pattern.compile("[a-z]+(?:/[a-zA-Z0-9_]+)+");

    /**
     * @throws IllegalArgumentException if there is no such file: a slip in the code, found by its first test
     */
    public static CypherQuery named(String name) {
        if (!LEGAL_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'%s' is not the name of a query, such as match/rank".formatted(name));
        }
        var file = new ClassPathResource("cypher/" + name + ".cypher");
        try {
            return new CypherQuery(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cypher/%s.cypher cannot be read".formatted(name), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
