package org.twinatlas.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.twinatlas.problem.BadInput;

/** By what the world is divided. */
public enum AreaKind {
    COUNTRY("Country"),
    SUBDIVISION("Subdivision"),
    REGION("Region"),
    GROUP("Group");

    private final String label;

    AreaKind(String label) {
        this.label = label;
    }

    /** @throws BadInput if there is no such kind */
    public static AreaKind of(String field, String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> BadInput.of(field, word, "one of country, subdivision, region, group"));
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of its nodes in the graph. */
    String label() {
        return label;
    }

    /** Whether it consists of whole countries, of which others may be parts too. */
    boolean isUnion() {
        return this == REGION || this == GROUP;
    }
}
