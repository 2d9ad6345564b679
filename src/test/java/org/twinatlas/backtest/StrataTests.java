package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;
import org.twinatlas.backtest.Network.TwinnedRow;
import org.twinatlas.backtest.Strata.Negative;

/**
 * City 1 of country A asks, and city 1001 of country B is its hidden partner. Cities 1 to 99 are in A, 1001 to 1999 in
 * B, 2001 to 2999 in C. In B and C, those with an even number have 100,000 people as the partner, the others 1,000.
 */
class StrataTests {

    private static final long KNOWN = 2001;
    private static final long HIDDEN = 1004;
    private static final Network NETWORK = Network.of(
            LongStream.concat(
                            LongStream.range(1, 100),
                            LongStream.concat(LongStream.range(1001, 2000), LongStream.range(2001, 3000)))
                    .mapToObj(StrataTests::city)
                    .toList(),
            List.of(new TwinnedRow(1, KNOWN, 1)));
    private static final Question QUESTION = new Question(1, 1001, true, false);

    /** The list: some of its own country, which never get there in truth, 400 of B, and 500 of C. */
    private static final List<Long> ORDER = Stream.of(
                    LongStream.range(2, 5), LongStream.range(1001, 1401), LongStream.range(2001, 2501))
            .flatMap(LongStream::boxed)
            .toList();

    private final Strata strata = Strata.of(NETWORK, QUESTION, ORDER, Set.of(1001L, HIDDEN));

    private static CityRow city(long id) {
        var country = id < 1000 ? "A" : id < 2000 ? "B" : "C";
        return new CityRow(id, country, "150", id == 1001 || id % 2 == 0 ? 100_000 : 1_000);
    }

    @Test
    void everyAdmissibleCityIsInOneStratum() {
        var all = Stream.of(strata.top(), strata.hard(), strata.others())
                .flatMap(List::stream)
                .toList();

        assertThat(all).doesNotHaveDuplicates().hasSize(999 + 999 - 3); // all but the partner, the hidden and the known
    }

    @Test
    void noneIsARightAnswerOrOfTheSameCountry() {
        var all = new HashSet<Long>();
        List.of(strata.top(), strata.hard(), strata.others()).forEach(all::addAll);

        assertThat(all).doesNotContain(QUESTION.partner(), HIDDEN, KNOWN).allMatch(city -> city > 1000);
    }

    @Test
    void theTopIsTheFirstOfTheList() {
        assertThat(strata.top())
                .containsExactlyElementsOf(ORDER.subList(0, Strata.TOP).stream()
                        .filter(city -> city > 1000
                                && !Set.of(QUESTION.partner(), HIDDEN, KNOWN).contains(city))
                        .toList());
    }

    @Test
    void hardOnesAreOfThePartnersCountryAndAboutAsLarge() {
        assertThat(strata.hard()).hasSize(299).allMatch(city -> city > 1400 && city < 2000 && city % 2 == 0);
        assertThat(strata.others()).allMatch(city -> city > 2000 || city % 2 == 1);
    }

    @Test
    void hasNoHardOnesForAPartnerOfUnknownSize() {
        var unsized = Network.of(
                List.of(new CityRow(1, "A", "150", 9), new CityRow(2, "B", "150", 0), new CityRow(3, "B", "150", 0)),
                List.of());

        var strata = Strata.of(unsized, new Question(1, 2, false, false), List.of(), Set.of());

        assertThat(strata).isEqualTo(new Strata(List.of(), List.of(), List.of(3L)));
    }

    @Test
    void drawsSoManyOfEachOnce() {
        var drawn = strata.draw(new SplittableRandom(1));

        var ids = drawn.stream().map(Negative::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(200);
        assertThat(ids).filteredOn(strata.top()::contains).hasSize(120);
        assertThat(ids).filteredOn(strata.hard()::contains).hasSize(20);
        assertThat(ids).filteredOn(strata.others()::contains).hasSize(60);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(strata.draw(new SplittableRandom(1))).isEqualTo(strata.draw(new SplittableRandom(1)));
        assertThat(strata.draw(new SplittableRandom(1))).isNotEqualTo(strata.draw(new SplittableRandom(2)));
    }

    @Test
    void everyCityIsDrawnAsOftenAsItsInclusionSays() {
        var counts = new HashMap<Long, Integer>();
        var stated = new HashMap<Long, Double>();
        var draws = 2_000;
        for (int i = 0; i < draws; i++) {
            strata.draw(new SplittableRandom(i)).forEach(negative -> {
                counts.merge(negative.id(), 1, Integer::sum);
                stated.put(negative.id(), Math.exp(negative.logInclusion()));
            });
        }

        assertThat(stated.get(strata.hard().getFirst())).isCloseTo(20 / 299.0, within(1e-9));
        var all = new ArrayList<>(strata.top());
        all.addAll(strata.hard());
        all.addAll(strata.others());
        assertThat(all)
                .allSatisfy(city ->
                        assertThat(counts.get(city) / (double) draws).isCloseTo(stated.get(city), within(0.04)));
    }

    @Test
    void takesAllOfASmallStratumForSure() {
        var drawn = new Strata(List.of(5L, 6L), List.of(), List.of()).draw(new SplittableRandom(1));

        assertThat(drawn).containsExactlyInAnyOrder(new Negative(5, 0), new Negative(6, 0));
    }
}
