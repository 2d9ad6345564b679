package org.twinatlas.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Makes the requests of a round from the drawn cities. */
final class Questions {

    private static final int SHORTEST_PREFIX = 2;
    private static final int LONGEST_PREFIX = 6;
    /** Both take far longer than the rest, and few answers tell enough. */
    private static final int SELDOM = 5;

    private final CityColumns cities;
    private final Sample sample;
    private final boolean hasCoverage;

    Questions(CityColumns cities, Sample sample, boolean hasCoverage) {
        this.cities = cities;
        this.sample = sample;
        this.hasCoverage = hasCoverage;
    }

    static Ask coverage(Stratum stratum) {
        return Ask.get(Kind.COVERAGE, stratum, "/api/coverage?by=country");
    }

    /**
     * What one client asks: for each list of matches a lookup of another city of the same stratum right after it, and
     * between them everything else, so that all of it meets the machine in the same state.
     *
     * @param from which of the drawn cities come first
     */
    List<Ask> interleaved(int from, int requests) {
        var asks = new ArrayList<Ask>();
        for (int i = from; i < from + requests; i++) {
            for (var stratum : sample.strata()) {
                var city = sample.place(stratum, i);
                asks.add(matches(stratum, city));
                asks.add(lookup(stratum, sample.place(stratum, i + requests)));
                asks.add(search(stratum, city, SHORTEST_PREFIX + i % (LONGEST_PREFIX - SHORTEST_PREFIX + 1)));
                asks.add(assessment(stratum, city));
                if (i % SELDOM == 0) {
                    asks.add(Ask.get(Kind.MUTUAL, stratum, "/api/cities/%d/matches?mutual=true".formatted(id(city))));
                    if (hasCoverage) {
                        asks.add(coverage(stratum));
                    }
                }
            }
        }
        return asks;
    }

    /** Matches alone, of all strata, in a random order. */
    List<Ask> matches(int from, int requests) {
        var asks = new ArrayList<Ask>();
        for (int i = from; i < from + requests; i++) {
            for (var stratum : sample.strata()) {
                asks.add(matches(stratum, sample.place(stratum, i)));
            }
        }
        return RandomOrder.of(asks, new Random(from));
    }

    private Ask matches(Stratum stratum, int city) {
        return Ask.get(Kind.MATCHES, stratum, "/api/cities/%d/matches".formatted(id(city)));
    }

    private Ask lookup(Stratum stratum, int city) {
        return Ask.get(Kind.LOOKUP, stratum, "/api/cities/" + id(city));
    }

    /** The first letters of its name, as they are typed. */
    private Ask search(Stratum stratum, int city, int length) {
        var name = cities.names()[city].toLowerCase(Locale.ROOT);
        var prefix = name.substring(0, Math.min(length, name.length()));
        return Ask.get(
                Kind.SEARCH,
                stratum,
                "/api/cities?q=%s&limit=8".formatted(URLEncoder.encode(prefix, StandardCharsets.UTF_8)));
    }

    /** A town that the atlas does not know, much like one that it knows. */
    private Ask assessment(Stratum stratum, int city) {
        var people = Double.isNaN(cities.logPop()[city]) ? 30_000 : Math.round(Math.pow(10, cities.logPop()[city]));
        var profile = Map.of(
                "name",
                "A town like " + cities.names()[city],
                "lat",
                cities.lat()[city],
                "lng",
                cities.lng()[city],
                "population",
                Math.max(1, people),
                "seaport",
                cities.seaport()[city],
                "universities",
                Math.min(1_000, cities.universities()[city]));
        return new Ask(
                Kind.ASSESSMENT,
                stratum,
                "/api/matches",
                JsonMapper.shared().writeValueAsString(Map.of("profile", profile, "limit", 20)));
    }

    private long id(int city) {
        return cities.ids()[city];
    }
}
