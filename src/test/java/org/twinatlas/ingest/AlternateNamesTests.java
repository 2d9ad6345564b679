package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlternateNamesTests {

    @Test
    void keepsNamesInAnyScript() {
        assertThat(AlternateNames.in("Doubayi,Dubái,Дубай,دبي,ドバイ", Set.of("Dubai")))
                .containsExactly("Doubayi", "Dubái", "Дубай", "دبي", "ドバイ");
    }

    @Test
    void leavesOutCodesAndWhatAMachineHasSpelt() {
        assertThat(AlternateNames.in("DXB,di bai,dbyy,RAK City,Dubai", Set.of("Dubai")))
                .containsExactly("RAK City");
    }

    @Test
    void isBoundedInNumberAndLength() {
        var many = IntStream.range(0, 80).mapToObj(i -> "Name" + i).collect(Collectors.joining(","));
        assertThat(AlternateNames.in("N".repeat(61) + "ame," + many, Set.of()))
                .hasSize(50)
                .startsWith("Name0");
    }

    @Test
    void anEmptyCellHasNone() {
        assertThat(AlternateNames.in("", Set.of("Soldeu"))).isEmpty();
    }
}
