package org.twinatlas.match;

import java.util.LinkedHashMap;
import java.util.Map;
import org.twinatlas.match.criteria.Criteria;
import org.twinatlas.match.criteria.Criterion;
import org.twinatlas.problem.BadInput;

/**
 * How much each criterion counts.
 *
 * @param byCriterion a number of 0 or more for every criterion, in the order of {@link Criteria#ALL}
 */
public record Weights(Map<String, Double> byCriterion) {

    private static final double MOST = 100;
    private static final String LEGAL =
            "pairs such as industry:2,language:0.5 with numbers from 0 to 100 and criteria out of "
                    + String.join(", ", Criteria.names());

    /** The default weights, each multiplied by what the asker gave for it. */
    public Weights scaledBy(Map<String, Double> factors) {
        factors.forEach(Weights::check);
        var scaled = new LinkedHashMap<String, Double>();
        byCriterion.forEach((name, weight) -> scaled.put(name, weight * factors.getOrDefault(name, 1.0)));
        if (scaled.values().stream().allMatch(weight -> weight == 0)) {
            throw BadInput.of("weights", factors, "such that at least one criterion has a weight above 0");
        }
        return new Weights(scaled);
    }

    private static void check(String criterion, double factor) {
        if (Criteria.named(criterion).isEmpty()) {
            throw BadInput.of("weights", criterion, "one of " + String.join(", ", Criteria.names()));
        }
        if (!(factor >= 0 && factor <= MOST)) {
            throw BadInput.of("weights", criterion + ":" + factor, LEGAL);
        }
    }

    /** Reads {@code industry:2,language:0.5}. */
    public static Map<String, Double> parse(String text) {
        var factors = new LinkedHashMap<String, Double>();
        for (var pair : text.isBlank() ? new String[0] : text.split(",", -1)) {
            var parts = pair.split(":", -1);
            if (parts.length != 2) {
                throw BadInput.of("weights", pair, LEGAL);
            }
            if (factors.put(parts[0].strip(), number(pair, parts[1].strip())) != null) {
                throw BadInput.of("weights", text, "such that it names each criterion once");
            }
        }
        factors.forEach(Weights::check);
        return factors;
    }

    private static double number(String pair, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw BadInput.of("weights", pair, LEGAL);
        }
    }

    public double of(Criterion criterion) {
        return of(criterion.name());
    }

    double of(String criterion) {
        return byCriterion.getOrDefault(criterion, 0.0);
    }

    /** The part of all points that a criterion can bring, 0 to 1. */
    double shareOf(String criterion) {
        var sum = byCriterion.values().stream().mapToDouble(Double::doubleValue).sum();
        return byCriterion.getOrDefault(criterion, 0.0) / sum;
    }
}
