package org.twinatlas.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import org.twinatlas.problem.BadInput;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Finds out which field of a request could not be read, from what the framework says of it. */
final class InputProblem {

    private InputProblem() {}

    static Optional<BadInput> of(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case BadInput known -> known;
                    case WebExchangeBindException binding -> ofBinding(binding);
                    case MissingRequestValueException missing -> BadInput.of(missing.getName(), null, "given");
                    case ServerWebInputException input
                    when input.getCause() instanceof TypeMismatchException mismatch ->
                        mismatch(name(input.getMethodParameter()), mismatch);
                    case InvalidFormatException format ->
                        BadInput.of(path(format), format.getValue(), legal(format.getTargetType()));
                    case DatabindException shape -> BadInput.of(path(shape), null, "as /v3/api-docs describes it");
                    case StreamReadException broken ->
                        BadInput.of(
                                "body",
                                "broken near line %d, column %d"
                                        .formatted(
                                                broken.getLocation().getLineNr(),
                                                broken.getLocation().getColumnNr()),
                                "one well-formed JSON object");
                    default -> null;
                });
    }

    private static @Nullable BadInput ofBinding(WebExchangeBindException binding) {
        var error = binding.getFieldError();
        return error == null ? null : ofField(error);
    }

    private static BadInput ofField(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? mismatch(error.getField(), error.unwrap(TypeMismatchException.class))
                : BadInput.of(error.getField(), error.getRejectedValue(), "as /v3/api-docs describes it");
    }

    private static BadInput mismatch(String name, TypeMismatchException mismatch) {
        return BadInput.of(name, mismatch.getValue(), legal(mismatch.getRequiredType()));
    }

    private static String name(@Nullable MethodParameter parameter) {
        var name = parameter == null ? null : parameter.getParameterName();
        return name == null ? "parameter" : name;
    }

    private static String path(DatabindException failure) {
        var path = failure.getPath().stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "[" + reference.getIndex() + "]"
                        : reference.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    private static String legal(@Nullable Class<?> type) {
        if (type == null) {
            return "as /v3/api-docs describes it";
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            default -> "as /v3/api-docs describes it";
        };
    }
}
