package org.twinatlas.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.match.criteria.Criteria;
import org.twinatlas.match.criteria.Criterion;
import org.twinatlas.match.criteria.PairFacts;

/**
 * What areas promise to whoever asks, before any of their cities is looked at. Several criteria say nearly the same of
 * all cities of an area: the points that they give to its middle order the areas, and together with the points for
 * experience, the one criterion that depends on nobody but the candidate, they tell which cities can stand high.
 */
final class Prospects {

    /** The criteria whose value follows from the country of a candidate, or nearly so. */
    private static final List<Criterion> OF_A_COUNTRY =
            named("localTies", "countryTie", "newGround", "ancestryAndHistory", "language");

    /** Those that its area tells beyond that. */
    private static final List<Criterion> OF_AN_AREA = named("subdivisionTie", "distance");

    /** An area with the points that any of its cities may expect. */
    private record Prospect(Area area, double points) implements Comparable<Prospect> {

        @Override
        public int compareTo(Prospect other) {
            var byPoints = Double.compare(other.points, points);
            return byPoints == 0 ? area.code().compareTo(other.area.code()) : byPoints;
        }
    }

    /** An area of which cities are wanted whose partnerships weigh this much at least. */
    record Bar(String area, double leastTwinWeight) {}

    private final List<Prospect> bestFirst;
    private final double experienceWeight;

    private Prospects(List<Prospect> bestFirst, Weights weights) {
        this.bestFirst = bestFirst;
        this.experienceWeight = weights.of(Criteria.EXPERIENCE);
    }

    /** @param wishedCountries ISO 3166-1 alpha-2; empty for all */
    static Prospects of(
            Asker asker,
            Wishes wishes,
            Weights weights,
            Relations relations,
            List<String> wishedCountries,
            List<Area> world) {
        var barred = new HashSet<>(relations.areas("suspended"));
        barred.addAll(relations.areas("forbidden"));
        var wished = new HashSet<>(wishedCountries);
        var home = wishes.sameCountry() ? null : asker.traits().country();
        var ofCountries = new HashMap<String, Double>();
        var bestFirst = world.stream()
                .filter(area -> !area.country().equals(home))
                .filter(area -> wished.isEmpty() || wished.contains(area.country()))
                .filter(area -> !barred.contains(area.country()) && !barred.contains(area.code()))
                .map(area -> {
                    var facts = facts(asker, area, relations);
                    var ofCountry = ofCountries.computeIfAbsent(
                            area.country(), country -> points(OF_A_COUNTRY, facts, weights));
                    return new Prospect(area, ofCountry + points(OF_AN_AREA, facts, weights));
                })
                .sorted()
                .toList();
        return new Prospects(bestFirst, weights);
    }

    /** The codes of the areas that promise most. */
    List<String> best(int most) {
        return bestFirst.stream()
                .limit(most)
                .map(prospect -> prospect.area().code())
                .toList();
    }

    /**
     * The bar in each area over which lie the cities that promise most, by area and experience together.
     *
     * @param most how many cities lie above the bars of all areas, but for those that promise the same
     */
    List<Bar> bars(int most) {
        var highest = new PriorityQueue<Double>();
        for (var prospect : bestFirst) {
            if (highest.size() == most && prospect.points() + experienceWeight <= highest.element()) {
                break; // no experience would lift a city of this area, or of those that follow
            }
            for (var weight : prospect.area().twinWeights()) {
                var points = prospect.points() + experienceWeight * Criteria.experience(weight);
                if (highest.size() == most && points <= highest.element()) {
                    break; // those that follow in this area have fewer partnerships
                }
                highest.add(points);
                if (highest.size() > most) {
                    highest.remove();
                }
            }
        }
        return highest.isEmpty() ? List.of() : bars(highest.element());
    }

    private List<Bar> bars(double points) {
        var bars = new ArrayList<Bar>();
        for (var prospect : bestFirst) {
            if (prospect.points() + experienceWeight < points) {
                break;
            }
            Double least = null;
            for (var weight : prospect.area().twinWeights()) {
                if (prospect.points() + experienceWeight * Criteria.experience(weight) < points) {
                    break;
                }
                least = weight;
            }
            if (least != null) {
                bars.add(new Bar(prospect.area().code(), least));
            }
        }
        return bars;
    }

    private static double points(List<Criterion> criteria, PairFacts facts, Weights weights) {
        var points = 0.0;
        for (var criterion : criteria) {
            points += weights.of(criterion) * criterion.value(facts).orElse(0);
        }
        return points;
    }

    private static List<Criterion> named(String... names) {
        return Stream.of(names).map(name -> Criteria.named(name).orElseThrow()).toList();
    }

    /** What is known of a pair of which the one is only known to lie in this area. */
    private static PairFacts facts(Asker asker, Area area, Relations relations) {
        var tie = relations.countries().get(area.country());
        return PairFacts.ofPlaces(
                asker.traits(),
                CityTraits.somewhereIn(area.country(), area.subdivision(), area.languages()),
                kilometres(asker, area),
                tie == null ? 0 : asker.local().with(tie.code(), tie.share()),
                asker.partnerWeights().getOrDefault(area.country(), 0.0),
                tie,
                area.subdivision() == null ? null : relations.subdivisions().get(area.subdivision()));
    }

    private static @Nullable Double kilometres(Asker asker, Area area) {
        return asker.lat() == null || asker.lng() == null
                ? null
                : GreatCircle.kilometres(asker.lat(), asker.lng(), area.lat(), area.lng());
    }
}
