package org.twinatlas.match.criteria;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.criteria.PairFacts.CountryTie;
import org.twinatlas.match.criteria.PairFacts.Shared;
import org.twinatlas.match.criteria.PairFacts.SharedIndustry;
import org.twinatlas.match.criteria.PairFacts.SharedName;
import org.twinatlas.match.criteria.PairFacts.SubdivisionTie;
import org.twinatlas.match.criteria.PairFacts.TieNearby;
import org.twinatlas.match.criteria.PairFacts.Ties;

/** Builds what is known of two cities, and asks a criterion about it. */
final class APair {

    private final CityTraits asker;
    private final CityTraits candidate;
    private @Nullable Double distanceKm;
    private double twoSteps;
    private double threeSteps;
    private double similarCities;
    private double neighbourhood;
    private double shareThere;
    private double shareBack;
    private double weightThere;
    private double weightBack;
    private double nameStrength;
    private boolean hasNeighbours;
    private boolean hasNamesake;
    private @Nullable CountryTie countryTie;
    private @Nullable SubdivisionTie subdivisionTie;
    private List<String> sharedPartners = List.of();
    private List<TieNearby> neighbourTies = List.of();
    private List<TieNearby> similarTies = List.of();
    private int tiesFromThere;
    private List<SharedIndustry> sharedIndustries = List.of();
    private List<String> universityNames = List.of();
    private List<String> cultureNames = List.of();
    private List<String> sharedHeritage = List.of();
    private List<String> sharedLanguages = List.of();
    private List<String> sharedNetworks = List.of();
    private @Nullable SharedName sharedName;

    private APair(CityTraits asker, CityTraits candidate) {
        this.asker = asker;
        this.candidate = candidate;
    }

    static APair of(ACity asker, ACity candidate) {
        return new APair(asker.traits(), candidate.traits());
    }

    static APair ofStrangers() {
        return of(ACity.leipzig(), ACity.houston());
    }

    APair distanceKm(double km) {
        distanceKm = km;
        return this;
    }

    /** How close the two are along two and three partnerships. */
    APair steps(double two, double three) {
        twoSteps = two;
        threeSteps = three;
        return this;
    }

    APair similarCities(double timesMoreThanByChance, TieNearby... ties) {
        similarCities = timesMoreThanByChance;
        similarTies = List.of(ties);
        return this;
    }

    APair localShares(double there, double back, int partnershipsFromThere) {
        shareThere = there;
        shareBack = back;
        tiesFromThere = partnershipsFromThere;
        return this;
    }

    /** The weights of the partnerships that either has with the other's country. */
    APair weights(double there, double back) {
        weightThere = there;
        weightBack = back;
        return this;
    }

    APair neighbourhood(double sum) {
        neighbourhood = sum;
        hasNeighbours = true;
        return this;
    }

    APair neighbourTies(TieNearby... ties) {
        neighbourTies = List.of(ties);
        return this;
    }

    APair namesake(String name, SharedName.Kind kind, double strength) {
        hasNamesake = true;
        sharedName = new SharedName(name, kind);
        nameStrength = strength;
        return this;
    }

    /** The asker has a namesake, but not this one. */
    APair noNamesake() {
        hasNamesake = true;
        return this;
    }

    APair countryTie(CountryTie tie) {
        countryTie = tie;
        return this;
    }

    /** A tie that rests on nothing but this many partnerships. */
    APair countryTie(double tie, int partnerships, int unconfirmed) {
        return countryTie(new CountryTie(
                "US", "United States", tie, partnerships, unconfirmed, 0.02, 0.01, false, false, null, 0, 0.5));
    }

    APair subdivisionTie(double tie, int partnerships) {
        subdivisionTie = new SubdivisionTie("US-TX", "Texas", tie, partnerships);
        return this;
    }

    APair sharedPartners(String... names) {
        sharedPartners = List.of(names);
        return this;
    }

    APair sharedIndustries(SharedIndustry... industries) {
        sharedIndustries = List.of(industries);
        return this;
    }

    APair universityNames(String... names) {
        universityNames = List.of(names);
        return this;
    }

    APair cultureNames(String... names) {
        cultureNames = List.of(names);
        return this;
    }

    APair sharedHeritage(String... names) {
        sharedHeritage = List.of(names);
        return this;
    }

    APair sharedLanguages(String... names) {
        sharedLanguages = List.of(names);
        return this;
    }

    APair sharedNetworks(String... names) {
        sharedNetworks = List.of(names);
        return this;
    }

    PairFacts facts() {
        return new PairFacts(
                asker,
                candidate,
                distanceKm,
                new Ties(
                        twoSteps,
                        threeSteps,
                        similarCities,
                        neighbourhood,
                        shareThere,
                        shareBack,
                        weightThere,
                        weightBack,
                        nameStrength),
                hasNeighbours,
                hasNamesake,
                countryTie,
                subdivisionTie,
                new Shared(
                        sharedPartners,
                        neighbourTies,
                        similarTies,
                        tiesFromThere,
                        sharedIndustries,
                        universityNames,
                        cultureNames,
                        sharedHeritage,
                        sharedLanguages,
                        sharedNetworks,
                        sharedName));
    }

    OptionalDouble valueOf(Criterion criterion) {
        return criterion.value(facts());
    }

    Optional<String> reasonOf(Criterion criterion) {
        return criterion.reason(facts());
    }
}
