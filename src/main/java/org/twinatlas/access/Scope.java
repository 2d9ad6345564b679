package org.twinatlas.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.twinatlas.problem.BadInput;

/**
 * What somebody answers for.
 *
 * @param areas of a coordinator: ISO 3166-1 (US), ISO 3166-2 (US-CA), or a network (network:mayors-for-peace)
 * @param cities of a liaison: GeoNames ids
 */
public record Scope(Set<String> areas, Set<Long> cities) {

    /** Of those who answer for everything, or for nothing. */
    public static final Scope NONE = new Scope(Set.of(), Set.of());

    private static final String NETWORK = "network:";
    private static final Pattern AREA = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?|network:[a-zA-Z0-9-]{1,60}");
    private static final int MOST = 200;

    /** @throws BadInput if an area has another form, an id is no id, or there are more than 200 of either */
    public Scope {
        for (var area : areas) {
            if (!AREA.matcher(area).matches()) {
                throw BadInput.of(
                        "areas", area, "a country such as US, a state such as US-CA, or network: and its code");
            }
        }
        if (cities.stream().anyMatch(id -> id < 1)) {
            throw BadInput.of("cities", cities, "GeoNames ids of cities, such as 4699066");
        }
        requireAtMost(areas, "areas");
        requireAtMost(cities, "cities");
        areas = Set.copyOf(areas);
        cities = Set.copyOf(cities);
    }

    private static void requireAtMost(Collection<?> entries, String field) {
        if (entries.size() > MOST) {
            throw BadInput.of(field, entries.size() + " entries", "at most " + MOST + " entries");
        }
    }

    boolean includesArea(Place place) {
        return areas.contains(place.country())
                || place.subdivision() != null && areas.contains(place.subdivision())
                || place.networks().stream().anyMatch(network -> areas.contains(NETWORK + network));
    }

    boolean includesCity(Place place) {
        return cities.contains(place.city());
    }

    @Override
    public String toString() {
        var words = new TreeSet<>(areas);
        cities.forEach(id -> words.add("city " + id));
        return String.join(", ", words);
    }
}
