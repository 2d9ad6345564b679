package org.twinatlas.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;
import org.twinatlas.match.criteria.CityTraits;

/**
 * The city that asks, as every query of a matching sees it.
 *
 * @param traits what the criteria read
 * @param metropolis GeoNames id of the metropolis it belongs to, perhaps its own; null if unknown
 * @param formerIds cities with which a partnership has ended
 * @param partnerWeights weight of its partnerships by country
 * @param local where the partnerships of its surroundings lead
 * @param profile its profile vector; empty for a city of the atlas, for which nothing reads it
 * @param near the cities within 25 km, each with its distance
 * @param similar the cities of its country most like it, each with its likeness
 */
record Asker(
        CityTraits traits,
        @Nullable Double lat,
        @Nullable Double lng,
        @Nullable Long metropolis,
        List<Long> partnerIds,
        List<Long> unconfirmedIds,
        List<Long> formerIds,
        Map<String, Double> partnerWeights,
        LocalShares local,
        List<Double> profile,
        Near near,
        Similar similar,
        boolean hasNamesake) {

    /** Cities in the surroundings, nearest first. */
    record Near(List<Long> ids, List<Double> km) {}

    /** Cities alike, the most alike first, each with its likeness from 0 to 1. */
    record Similar(List<Long> ids, List<Double> weights) {}

    CitySummary summary() {
        return new CitySummary(
                traits.id(),
                traits.name(),
                traits.country(),
                traits.countryName(),
                traits.subdivision(),
                traits.subdivisionName(),
                lat,
                lng,
                traits.population(),
                traits.partners());
    }

    @Nullable
    Double logPop() {
        var population = traits.population();
        return population == null ? null : Math.log10(population);
    }

    boolean isPartnered() {
        return traits.twinWeight() > 0;
    }

    /** The map that the queries call {@code $asker}. */
    Map<String, Object> parameters() {
        var map = new HashMap<String, Object>();
        map.put("id", traits.id());
        map.put("country", traits.country());
        map.put("subdivision", traits.subdivision());
        map.put("metropolis", metropolis);
        map.put("lat", lat);
        map.put("lng", lng);
        map.put("logPop", logPop());
        map.put("koppen", traits.koppen());
        map.put("coastal", traits.coastal());
        map.put("elevationM", traits.elevationM());
        map.put("seaport", traits.seaport());
        map.put("industries", traits.industries());
        map.put("industryStrengths", traits.industryStrengths());
        map.put("industryRarities", traits.industryRarities());
        map.put("universities", traits.universities());
        map.put("culture", traits.culture());
        map.put("heritage", traits.heritage());
        map.put("networks", traits.networks());
        map.put("networkRarities", traits.networkRarities());
        map.put("languages", traits.languages());
        map.put("communities", traits.communities());
        map.put("partners", traits.partners());
        map.put("partnerIds", partnerIds);
        map.put("unconfirmedIds", unconfirmedIds);
        map.put("formerIds", formerIds);
        map.put("nearIds", near.ids());
        map.put("similarIds", similar.ids());
        map.put("similarWeight", traits.similarWeight());
        map.put("hasNeighbours", !near.ids().isEmpty());
        map.put("hasNamesake", hasNamesake);
        return map;
    }
}
