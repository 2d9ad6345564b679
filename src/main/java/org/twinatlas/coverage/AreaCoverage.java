package org.twinatlas.coverage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.twinatlas.coverage.Spread.Range;
import org.twinatlas.match.Rounding;

/**
 * What an area has, and what comparable ones would have in its place.
 *
 * @param cities of the atlas
 * @param population in these cities
 * @param partnerships with cities of other countries, in a current list or in the register; one between two areas counts once for each
 * @param unconfirmed partnerships that no current list confirms
 * @param suspended partnerships whose areas have broken off or suspended their ties
 * @param citiesWithout cities without a partner of another country, or of the origin
 * @param perMillion partnerships per million people of its cities; null without people
 * @param expected half of comparable areas would have more, half fewer; null where nothing can be expected
 * @param low 1 in 40 of comparable areas would have fewer
 * @param high 1 in 40 of comparable areas would have more
 * @param gap expected − partnerships
 * @param likelyGap the least that is missing in three of four comparable cases: lower quartile − partnerships, not below 0
 * @param sureGap the least that is missing in 39 of 40 comparable cases: low − partnerships, not below 0
 */
public record AreaCoverage(
        AreaKind kind,
        String code,
        String name,
        long cities,
        long population,
        long partnerships,
        long unconfirmed,
        long suspended,
        long citiesWithout,
        @Nullable Double perMillion,
        @Nullable Double expected,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double gap,
        @Nullable Double likelyGap,
        @Nullable Double sureGap) {

    /** By the lower bound of what is missing, so that the noise of tiny places does not lead; then by the gap. */
    static final Comparator<AreaCoverage> MOST_ROOM_FIRST = Comparator.comparing(
                    (AreaCoverage area) -> -orLeast(area.likelyGap()))
            .thenComparing(area -> -orLeast(area.gap()))
            .thenComparing(AreaCoverage::code);

    private static double orLeast(@Nullable Double value) {
        return value == null ? Double.NEGATIVE_INFINITY : value;
    }

    static AreaCoverage of(Area area, Counts counts, @Nullable Range range) {
        var has = counts.partnerships();
        return new AreaCoverage(
                area.kind(),
                area.code(),
                area.name(),
                counts.cities(),
                counts.population(),
                has,
                counts.unconfirmed(),
                counts.suspended(),
                counts.citiesWithout(),
                counts.population() == 0 ? null : Rounding.toPlaces(2, has * 1e6 / counts.population()),
                range == null ? null : Rounding.toPlaces(2, range.expected()),
                range == null ? null : range.low(),
                range == null ? null : range.high(),
                range == null ? null : Rounding.toPlaces(2, range.expected() - has),
                range == null ? null : Rounding.toPlaces(2, Math.max(0, range.lowerQuartile() - has)),
                range == null ? null : Math.max(0, range.low() - has));
    }
}
