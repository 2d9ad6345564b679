package org.twinatlas.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What GeoNames's codes of first-order divisions mean in ISO 3166-2, learnt from the cities of which the seed tables know
 * both: a code means the subdivision in which at least nine of ten of these cities lie. Where no subdivision has so many,
 * as under the Norwegian counties that were merged and parted again, the code means nothing, rather than a guess.
 */
final class SubdivisionCodes {

    private static final double SHARE = 0.9;

    private record Code(String country, String admin1) {}

    private final Map<Code, Map<String, Integer>> votes = new HashMap<>();

    /** @param subdivision ISO 3166-2 of a city that GeoNames has under this code; empty if it has none */
    void learn(String country, String admin1, String subdivision) {
        votes.computeIfAbsent(new Code(country, admin1), unseen -> new HashMap<>())
                .merge(subdivision, 1, Integer::sum);
    }

    Optional<String> find(String country, String admin1) {
        var found = votes.getOrDefault(new Code(country, admin1), Map.of());
        var cities = found.values().stream().mapToInt(Integer::intValue).sum();
        return found.entrySet().stream()
                .filter(vote ->
                        vote.getValue() >= SHARE * cities && !vote.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
