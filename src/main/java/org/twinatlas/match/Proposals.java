package org.twinatlas.match;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cities that one retriever proposes.
 *
 * @param retriever its name
 * @param strengths how strongly it proposes each city, by id, strongest first; cities beyond {@code most} are not
 *     proposed, but keep the strength that a criterion reads
 * @param most how many it may propose
 */
record Proposals(String retriever, Map<Long, Double> strengths, int most) {

    /** Cities that are proposed alike, each with strength 1. */
    static Proposals alike(String retriever, List<Long> ids) {
        var strengths = new LinkedHashMap<Long, Double>();
        ids.forEach(id -> strengths.put(id, 1.0));
        return new Proposals(retriever, strengths, ids.size());
    }

    /** The cities that any retriever proposes. */
    static Set<Long> union(List<Proposals> all) {
        var ids = new LinkedHashSet<Long>();
        all.forEach(proposals ->
                proposals.strengths.keySet().stream().limit(proposals.most).forEach(ids::add));
        return ids;
    }

    /** The strength that this retriever gave a city, 0 where it gave none. */
    static double strength(long id, String retriever, List<Proposals> all) {
        return strengthsOf(retriever, all).getOrDefault(id, 0.0);
    }

    /** The strengths that this retriever gave, or none where it was not asked. */
    static Map<Long, Double> strengthsOf(String retriever, List<Proposals> all) {
        return all.stream()
                .filter(proposals -> proposals.retriever.equals(retriever))
                .findFirst()
                .map(Proposals::strengths)
                .orElse(Map.of());
    }
}
