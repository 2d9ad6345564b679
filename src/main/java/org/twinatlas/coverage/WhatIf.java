package org.twinatlas.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What planned links would change.
 *
 * @param links as they were given
 * @param areas every country, subdivision, region and group with a city in one of them
 */
public record WhatIf(String dataVersion, List<Planned> links, List<Change> areas, Inequality before, Inequality after) {

    /** A planned link. */
    public record Planned(End a, End b) {}

    /**
     * A city of a planned link.
     *
     * @param country ISO 3166-1 alpha-2
     * @param subdivision ISO 3166-2
     * @param lat degrees north
     * @param lng degrees east
     */
    public record End(
            long id,
            String name,
            String country,
            String countryName,
            @Nullable String subdivision,
            double lat,
            double lng) {}

    /**
     * An area before and after.
     *
     * @param added links with a city of this area; one within a region or group counts once
     */
    public record Change(
            AreaKind kind,
            String code,
            String name,
            @Nullable Double expected,
            long partnershipsBefore,
            long partnershipsAfter,
            @Nullable Double gapBefore,
            @Nullable Double gapAfter,
            long added) {}

    /**
     * Gini coefficients, 0 where all have alike, 1 where one has everything.
     *
     * @param cities of the partners of cities, over all cities of the atlas
     * @param countries of the partnerships per person, over countries weighted by the people of their cities
     */
    public record Inequality(double cities, double countries) {}
}
