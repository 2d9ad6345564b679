package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.twinatlas.problem.BadInput;

class ProblemsTests {

    @Test
    void badInputNamesFieldValueAndWhatIsLegal() {
        var problem = Problems.of(BadInput.of("limit", 0, "a whole number from 1 to 200"));
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getType()).hasToString("/problems/bad-input");
        assertThat(problem.getDetail()).isEqualTo("limit is '0', but must be a whole number from 1 to 200.");
        assertThat(problem.getProperties())
                .containsEntry("field", "limit")
                .containsEntry("value", "0")
                .containsEntry("legal", "a whole number from 1 to 200");
    }

    @Test
    void aLongValueIsNotEchoedWhole() {
        var problem = Problems.of(BadInput.of("q", "x".repeat(5_000), "shorter"));
        assertThat(problem.getDetail()).hasSizeLessThan(200);
    }

    @Test
    void anUnexpectedFailureTellsNothingOfItself() {
        var problem = Problems.of(new IllegalStateException("password=secret in /home/someone"));
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getDetail()).isEqualTo("Something went wrong here; it has been logged.");
        assertThat(problem.getProperties()).isNullOrEmpty();
    }

    static Stream<Throwable> unreachable() {
        return Stream.of(
                new ServiceUnavailableException("bolt://10.0.0.7:7687"),
                new SessionExpiredException("gone"),
                new AuthenticationException("Neo.ClientError.Security.Unauthorized", "wrong password"),
                new IllegalStateException(new ServiceUnavailableException("below another")));
    }

    @ParameterizedTest
    @MethodSource("unreachable")
    void anAbsentDatabaseSaysWhenToAskAgain(Throwable failure) {
        var problem = Problems.of(failure);
        assertThat(problem.getStatus()).isEqualTo(503);
        assertThat(problem.getType()).hasToString("/problems/database-unavailable");
        assertThat(Problems.retryAfterSeconds(problem)).contains("5");
        assertThat(problem.getDetail()).doesNotContain("10.0.0.7", "password");
    }

    @Test
    void aBodyThatIsTooLargeIs413() {
        var problem = Problems.of(new ContentTooLargeException(new DataBufferLimitException("65536")));
        assertThat(problem.getStatus()).isEqualTo(413);
        assertThat(problem.getType()).hasToString("/problems/content-too-large");
        assertThat(problem.getDetail()).isEqualTo("The body is over 64 KiB.");
    }

    @Test
    void whatSpringRefusesKeepsItsStatus() {
        assertThat(Problems.of(new MethodNotAllowedException("PUT", null)).getStatus())
                .isEqualTo(405);
        var absent = Problems.of(new ResponseStatusException(HttpStatus.NOT_FOUND, "static resource x/y"));
        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(absent.getType()).hasToString("/problems/not-found");
        assertThat(absent.getDetail()).doesNotContain("static resource");
    }

    @Test
    void onlyAFewProblemsSayWhenToAskAgain() {
        assertThat(Problems.retryAfterSeconds(Problems.of(BadInput.of("limit", 0, "more"))))
                .isEmpty();
    }
}
