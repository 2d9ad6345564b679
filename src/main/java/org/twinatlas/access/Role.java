package org.twinatlas.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinatlas.problem.BadInput;

/** What somebody who has signed in is to the register. */
public enum Role {
    /** Runs the installation: everything, everywhere. */
    ADMINISTRATOR,
    /** Keeps the register of a country, a state or a network. */
    COORDINATOR,
    /** Speaks for single cities. */
    LIAISON,
    /** Is known, and writes nothing. */
    READER;

    /** @throws BadInput if there is no such role */
    @JsonCreator
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> BadInput.of(
                        "role",
                        word,
                        "one of " + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "))));
    }

    /** As people and programs write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
