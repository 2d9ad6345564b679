package org.twinatlas.seeking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What peace cities need of each other, and give. */
public enum PeaceNeed {
    LETTERS_AND_ARTWORK,
    MEDICINES,
    HOUSING,
    AGRICULTURE_AND_FOOD,
    MENTORING,
    WATER_AND_WELLS;

    /** @throws org.twinatlas.problem.BadInput if there is no such need */
    public static PeaceNeed of(String word) {
        return Word.parse("need", word, List.of(values()));
    }

    @JsonValue
    public String word() {
        return Word.of(this);
    }
}
