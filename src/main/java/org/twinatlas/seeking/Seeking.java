package org.twinatlas.seeking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record, and how well a city meets what it asks for.
 *
 * @param countries that it would like, those of its regions among them; empty for any
 */
public record Seeking(Seeker seeker, Set<String> countries) {

    /** What a record without any condition offers to everybody. */
    private static final double OPEN = 0.4;

    /** What each condition adds that is stated and met: country, language and size. */
    private static final double MET = 0.2;

    public Seeking {
        countries = Set.copyOf(countries);
    }

    /** A city that may be what somebody seeks. */
    public record Place(
            @Nullable String country,
            List<String> languages,
            @Nullable Long population) {}

    /**
     * How well this city is what the record asks for: 0 if it fails one condition, else 0.4 to 1, the more conditions are
     * stated, the more.
     */
    public double fit(Place place) {
        var wanted = seeker.wanted();
        var sized = wanted.minPopulation() != null || wanted.maxPopulation() != null;
        if (!countries.isEmpty() && (place.country() == null || !countries.contains(place.country()))
                || !wanted.languages().isEmpty() && place.languages().stream().noneMatch(wanted.languages()::contains)
                || sized && !isOfSize(place.population())) {
            return 0;
        }
        return OPEN + (countries.isEmpty() ? 0 : MET) + (wanted.languages().isEmpty() ? 0 : MET) + (sized ? MET : 0);
    }

    private boolean isOfSize(@Nullable Long population) {
        var least = seeker.wanted().minPopulation();
        var greatest = seeker.wanted().maxPopulation();
        return population != null
                && (least == null || population >= least)
                && (greatest == null || population <= greatest);
    }

    /** The city that seeks, as others may seek it. */
    public Place place() {
        var city = seeker.city();
        return new Place(city.country(), seeker.cityLanguages(), city.population());
    }
}
