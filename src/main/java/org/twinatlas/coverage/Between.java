package org.twinatlas.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area whose cities seek partners.
 *
 * @param origin where these are to be; null for anywhere
 */
record Between(Area area, @Nullable Area origin) {

    /** Of the origin; none for anywhere. */
    List<String> countries() {
        return origin == null ? List.of() : origin.members();
    }

    /** Of the origin; null for whole countries. */
    @Nullable
    String subdivision() {
        return origin == null ? null : origin.subdivision();
    }
}
