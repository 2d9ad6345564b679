package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.PairFacts.SharedName.Kind;

/** What holds of every criterion, whatever the two cities. */
class CriteriaTests {

    private static final List<String> WORDS = List.of("A", "B", "C", "D", "E");

    private final Random random = new Random(20261121);

    @Test
    void everyValueStaysBetweenZeroAndOne() {
        for (int i = 0; i < 1_000; i++) {
            var pair = pair(city(ACity.leipzig()), city(ACity.houston()));
            for (var criterion : Criteria.ALL) {
                pair.valueOf(criterion)
                        .ifPresent(
                                value -> assertThat(value).as(criterion.name()).isBetween(0.0, 1.0));
            }
        }
    }

    @Test
    void everyReasonIsASentence() {
        for (int i = 0; i < 1_000; i++) {
            var pair = pair(city(ACity.leipzig()), city(ACity.houston()));
            for (var criterion : Criteria.ALL) {
                pair.reasonOf(criterion)
                        .ifPresent(reason -> assertThat(reason)
                                .as(criterion.name())
                                .matches("[\\p{Lu}\\d].*\\.")
                                .doesNotContain("null", "NaN", "  "));
            }
        }
    }

    @Test
    void aSharedTraitNeverLowersAValue() {
        for (int i = 0; i < 200; i++) {
            var before = APair.of(traits(ACity.leipzig()), traits(ACity.houston()));
            var after = APair.of(
                    traits(ACity.leipzig()).industry("Z", 3, 0.5),
                    traits(ACity.houston()).industry("Z", 2, 0.5));
            var without = before.valueOf(new IndustryCriterion()).orElse(0);
            assertThat(after.valueOf(new IndustryCriterion()).orElseThrow()).isGreaterThanOrEqualTo(without);
        }
    }

    @Test
    void namesAreUniqueAndEachIsExplained() throws Exception {
        assertThat(Criteria.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-zA-Z]+"));
        assertThat(Criteria.ALL).allSatisfy(criterion -> {
            assertThat(criterion.sentence()).matches("[A-Z].*\\.");
            assertThat(criterion.label()).isNotBlank();
            assertThat(Criteria.named(criterion.name())).contains(criterion);
        });
        assertThat(Files.readString(Path.of("src/docs/criteria.md")))
                .contains(Criteria.names().stream().map("| `%s` |"::formatted).toList());
    }

    /** The same industries for every city, so that only what a test adds differs. */
    private static ACity traits(ACity city) {
        return city.industry("A", 2, 0.4).industry("B", 1, 0.1);
    }

    private ACity city(ACity city) {
        if (random.nextBoolean()) {
            city.population(1 + random.nextInt(40_000_000)).koppen("Cfb").coastal(random.nextBoolean());
        }
        if (random.nextBoolean()) {
            city.elevationM(random.nextInt(4_000)).subdivision("S").speaks(some());
        }
        IntStream.range(0, random.nextInt(6))
                .forEach(i -> city.industry(WORDS.get(i % 5), 1 + random.nextInt(3), random.nextDouble()));
        IntStream.range(0, random.nextInt(4)).forEach(i -> city.network(WORDS.get(i), random.nextDouble()));
        return city.universities(random.nextInt(30))
                .culture(some())
                .heritage(some())
                .communityFrom(random.nextBoolean() ? "DE" : "US")
                .partners(random.nextInt(3), random.nextInt(3));
    }

    private APair pair(ACity asker, ACity candidate) {
        var pair = APair.of(asker, candidate)
                .steps(random.nextDouble(), random.nextDouble() / 5)
                .similarCities(random.nextDouble() * 30)
                .localShares(random.nextDouble(), random.nextDouble(), random.nextInt(9))
                .weights(random.nextInt(3) / 2.0, random.nextInt(3) / 2.0)
                .sharedPartners(some())
                .universityNames("One University")
                .sharedLanguages(some())
                .sharedNetworks(some())
                .countryTie(random.nextDouble(), random.nextInt(9), random.nextInt(9));
        if (random.nextBoolean()) {
            pair.distanceKm(random.nextDouble() * 20_015)
                    .neighbourhood(random.nextDouble() * 8)
                    .namesake("A", Kind.WORD, random.nextDouble());
        }
        return random.nextBoolean() ? pair.subdivisionTie(random.nextDouble(), 1 + random.nextInt(9)) : pair;
    }

    private String[] some() {
        return WORDS.subList(0, random.nextInt(WORDS.size())).toArray(String[]::new);
    }
}
