package org.twinatlas.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;

/**
 * A partnership as one of its cities sees it.
 *
 * @param kind sister city, friendship city, project partnership, contact, multi-city alliance, or not recorded
 * @param stage listed, unconfirmed, suspended, ended or superseded (by one that the register keeps); of one that the register
 *     keeps the step where it stands, such as research or active
 * @param since year; null if not recorded
 * @param until year; null if not ended
 * @param sources where it is recorded
 * @param confidence high where two or more sources agree, else medium
 * @param asOf when the newest source was made
 * @param suspendedBecause why it is suspended; null if it is not
 * @param note where a source disagrees, what it says; null where none does
 * @param cities the other cities
 */
public record PartnershipView(
        String id,
        String kind,
        String stage,
        @Nullable Integer since,
        @Nullable Integer until,
        List<String> sources,
        String confidence,
        @Nullable String asOf,
        @Nullable String suspendedBecause,
        @Nullable String note,
        List<CitySummary> cities) {}
