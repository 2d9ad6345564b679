package org.twinatlas.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which cities of different countries share a name: Toledo and Toledo, Breslau in Ohio and Wrocław, Frankfurt (Oder) and
 * Frankfurt, Kentucky. A name that many cities bear says little of two that do, so that its strength falls with their
 * number: 1 / log₂(1 + cities), as gains are discounted in ranked retrieval (Järvelin and Kekäläinen 2002).
 */
public final class SharedNames {

    /** Changes when other bonds would be found. */
    public static final int VERSION = 1;

    private static final int SHORTEST_NAME = 4;
    private static final int MOST_BEARERS = 30;
    private static final int SHORTEST_WORD = 5;
    private static final int MOST_WITH_A_WORD = 12;
    private static final double WORD_AGAINST_NAME = 0.6;

    /**
     * A city by its names.
     *
     * @param id GeoNames id
     * @param country ISO 3166-1 alpha-2
     * @param own the names it goes by today
     * @param others further names that are recorded for it, in any language
     */
    public record Bearer(long id, String country, List<String> own, List<String> others) {}

    /**
     * Two cities that share a name.
     *
     * @param name as one of them writes it
     * @param kind recorded (one goes by it, and it is recorded for the other) or word (a word of both names)
     * @param strength 0 to 1
     */
    public record Bond(long a, long b, String name, String kind, double strength) {}

    /** The two cities of a bond, the lower id first. */
    private record Pair(long a, long b) {

        static Pair of(Bearer one, Bearer other) {
            return new Pair(Math.min(one.id, other.id), Math.max(one.id, other.id));
        }
    }

    /** A name as it is written, and whose it is. */
    private record Written(Bearer bearer, String name) {}

    private final Map<Pair, Bond> bonds = new HashMap<>();

    private SharedNames() {}

    /** The strongest bond of every two cities that share a name. */
    public static List<Bond> among(List<Bearer> cities) {
        var shared = new SharedNames();
        shared.recordNames(cities);
        shared.recordWords(cities);
        return List.copyOf(shared.bonds.values());
    }

    private void recordNames(List<Bearer> cities) {
        var bearers = index(cities, Bearer::own);
        for (var city : cities) {
            for (var name : folded(city)) {
                var namesakes = bearers.getOrDefault(name, List.of());
                if (name.length() >= SHORTEST_NAME && namesakes.size() <= MOST_BEARERS) {
                    namesakes.forEach(
                            other -> keep(city, other.bearer, other.name, "recorded", discounted(namesakes.size())));
                }
            }
        }
    }

    private void recordWords(List<Bearer> cities) {
        index(cities, SharedNames::words).forEach((word, found) -> {
            if (word.length() >= SHORTEST_WORD && found.size() <= MOST_WITH_A_WORD) {
                for (int i = 0; i < found.size(); i++) {
                    for (var other : found.subList(i + 1, found.size())) {
                        var strength = WORD_AGAINST_NAME * discounted(found.size());
                        keep(found.get(i).bearer, other.bearer, found.get(i).name, "word", strength);
                    }
                }
            }
        });
    }

    private void keep(Bearer one, Bearer other, String name, String kind, double strength) {
        if (!one.country.equals(other.country)) {
            var pair = Pair.of(one, other);
            var bond = new Bond(pair.a, pair.b, name, kind, strength);
            bonds.merge(pair, bond, (known, found) -> found.strength > known.strength ? found : known);
        }
    }

    private static double discounted(int cities) {
        return Math.log(2) / Math.log(1.0 + cities);
    }

    /** Which cities write something that folds to the same. */
    private static Map<String, List<Written>> index(List<Bearer> cities, Function<Bearer, List<String>> written) {
        var index = new TreeMap<String, List<Written>>();
        for (var city : cities) {
            var seen = new HashSet<String>();
            for (var text : written.apply(city)) {
                var folded = FoldedName.of(text).text();
                if (seen.add(folded)) {
                    index.computeIfAbsent(folded, unseen -> new ArrayList<>()).add(new Written(city, text));
                }
            }
        }
        return index;
    }

    private static List<String> words(Bearer city) {
        return List.of(String.join(" ", city.own).split("[\\s\\p{Punct}]+"));
    }

    private static Set<String> folded(Bearer city) {
        var names = new HashSet<String>();
        city.own.forEach(name -> names.add(FoldedName.of(name).text()));
        city.others.forEach(name -> names.add(FoldedName.of(name).text()));
        return names;
    }
}
