package org.twinatlas.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebInputException;
import org.twinatlas.problem.AtlasProblem;
import org.twinatlas.problem.BadInput;

/** Words failures as problem documents; of an unexpected one it tells nothing but that it happened. */
final class Problems {

    static final int UNEXPECTED = HttpStatus.INTERNAL_SERVER_ERROR.value();

    private static final String RETRY_AFTER = "retryAfterSeconds";
    private static final int DATABASE_RETRY_SECONDS = 5;

    private Problems() {}

    static ProblemDetail of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unexpected",
                        "Something went wrong here; it has been logged.",
                        Map.of()));
    }

    static Optional<String> retryAfterSeconds(ProblemDetail problem) {
        return Optional.ofNullable(problem.getProperties())
                .map(properties -> properties.get(RETRY_AFTER))
                .map(Object::toString);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<ProblemDetail> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case AtlasProblem problem ->
                        problem(status(problem), problem.type(), problem.sentence(), problem.details());
                    case AuthenticationException refused -> databaseUnavailable();
                    case RetryableException passing -> databaseUnavailable();
                    case ServerWebInputException input -> of(badInput(input));
                    case ErrorResponse response -> plain(response);
                    default -> null;
                });
    }

    private static HttpStatus status(AtlasProblem problem) {
        return switch (problem.kind()) {
            case BAD_INPUT -> HttpStatus.BAD_REQUEST;
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static ProblemDetail databaseUnavailable() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-unavailable",
                "The database cannot be reached now; ask again in %d seconds.".formatted(DATABASE_RETRY_SECONDS),
                Map.of(RETRY_AFTER, DATABASE_RETRY_SECONDS));
    }

    private static BadInput badInput(ServerWebInputException input) {
        return causes(input)
                .flatMap(cause -> InputProblem.of(cause).stream())
                .findFirst()
                .orElseGet(() -> BadInput.of("body", null, "a JSON object as /v3/api-docs describes it"));
    }

    private static ProblemDetail plain(ErrorResponse response) {
        var status = HttpStatus.valueOf(response.getStatusCode().value());
        var sentence =
                switch (status) {
                    case NOT_FOUND -> "There is nothing at this address; /v3/api-docs lists what there is.";
                    case METHOD_NOT_ALLOWED ->
                        "This address does not take this method; /v3/api-docs lists what it takes.";
                    case NOT_ACCEPTABLE ->
                        "This address answers with application/json, and some with text/csv or text/event-stream.";
                    case CONTENT_TOO_LARGE -> "The body is over 64 KiB.";
                    case UNSUPPORTED_MEDIA_TYPE -> "The body must be application/json.";
                    default -> status.getReasonPhrase() + ".";
                };
        return problem(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), sentence, Map.of());
    }

    private static ProblemDetail problem(
            HttpStatus status, String type, String sentence, Map<String, Object> properties) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(status.getReasonPhrase());
        properties.forEach(problem::setProperty);
        return problem;
    }
}
