package org.twinatlas.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinatlas.problem.BadInput;

/** What can be written, in the order in which a partnership needs it. */
public enum DocumentKind {
    LETTER_OF_INTRODUCTION(2),
    INVITATION(2),
    LETTER_OF_INTEREST(2),
    MEMORANDUM_SISTER_CITY(2),
    MEMORANDUM_FRIENDSHIP_CITY(2),
    ALLIANCE_AGREEMENT(40),
    RESOLUTION(2),
    PROCLAMATION(2),
    CEREMONY_PROGRAMME(2),
    FIRST_YEAR_PLAN(2),
    ANNUAL_REPORT(2);

    private final int mostCities;

    DocumentKind(int mostCities) {
        this.mostCities = mostCities;
    }

    /** Its name in addresses and of its template file: {@code letter-of-introduction}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many cities it can be about, 2 or more; the least is 2. */
    public int mostCities() {
        return mostCities;
    }

    /** @throws BadInput if there is no such kind */
    public static DocumentKind parse(String field, String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BadInput.of(
                        field,
                        id,
                        "one of "
                                + Arrays.stream(values()).map(DocumentKind::id).collect(Collectors.joining(", "))));
    }
}
