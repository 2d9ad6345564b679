package org.twinatlas.seeking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;

/**
 * A city that seeks a partner, as everybody may see it.
 *
 * @param version for whoever changes it next
 * @param organisation that posted it for the city, with its consent; null if the city did itself
 * @param cityLanguages ISO 639
 * @param since the day it was posted
 * @param validUntil last day; after that it is shown greyed for a while, and then no more
 */
public record Seeker(
        String id,
        long version,
        CitySummary city,
        List<String> cityLanguages,
        @Nullable String organisation,
        @JsonUnwrapped Wanted wanted,
        @JsonUnwrapped Offered offered,
        LocalDate since,
        LocalDate validUntil) {

    /** Whether it holds on this day. */
    public boolean isLive(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
