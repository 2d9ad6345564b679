package org.twinatlas.register;

import org.jspecify.annotations.Nullable;

/**
 * A step to another stage.
 *
 * @param version of the partnership as it was read
 * @param stage where to
 * @param reason for everybody; needed where a partnership is declined or ends
 * @param note for the parties alone
 */
public record StepRequest(
        @Nullable Long version,
        @Nullable String stage,
        @Nullable String reason,
        @Nullable String note) {}
