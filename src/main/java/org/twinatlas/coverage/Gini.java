package org.twinatlas.coverage;

import java.util.Comparator;
import java.util.List;

/** How unequal something is shared out: 0 all alike, 1 one has everything (Gini 1912). */
final class Gini {

    private Gini() {}

    /**
     * @param weight how many, or how much, share
     * @param amount what these have in all
     */
    record Part(double weight, double amount) {
        private double each() {
            return amount / weight;
        }
    }

    /** One less twice the area under the Lorenz curve, which is made of straight pieces. */
    static double of(List<Part> parts) {
        var sorted = parts.stream()
                .filter(part -> part.weight() > 0)
                .sorted(Comparator.comparingDouble(Part::each))
                .toList();
        var weights = sorted.stream().mapToDouble(Part::weight).sum();
        var amounts = sorted.stream().mapToDouble(Part::amount).sum();
        var below = 0.0;
        var area = 0.0;
        for (var part : sorted) {
            area += part.weight() * (2 * below + part.amount());
            below += part.amount();
        }
        return amounts == 0 ? 0 : 1 - area / (weights * amounts);
    }
}
