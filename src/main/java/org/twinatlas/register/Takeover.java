package org.twinatlas.register;

import org.jspecify.annotations.Nullable;

/**
 * A listed partnership that this register is to keep from now on.
 *
 * @param kind sister city, friendship city, project partnership or contact; null for what the list says, where it says it
 * @param text why, for everybody, 2,000 characters at most
 * @param note for the parties alone
 */
public record Takeover(
        @Nullable String kind,
        @Nullable String text,
        @Nullable String note) {}
