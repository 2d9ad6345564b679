package org.twinatlas.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the world.
 *
 * @param code ISO 3166-1, ISO 3166-2, {@code m49:…} or {@code g:…}
 * @param members the countries of which it consists; of a subdivision the country in which it lies
 */
record Area(AreaKind kind, String code, String name, List<String> members) {

    /** The code of a subdivision, null for what consists of whole countries. */
    @Nullable
    String subdivision() {
        return kind == AreaKind.SUBDIVISION ? code : null;
    }

    /** Whether no city of the one could have a partner abroad in the other. */
    boolean isWithinTheCountryOf(Area other) {
        return other.members().size() == 1 && other.members().containsAll(members);
    }
}
