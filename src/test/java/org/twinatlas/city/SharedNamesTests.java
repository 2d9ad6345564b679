package org.twinatlas.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.twinatlas.city.SharedNames.Bearer;
import org.twinatlas.city.SharedNames.Bond;

class SharedNamesTests {

    private static final Bearer TOLEDO_SPAIN = bearer(1, "ES", "Toledo");
    private static final Bearer TOLEDO_OHIO = bearer(2, "US", "Toledo");

    @Test
    void twoThatGoByOneName() {
        assertThat(SharedNames.among(List.of(TOLEDO_SPAIN, TOLEDO_OHIO)))
                .singleElement()
                .satisfies(bond -> {
                    assertThat(bond.a()).isEqualTo(1);
                    assertThat(bond.b()).isEqualTo(2);
                    assertThat(bond.name()).isEqualTo("Toledo");
                    assertThat(bond.kind()).isEqualTo("recorded");
                    assertThat(bond.strength()).isCloseTo(1 / (Math.log(3) / Math.log(2)), within(1e-9));
                });
    }

    @Test
    void aRecordedNameWhateverItsAccents() {
        var bonds = SharedNames.among(List.of(
                new Bearer(1, "PL", List.of("Wrocław"), List.of("Breslau", "Vratislav")), bearer(2, "US", "Breslau")));
        assertThat(bonds).singleElement().satisfies(bond -> {
            assertThat(bond.name()).isEqualTo("Breslau");
            assertThat(bond.strength()).isEqualTo(1);
        });
        assertThat(SharedNames.among(List.of(bearer(1, "BR", "São Bento"), bearer(2, "PT", "Sao Bento"))))
                .hasSize(1);
    }

    @Test
    void aRareWordOfBoth() {
        assertThat(SharedNames.among(List.of(bearer(1, "DE", "Frankfurt (Oder)"), bearer(2, "US", "New Frankfurt"))))
                .singleElement()
                .satisfies(bond -> {
                    assertThat(bond.kind()).isEqualTo("word");
                    assertThat(bond.name()).isEqualTo("Frankfurt");
                    assertThat(bond.strength()).isCloseTo(0.6 / (Math.log(3) / Math.log(2)), within(1e-9));
                });
        assertThat(SharedNames.among(List.of(bearer(1, "DE", "Bad Ems"), bearer(2, "AT", "Bad Ischl"))))
                .isEmpty();
    }

    @Test
    void nothingWithinOneCountry() {
        assertThat(SharedNames.among(List.of(TOLEDO_OHIO, bearer(3, "US", "Toledo"))))
                .isEmpty();
    }

    @Test
    void theMoreBearANameTheLessItSays() {
        var cities = new ArrayList<>(List.of(TOLEDO_SPAIN));
        LongStream.range(10, 30).forEach(id -> cities.add(bearer(id, "US", "Toledo")));
        assertThat(SharedNames.among(cities))
                .hasSize(20)
                .extracting(Bond::strength)
                .allMatch(strength -> strength < 0.25);
        LongStream.range(30, 40).forEach(id -> cities.add(bearer(id, "US", "Toledo")));
        assertThat(SharedNames.among(cities)).isEmpty();
    }

    private static Bearer bearer(long id, String country, String name) {
        return new Bearer(id, country, List.of(name), List.of());
    }
}
