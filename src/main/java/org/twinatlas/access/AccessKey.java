package org.twinatlas.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators see it: never its secret, of which only a hash is kept.
 *
 * @param id stands in the history of what its holder does
 * @param name who holds it, for administrators alone; gone once the holder has been erased
 * @param role what the holder is to the register
 * @param areas what a coordinator answers for
 * @param cities what a liaison answers for
 * @param createdAt when it was issued, in UTC
 * @param createdBy the pseudonym of who issued it; {@code register} for the first one, {@code command-line} for one made by the command
 * @param revokedAt null while it opens something
 */
public record AccessKey(
        String id,
        @Nullable String name,
        Role role,
        List<String> areas,
        List<Long> cities,
        String createdAt,
        String createdBy,
        @Nullable String revokedAt) {}
