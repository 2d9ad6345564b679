package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.city.CityId;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.problem.BadInput;

class MatchRequestTests {

    @Test
    void aNameAloneGetsTwentyWithoutWishes() {
        var request = MatchRequest.of(new CityId(1));
        assertThat(request.limit()).isEqualTo(20);
        assertThat(request.wishes()).isEqualTo(Wishes.NONE);
        assertThat(request.weights()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, 10_000})
    void aListHasALimit(int limit) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(
                        () -> new MatchRequest(new Subject.OfAtlas(new CityId(1)), Map.of(), Wishes.NONE, limit, false))
                .withMessage("limit is '%d', but must be a whole number from 1 to 200.", limit);
    }
}
