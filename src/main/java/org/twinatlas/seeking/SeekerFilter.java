package org.twinatlas.seeking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.FoldedName;
import org.twinatlas.problem.BadInput;

/**
 * Which of the cities that seek are asked for; null and empty for all.
 *
 * @param text words of the city, its country, themes, offers, or what it says of itself and of its partner
 * @param country where the city lies
 * @param wants a country that it would like, by name, by region, or because any will do
 * @param language spoken by the city or wished of its partner
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record SeekerFilter(
        @Nullable String text,
        @Nullable String country,
        @Nullable String wants,
        @Nullable ExchangeCategory category,
        @Nullable String language,
        @Nullable PeaceNeed needs,
        @Nullable PeaceNeed gives,
        @Nullable Long city,
        int limit) {

    public static final int MOST = 500;

    public SeekerFilter {
        if (limit < 1 || limit > MOST) {
            throw BadInput.of("limit", limit, "a whole number from 1 to " + MOST);
        }
    }

    boolean admits(Seeking seeking) {
        var seeker = seeking.seeker();
        var wanted = seeker.wanted();
        var offered = seeker.offered();
        return (city == null || city.equals(seeker.city().id()))
                && (country == null || country.equals(seeker.city().country()))
                && (wants == null
                        || seeking.countries().isEmpty()
                        || seeking.countries().contains(wants))
                && (category == null || offered.categories().contains(category))
                && (language == null
                        || seeker.cityLanguages().contains(language)
                        || wanted.languages().contains(language))
                && (needs == null || offered.needs().contains(needs))
                && (gives == null || offered.gives().contains(gives))
                && (text == null || text.isBlank() || mentions(seeker, text));
    }

    private static boolean mentions(Seeker seeker, String text) {
        var haystack = FoldedName.of(String.join(" ", words(seeker))).text();
        return Stream.of(FoldedName.of(text).text().split(" ")).allMatch(haystack::contains);
    }

    private static List<String> words(Seeker seeker) {
        return Stream.concat(
                        Stream.of(
                                seeker.city().name(),
                                seeker.city().countryName(),
                                seeker.city().subdivisionName(),
                                seeker.organisation(),
                                seeker.wanted().desired(),
                                seeker.offered().outline()),
                        Stream.concat(seeker.offered().themes().stream(), seeker.offered().offers().stream()))
                .filter(Objects::nonNull)
                .toList();
    }
}
