package org.twinatlas.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;

/**
 * A candidate partner, and why.
 *
 * @param rank 1 for the first of the list
 * @param score points attained / points attainable, 0 to 1; an order, not a probability
 * @param evidence on how many of the criteria it rests
 * @param distanceKm great-circle distance; null where the asker's place is not known
 * @param criteria all of them, in their fixed order
 * @param reasons the strongest facts for the pair, strongest first
 * @param cautions what speaks against it, or needs care
 * @param mutual the view from the other side; null if it was not asked for
 */
public record Match(
        int rank,
        CitySummary city,
        double score,
        EvidenceCount evidence,
        @Nullable Long distanceKm,
        List<CriterionPoints> criteria,
        List<String> reasons,
        List<String> cautions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Mutual mutual) {

    /** @param dimensions criteria with data, of all criteria that count */
    public record EvidenceCount(int dimensions, int of) {}

    /**
     * What one criterion adds.
     *
     * @param value 0 to 1; null without data
     * @param points value × weight
     * @param reason the facts in a sentence; null if there is nothing to say
     */
    public record CriterionPoints(
            String criterion,
            String label,
            @Nullable Double value,
            double weight,
            double points,
            @Nullable String reason) {}

    /** @param rankForThem where the asker stands in the candidate's own list; null if not among its first 100 */
    public record Mutual(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer rankForThem) {}

    Match withMutual(@Nullable Integer rankForThem) {
        return new Match(rank, city, score, evidence, distanceKm, criteria, reasons, cautions, new Mutual(rankForThem));
    }
}
