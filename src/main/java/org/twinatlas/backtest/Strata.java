package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The cities that could have been proposed instead of the true partner, in three parts that share none. Comparing the
 * partner with all of them would be dear, so that some of each part are drawn: many of the list as it is, where the order
 * is decided, and few of the rest.
 *
 * @param top the first of the present list
 * @param hard cities of the partner's country that are about as large as it
 * @param others all the rest
 */
record Strata(List<Long> top, List<Long> hard, List<Long> others) {

    /** How deep the present list is taken. */
    static final int TOP = 600;

    private static final int FROM_TOP = 120;
    private static final int FROM_HARD = 20;
    private static final int FROM_OTHERS = 60;

    /** In log₁₀ of the population: from 0.71 to 1.41 times as large. */
    private static final double ABOUT_AS_LARGE = 0.15;

    /**
     * A wrong answer that was drawn.
     *
     * @param id GeoNames id
     * @param logInclusion ln of the probability with which it was
     */
    record Negative(long id, double logInclusion) {}

    /**
     * @param order the present list of the asker, best first
     * @param hiddenPartners of the asker: they are right answers too, so that none may stand for a wrong one
     */
    static Strata of(Network network, Question question, List<Long> order, Set<Long> hiddenPartners) {
        var asker = network.place(question.asker());
        var taken = new HashSet<>(hiddenPartners);
        taken.add(question.partner());
        var top = order.stream()
                .limit(TOP)
                .filter(city -> network.isAdmissible(asker, network.place(city)) && !taken.contains(city))
                .toList();
        taken.addAll(top);
        var hard = new ArrayList<Long>();
        var others = new ArrayList<Long>();
        for (int place = 0; place < network.size(); place++) {
            if (network.isAdmissible(asker, place) && !taken.contains(network.ids()[place])) {
                (isHard(network, question, place) ? hard : others).add(network.ids()[place]);
            }
        }
        return new Strata(top, hard, others);
    }

    private static boolean isHard(Network network, Question question, int place) {
        var partner = network.place(question.partner());
        var one = network.populations()[place];
        var other = network.populations()[partner];
        return network.countries()[place].equals(network.countries()[partner])
                && one > 0
                && other > 0
                && Math.abs(Math.log10(one) - Math.log10(other)) <= ABOUT_AS_LARGE;
    }

    /** Draws from each part, each of its cities with the same probability. */
    List<Negative> draw(SplittableRandom random) {
        var drawn = new ArrayList<Negative>();
        draw(top, FROM_TOP, random, drawn);
        draw(hard, FROM_HARD, random, drawn);
        draw(others, FROM_OTHERS, random, drawn);
        return drawn;
    }

    private static void draw(List<Long> stratum, int most, SplittableRandom random, List<Negative> drawn) {
        var count = Math.min(most, stratum.size());
        var logInclusion = Math.log(count / (double) stratum.size());
        var left = new ArrayList<>(stratum);
        for (int i = 0; i < count; i++) {
            var chosen = random.nextInt(i, left.size()); // the first i have been drawn
            var city = left.get(chosen);
            left.set(chosen, left.get(i));
            drawn.add(new Negative(city, logInclusion));
        }
    }
}
