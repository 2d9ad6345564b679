package org.twinatlas.seeking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What cities do together. */
public enum ExchangeCategory {
    ARTS_AND_CULTURE,
    YOUTH_AND_EDUCATION,
    BUSINESS_AND_TRADE,
    HUMANITARIAN,
    MUNICIPAL_AND_TECHNICAL,
    COMMUNITY;

    /** @throws org.twinatlas.problem.BadInput if there is no such category */
    public static ExchangeCategory of(String word) {
        return Word.parse("category", word, List.of(values()));
    }

    @JsonValue
    public String word() {
        return Word.of(this);
    }
}
