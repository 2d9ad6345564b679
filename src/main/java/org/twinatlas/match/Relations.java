package org.twinatlas.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinatlas.match.criteria.PairFacts.CountryTie;
import org.twinatlas.match.criteria.PairFacts.SubdivisionTie;

/**
 * What ties the asker's country and subdivision to others, and what bars them.
 *
 * @param countries by ISO 3166-1 code
 * @param subdivisions by ISO 3166-2 code
 */
record Relations(Map<String, CountryTie> countries, Map<String, SubdivisionTie> subdivisions, List<BarredArea> barred) {

    static final Relations NONE = new Relations(Map.of(), Map.of(), List.of());

    /**
     * An area with which a partnership is not possible now, or only with care.
     *
     * @param effect suspended, forbidden or caution
     * @param since an ISO date
     */
    record BarredArea(String area, String effect, String sentence, String since, String source) {

        static final Comparator<BarredArea> ORDER = Comparator.comparing(BarredArea::area)
                .thenComparing(BarredArea::effect)
                .thenComparing(BarredArea::since)
                .thenComparing(BarredArea::sentence);

        boolean excludes() {
            return !effect.equals("caution");
        }
    }

    Map<String, Double> countryValues(Function<CountryTie, Double> value) {
        return countries.values().stream().collect(Collectors.toMap(CountryTie::code, value));
    }

    Map<String, Object> subdivisionValues() {
        return subdivisions.values().stream().collect(Collectors.toMap(SubdivisionTie::code, SubdivisionTie::tie));
    }

    List<String> areas(String effect) {
        return barred.stream()
                .filter(area -> area.effect().equals(effect))
                .map(BarredArea::area)
                .toList();
    }
}
