package org.twinatlas.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Areas beside each other, those first where most is surely missing.
 *
 * @param from with whom partnerships count; null for the whole world
 * @param of how many areas there are; a limit may show fewer
 * @param total all of them together, where a partnership between two of them counts once
 */
public record CoverageView(
        AreaKind by,
        @Nullable Named from,
        @Nullable Named group,
        String dataVersion,
        int of,
        List<AreaCoverage> areas,
        Total total) {

    /** Only the first of them. */
    CoverageView first(int limit) {
        return areas.size() <= limit
                ? this
                : new CoverageView(by, from, group, dataVersion, of, areas.subList(0, limit), total);
    }

    /** An area and its name. */
    public record Named(String code, String name) {
        static @Nullable Named of(@Nullable Area area) {
            return area == null ? null : new Named(area.code(), area.name());
        }
    }

    /** @param partnerships each once */
    public record Total(long partnerships, long unconfirmed, long suspended) {}
}
