package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a partnership.
 *
 * @param version of the partnership as it was read
 * @param what such as letter sent, pilot, document signed
 * @param on the day; today where none is given
 * @param text for everybody, 2,000 characters at most
 * @param document of what was signed: memorandum, resolution or proclamation
 * @param signatories who has signed it, for which city
 * @param goal of the terms
 * @param areas of cooperation, of the terms
 * @param commitments of both sides, of the terms
 * @param evaluationMonths after how long both look at how it went, of the terms
 * @param note for the parties alone
 * @param corrects the number of an earlier entry of the same kind, in place of which this one stands; null for none
 */
public record EntryRequest(
        @Nullable Long version,
        @Nullable String what,
        @Nullable String on,
        @Nullable String text,
        @Nullable String document,
        @Nullable List<Signatory> signatories,
        @Nullable String goal,
        @Nullable List<String> areas,
        @Nullable String commitments,
        @Nullable Integer evaluationMonths,
        @Nullable String note,
        @Nullable Long corrects) {}
