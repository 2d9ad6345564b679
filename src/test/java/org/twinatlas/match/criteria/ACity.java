package org.twinatlas.match.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a city of which nothing is known but what a test says. */
public final class ACity {

    private final long id;
    private final String name;
    private @Nullable String country;
    private @Nullable String countryName;
    private @Nullable String subdivision;
    private @Nullable Long population;
    private @Nullable String koppen;
    private @Nullable Boolean coastal;
    private @Nullable Integer elevationM;
    private boolean seaport;
    private final List<String> industries = new ArrayList<>();
    private final List<Integer> strengths = new ArrayList<>();
    private final List<Double> rarities = new ArrayList<>();
    private int universities;
    private List<String> culture = List.of();
    private List<String> heritage = List.of();
    private final List<String> networks = new ArrayList<>();
    private final List<Double> networkRarities = new ArrayList<>();
    private List<String> languages = List.of();
    private boolean ownLanguages;
    private List<String> communities = List.of();
    private int partners;
    private int unconfirmed;
    private double similarWeight;

    private ACity(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Who asks, in the tests. */
    public static ACity leipzig() {
        return new ACity(1, "Leipzig").in("DE", "Germany");
    }

    /** Who answers. */
    static ACity houston() {
        return new ACity(2, "Houston").in("US", "United States");
    }

    ACity in(@Nullable String code, @Nullable String name) {
        country = code;
        countryName = name;
        return this;
    }

    ACity subdivision(String code) {
        subdivision = code;
        return this;
    }

    public ACity population(long people) {
        population = people;
        return this;
    }

    ACity koppen(String code) {
        koppen = code;
        return this;
    }

    ACity coastal(boolean value) {
        coastal = value;
        return this;
    }

    ACity elevationM(int metres) {
        elevationM = metres;
        return this;
    }

    ACity seaport() {
        seaport = true;
        return this;
    }

    ACity industry(String code, int strength, double rarity) {
        industries.add(code);
        strengths.add(strength);
        rarities.add(rarity);
        return this;
    }

    ACity universities(int number) {
        universities = number;
        return this;
    }

    ACity culture(String... kinds) {
        culture = List.of(kinds);
        return this;
    }

    ACity heritage(String... kinds) {
        heritage = List.of(kinds);
        return this;
    }

    ACity network(String code, double rarity) {
        networks.add(code);
        networkRarities.add(rarity);
        return this;
    }

    ACity speaks(String... codes) {
        languages = List.of(codes);
        ownLanguages = true;
        return this;
    }

    ACity speaksLikeItsCountry(String... codes) {
        languages = List.of(codes);
        ownLanguages = false;
        return this;
    }

    ACity communityFrom(String... countries) {
        communities = List.of(countries);
        return this;
    }

    ACity partners(int listed, int notConfirmed) {
        partners = listed;
        unconfirmed = notConfirmed;
        return this;
    }

    ACity likeCitiesWithPartners(double weight) {
        similarWeight = weight;
        return this;
    }

    public CityTraits traits() {
        return new CityTraits(
                id,
                name,
                country,
                countryName,
                subdivision,
                subdivision,
                population,
                koppen,
                coastal,
                elevationM,
                seaport,
                List.copyOf(industries),
                List.copyOf(strengths),
                List.copyOf(rarities),
                universities,
                culture,
                heritage,
                List.copyOf(networks),
                List.copyOf(networkRarities),
                languages,
                ownLanguages,
                communities,
                partners,
                unconfirmed,
                partners + unconfirmed / 2.0,
                similarWeight);
    }
}
