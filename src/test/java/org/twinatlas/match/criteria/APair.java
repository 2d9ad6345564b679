package org.twinatlas.match.criteria;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.criteria.PairFacts.CountryTie;
import org.twinatlas.match.criteria.PairFacts.NeighbourTie;
import org.twinatlas.match.criteria.PairFacts.Shared;
import org.twinatlas.match.criteria.PairFacts.SharedIndustry;
import org.twinatlas.match.criteria.PairFacts.SubdivisionTie;

/** Builds what is known of two cities, and asks a criterion about it. */
final class APair {

    private final CityTraits asker;
    private final CityTraits candidate;
    private @Nullable Double distanceKm;
    private double walk;
    private double neighbourhood;
    private boolean hasNeighbours;
    private boolean hasNamesake;
    private @Nullable CountryTie countryTie;
    private @Nullable SubdivisionTie subdivisionTie;
    private List<String> sharedPartners = List.of();
    private List<NeighbourTie> neighbourTies = List.of();
    private List<SharedIndustry> sharedIndustries = List.of();
    private List<String> universityNames = List.of();
    private List<String> cultureNames = List.of();
    private List<String> sharedHeritage = List.of();
    private List<String> sharedLanguages = List.of();
    private List<String> sharedNetworks = List.of();
    private @Nullable String sharedName;

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

    APair walk(double share) {
        walk = share;
        return this;
    }

    APair neighbourhood(double sum) {
        neighbourhood = sum;
        hasNeighbours = true;
        return this;
    }

    APair neighbourTies(NeighbourTie... ties) {
        neighbourTies = List.of(ties);
        return this;
    }

    APair namesake(@Nullable String name) {
        hasNamesake = true;
        sharedName = name;
        return this;
    }

    APair countryTie(CountryTie tie) {
        countryTie = tie;
        return this;
    }

    /** A tie that rests on nothing but this many partnerships. */
    APair countryTie(double tie, int partnerships, int unconfirmed) {
        return countryTie(
                new CountryTie("US", "United States", tie, partnerships, unconfirmed, false, false, null, 0, 0.5));
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
                walk,
                neighbourhood,
                hasNeighbours,
                hasNamesake,
                countryTie,
                subdivisionTie,
                new Shared(
                        sharedPartners,
                        neighbourTies,
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
