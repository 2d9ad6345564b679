package org.twinatlas.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinatlas.city.CityDetail;
import org.twinatlas.city.CityDetail.Institution;
import org.twinatlas.city.CityDetail.Membership;
import org.twinatlas.match.Match;
import org.twinatlas.match.Match.CriterionPoints;
import org.twinatlas.match.PairExplanation;

/** Finds the facts that speak for a pair, in the order of the points that the matching gives for them. */
final class Reasons {

    private static final int MOST = 5;
    private static final int NAMED = 3;
    private static final double SIMILAR = 2;
    private static final int NEAR_KM = 500;

    private final CityDetail first;
    private final CityDetail second;
    private final List<Reason> found = new ArrayList<>();

    private Reasons(CityDetail first, CityDetail second) {
        this.first = first;
        this.second = second;
    }

    /** @param partners names of the cities that are partners of both */
    static List<Reason> of(CityDetail first, CityDetail second, List<String> partners, PairExplanation pair) {
        var reasons = new Reasons(first, second);
        reasons.findSharedPartners(partners);
        reasons.findIndustries();
        reasons.findLanguages();
        reasons.findNetworks();
        reasons.findUniversities();
        reasons.findTraits();
        reasons.findRoots(first, second);
        reasons.findRoots(second, first);
        reasons.findSizes();
        reasons.findDistance(pair.there().match());
        return reasons.strongest(pair);
    }

    private List<Reason> strongest(PairExplanation pair) {
        Map<String, Double> points = pair.there().match().criteria().stream()
                .collect(Collectors.toMap(CriterionPoints::criterion, CriterionPoints::points));
        Function<Reason, Double> pointsOf = reason -> points.getOrDefault(reason.criterion(), 0.0);
        return found.stream()
                .filter(reason -> pointsOf.apply(reason) > 0)
                .sorted(Comparator.comparing(pointsOf).reversed())
                .limit(MOST)
                .toList();
    }

    private void findSharedPartners(List<String> partners) {
        if (!partners.isEmpty()) {
            found.add(new Reason.SharedPartners(partners));
        }
    }

    private void findIndustries() {
        var there = second.industries().stream().map(CityDetail.Industry::code).collect(Collectors.toSet());
        var shared = first.industries().stream()
                .filter(industry -> there.contains(industry.code()))
                .limit(NAMED)
                .toList();
        if (!shared.isEmpty()) {
            found.add(new Reason.SharedIndustries(shared));
        }
    }

    private void findLanguages() {
        var shared =
                first.languages().stream().filter(second.languages()::contains).toList();
        if (!shared.isEmpty()) {
            found.add(new Reason.SharedLanguages(shared));
        }
    }

    private void findNetworks() {
        Set<String> there = second.networks().stream()
                .filter(Membership::active)
                .map(Membership::code)
                .collect(Collectors.toSet());
        var shared = first.networks().stream()
                .filter(network -> network.active() && there.contains(network.code()))
                .map(Membership::name)
                .limit(NAMED)
                .toList();
        if (!shared.isEmpty()) {
            found.add(new Reason.SharedNetworks(shared));
        }
    }

    private void findUniversities() {
        var here = universities(first);
        var there = universities(second);
        if (!here.isEmpty() && !there.isEmpty()) {
            found.add(new Reason.Universities(here, there));
        }
    }

    private static List<String> universities(CityDetail city) {
        return city.institutions().stream()
                .filter(institution -> institution.kind().equals("university"))
                .map(Institution::name)
                .toList();
    }

    private void findTraits() {
        if (bothHave("seaport")) {
            found.add(new Reason.Seaports());
        }
        if (bothHave("world-heritage")) {
            found.add(new Reason.WorldHeritage());
        }
    }

    private boolean bothHave(String trait) {
        return first.traits().containsKey(trait) && second.traits().containsKey(trait);
    }

    private void findRoots(CityDetail host, CityDetail origin) {
        host.communities().stream()
                .filter(community -> community.country().equals(origin.summary().country()))
                .findFirst()
                .ifPresent(
                        community -> found.add(new Reason.Roots(host.summary().name(), community.country())));
    }

    private void findSizes() {
        var here = first.summary().population();
        var there = second.summary().population();
        if (here != null && there != null && Math.max(here, there) <= SIMILAR * Math.min(here, there)) {
            found.add(new Reason.SimilarSize(here, there));
        }
    }

    private void findDistance(Match match) {
        var km = match.distanceKm();
        if (km != null && km <= NEAR_KM) {
            found.add(new Reason.Near(km));
        }
    }
}
