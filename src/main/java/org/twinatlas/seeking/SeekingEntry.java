package org.twinatlas.seeking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is posted for a city, as it was checked.
 *
 * @param organisation the committee or association that posts it for the city; null if the city does itself
 * @param consent how and when the city consented to that; kept, and not shown
 * @param validUntil last day; null for as long as the installation allows
 */
public record SeekingEntry(
        Wanted wanted,
        Offered offered,
        @Nullable String organisation,
        @Nullable String consent,
        Contact contact,
        @Nullable LocalDate validUntil) {}
