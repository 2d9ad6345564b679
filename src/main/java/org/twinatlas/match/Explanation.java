package org.twinatlas.match;

import static org.twinatlas.match.Rounding.rounded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.Match.CriterionPoints;
import org.twinatlas.match.Match.EvidenceCount;
import org.twinatlas.match.criteria.Criteria;
import org.twinatlas.match.criteria.Criterion;
import org.twinatlas.match.criteria.PairFacts;

/** Says of a ranked candidate why it stands where it does. */
final class Explanation {

    private static final int REASONS = 4;
    private static final int THIN_EVIDENCE = 7;

    private Explanation() {}

    static Match of(int rank, Ranked ranked, Evidence.Case found, Weights weights) {
        var criteria = criteria(ranked, found.facts(), weights);
        var counted = criteria.stream().filter(points -> points.weight() > 0).toList();
        var known =
                (int) counted.stream().filter(points -> points.value() != null).count();
        var evidence = new EvidenceCount(known, counted.size());
        var km = found.facts().distanceKm();
        return new Match(
                rank,
                found.city(),
                rounded(ranked.score()),
                evidence,
                km == null ? null : Math.round(km),
                criteria,
                reasons(found.seeking(), criteria),
                cautions(found, evidence),
                null);
    }

    private static List<CriterionPoints> criteria(Ranked ranked, PairFacts facts, Weights weights) {
        var all = new ArrayList<CriterionPoints>();
        for (int i = 0; i < Criteria.ALL.size(); i++) {
            var criterion = Criteria.ALL.get(i);
            all.add(points(criterion, ranked.values().get(i), weights.of(criterion), facts));
        }
        return all;
    }

    private static CriterionPoints points(Criterion criterion, @Nullable Double value, double weight, PairFacts facts) {
        return new CriterionPoints(
                criterion.name(),
                criterion.label(),
                value == null ? null : rounded(value),
                weight,
                value == null ? 0 : rounded(value * weight),
                value == null ? null : criterion.reason(facts).orElse(null));
    }

    /** That a city seeks just such a partner comes first. */
    private static List<String> reasons(@Nullable String seeking, List<CriterionPoints> criteria) {
        var reasons = criteria.stream()
                .filter(points -> points.points() > 0)
                .sorted(Comparator.comparingDouble(Explanation::say).reversed())
                .flatMap(points -> Optional.ofNullable(points.reason()).stream());
        return Stream.concat(Stream.ofNullable(seeking), reasons).limit(REASONS).toList();
    }

    /** What orders the reasons: those that decide and that tell of just this pair come first. */
    private static double say(CriterionPoints points) {
        return points.points()
                * Criteria.named(points.criterion()).orElseThrow().telling();
    }

    private static List<String> cautions(Evidence.Case found, EvidenceCount evidence) {
        var cautions = new ArrayList<>(found.cautions());
        if (evidence.dimensions() < Math.min(THIN_EVIDENCE, evidence.of())) {
            cautions.add("Little is known: this rests on %d of %d dimensions."
                    .formatted(evidence.dimensions(), evidence.of()));
        }
        return cautions;
    }
}
