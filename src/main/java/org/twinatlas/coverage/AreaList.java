package org.twinatlas.coverage;

import java.util.List;

/**
 * All areas that a request may name.
 *
 * @param areas by kind and name
 */
public record AreaList(String dataVersion, List<Named> areas) {

    /**
     * @param code ISO 3166-1, ISO 3166-2, {@code m49:…} or {@code g:…}
     * @param members the countries of which it consists; of a subdivision the country in which it lies
     */
    public record Named(AreaKind kind, String code, String name, List<String> members) {
        static Named of(Area area) {
            return new Named(area.kind(), area.code(), area.name(), area.members());
        }
    }
}
