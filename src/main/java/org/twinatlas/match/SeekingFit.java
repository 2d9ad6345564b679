package org.twinatlas.match;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.seeking.Seeker;
import org.twinatlas.seeking.Seeking;
import org.twinatlas.seeking.Seeking.Place;

/**
 * That a city seeks a partner like the asker.
 *
 * @param value how well the asker is what it asks for, and it what the asker asks for, 0.4 to 1
 * @param mutual whether the asker seeks one like it, too
 */
record SeekingFit(Seeker seeker, double value, boolean mutual) {

    private static final int LONGEST_QUOTE = 160;

    /**
     * Of every city the record that fits best, the best fitting city first.
     *
     * @param asker id of the city that asks; null for a town outside the atlas
     * @param place what it is to those who seek
     */
    static Map<Long, SeekingFit> byCity(List<Seeking> live, @Nullable Long asker, Place place) {
        var own = live.stream()
                .filter(seeking -> Objects.equals(idOf(seeking), asker))
                .toList();
        var fits = new LinkedHashMap<Long, SeekingFit>();
        live.stream()
                .filter(seeking -> !Objects.equals(idOf(seeking), asker))
                .map(seeking -> of(seeking, place, own))
                .filter(fit -> fit.value > 0)
                .sorted(Comparator.comparingDouble(SeekingFit::value).reversed().thenComparing(fit -> fit.seeker.id()))
                .forEach(fit -> fits.putIfAbsent(
                        Objects.requireNonNull(fit.seeker.city().id()), fit));
        return fits;
    }

    /** What a city is to those who seek. */
    static Place placeOf(CityTraits city) {
        return new Place(city.country(), city.languages(), city.population());
    }

    private static Long idOf(Seeking seeking) {
        return Objects.requireNonNull(seeking.seeker().city().id());
    }

    private static SeekingFit of(Seeking seeking, Place asker, List<Seeking> own) {
        var there = seeking.fit(asker);
        var back = own.stream()
                .mapToDouble(wish -> wish.fit(seeking.place()))
                .max()
                .orElse(0);
        return new SeekingFit(seeking.seeker(), there == 0 ? 0 : 1 - (1 - there) * (1 - back), back > 0);
    }

    /** The reason that a list gives, with the words of the record. */
    String sentence(String asker) {
        var city = seeker.city().name();
        return "%s seeks a partner like %s%s%s (posted %s, valid until %s)."
                .formatted(
                        city,
                        asker,
                        mutual ? ", which seeks one like it" : "",
                        quote(),
                        seeker.since(),
                        seeker.validUntil());
    }

    private String quote() {
        var words = Stream.of(
                        seeker.wanted().desired(),
                        seeker.offered().outline(),
                        String.join(", ", seeker.offered().themes()))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse("");
        if (words.isEmpty()) {
            return "";
        }
        var shown = words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, LONGEST_QUOTE).strip() + "…";
        return ": “%s”".formatted(shown);
    }
}
