package org.twinatlas.match;

import java.util.Comparator;
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
 * What areas promise to whoever asks. Several criteria say nearly the same of all cities of an area: the points that they
 * give to its middle order the areas, and together with the points for experience and size they tell which of the cities
 * with partners can stand high.
 */
final class Prospects {

    /** The criteria whose value follows from the country of a candidate, or nearly so. */
    private static final List<Criterion> OF_A_COUNTRY =
            named("localTies", "countryTie", "newGround", "ancestryAndHistory", "language");

    /** Those that its area tells beyond that. */
    private static final List<Criterion> OF_AN_AREA = named("subdivisionTie");

    /** What differs within an area as well: its middle stands for all of it. */
    private static final List<Criterion> OF_A_PLACE = named("distance");

    /** An area with the points that any of its cities may expect, and how many of them do not depend on where it lies there. */
    record Prospect(Area area, double points, double anywhere) implements Comparable<Prospect> {

        @Override
        public int compareTo(Prospect other) {
            var byPoints = Double.compare(other.points, points);
            return byPoints == 0 ? area.code().compareTo(other.area.code()) : byPoints;
        }
    }

    /** A city with partners, and the points that it may expect. */
    private record Promising(long id, double points) implements Comparable<Promising> {

        @Override
        public int compareTo(Promising other) {
            var byPoints = Double.compare(points, other.points);
            return byPoints == 0 ? Long.compare(other.id, id) : byPoints;
        }
    }

    private final List<Prospect> bestFirst;
    private final Asker asker;
    private final Wishes wishes;
    private final Weights weights;

    private Prospects(List<Prospect> bestFirst, Asker asker, Wishes wishes, Weights weights) {
        this.bestFirst = bestFirst;
        this.asker = asker;
        this.wishes = wishes;
        this.weights = weights;
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
                    var anywhere = ofCountry + points(OF_AN_AREA, facts, weights);
                    return new Prospect(area, anywhere + points(OF_A_PLACE, facts, weights), anywhere);
                })
                .sorted()
                .toList();
        return new Prospects(bestFirst, asker, wishes, weights);
    }

    /** The areas that promise most. */
    List<Prospect> best(int most) {
        return bestFirst.stream().limit(most).toList();
    }

    /**
     * The cities with partners that promise most, by area, experience and size together.
     *
     * @return their ids, the most promising first
     */
    List<Long> wellConnected(int most) {
        var experience = weights.of("experience");
        var similarSize = weights.of("populationSize");
        var capacity = weights.of("capacity");
        var sizes = Sizes.wishedBy(asker, wishes);
        var promising = new PriorityQueue<Promising>();
        for (var prospect : bestFirst) {
            if (promising.size() == most
                    && prospect.points() + experience + similarSize + capacity
                            <= promising.element().points()) {
                break; // no city of this area could promise enough, nor of those that follow
            }
            for (var city : prospect.area().connected()) {
                if (sizes.admit(city.logPop())) {
                    var points = prospect.points()
                            + experience * Criteria.experience(city.twinWeight())
                            + similarSize
                                    * Criteria.populationSize(sizes.own(), city.logPop())
                                            .orElse(0)
                            + capacity * Criteria.capacity(city.logPop()).orElse(0);
                    promising.add(new Promising(city.id(), points));
                    if (promising.size() > most) {
                        promising.remove();
                    }
                }
            }
        }
        return promising.stream()
                .sorted(Comparator.reverseOrder())
                .map(Promising::id)
                .toList();
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
