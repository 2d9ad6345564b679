package org.twinatlas.match;

import java.util.List;

/** The kinds of cultural institutions and titles that a profile may name; {@code derive/city_traits} gives cities the same. */
public final class CultureKinds {

    public static final List<String> ALL = List.of(
            "museum",
            "theatre",
            "orchestra",
            "opera",
            "festival",
            "library",
            "archive",
            "world heritage",
            "creative city: Crafts and Folk Art",
            "creative city: Design",
            "creative city: Film",
            "creative city: Gastronomy",
            "creative city: Literature",
            "creative city: Media Arts",
            "creative city: Music");

    private CultureKinds() {}
}
