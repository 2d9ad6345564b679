package org.twinatlas.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.match.Asker.Near;
import org.twinatlas.match.Asker.Similar;
import org.twinatlas.match.criteria.CityTraits;

/** Makes an asker of a town that is not in the atlas, from its description and from what the atlas knows around it. */
final class DescribedTown {

    private static final int STRENGTH_OF_A_DESCRIBED_INDUSTRY = 3;

    /** A city in the surroundings of a point. */
    record Neighbour(
            long id, double km, boolean partnered, @Nullable String subdivision, String country, LocalShares local) {}

    /** A city like the town: its likeness from 0 to 1, and the weight of its partnerships. */
    record Alike(long id, double weight, double twinWeight) {}

    private DescribedTown() {}

    static Asker asker(
            Profile profile, Vocabulary words, List<Neighbour> near, List<String> languages, List<Alike> similar) {
        var compatriots = near.stream()
                .filter(city -> profile.country() == null || city.country().equals(profile.country()))
                .findFirst();
        var subdivision = compatriots.map(Neighbour::subdivision).orElse(null);
        var partnered = near.stream().filter(Neighbour::partnered).toList();
        var country = profile.country() != null
                ? profile.country()
                : compatriots.map(Neighbour::country).orElse(null);
        var traits = traits(profile, words, country, subdivision, languages, similar);
        return new Asker(
                traits,
                profile.lat(),
                profile.lng(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                compatriots.map(Neighbour::local).orElse(LocalShares.AS_THE_COUNTRY),
                ProfileVector.of(traits, profile.lat(), profile.lng()).values(),
                new Near(
                        partnered.stream().map(Neighbour::id).toList(),
                        partnered.stream().map(Neighbour::km).toList()),
                new Similar(
                        similar.stream().map(Alike::id).toList(),
                        similar.stream().map(Alike::weight).toList()),
                false);
    }

    private static CityTraits traits(
            Profile profile,
            Vocabulary words,
            @Nullable String country,
            @Nullable String subdivision,
            List<String> languages,
            List<Alike> similar) {
        var industries = new ArrayList<>(orNone(profile.industries()));
        var networks = orNone(profile.networks());
        return new CityTraits(
                null,
                profile.name() == null || profile.name().isBlank()
                        ? "Your town"
                        : profile.name().strip(),
                country,
                words.countryName(country),
                subdivision,
                null,
                profile.population(),
                profile.koppen(),
                coastal(profile),
                profile.elevationM(),
                Boolean.TRUE.equals(profile.seaport()),
                industries,
                industries.stream()
                        .map(code -> STRENGTH_OF_A_DESCRIBED_INDUSTRY)
                        .toList(),
                industries.stream().map(code -> words.rarity("industry", code)).toList(),
                profile.universities() == null ? 0 : profile.universities(),
                orNone(profile.culture()),
                orNone(profile.heritage()),
                networks,
                networks.stream().map(code -> words.rarity("network", code)).toList(),
                languages,
                profile.languages() != null,
                List.of(),
                0,
                0,
                0,
                similar.stream()
                        .mapToDouble(city -> city.weight() * city.twinWeight())
                        .sum());
    }

    private static @Nullable Boolean coastal(Profile profile) {
        if (Boolean.TRUE.equals(profile.seaport())) {
            return true;
        }
        return profile.coastKm() == null ? null : CityTraits.isCoastal(profile.coastKm());
    }

    static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
