package org.jalon.shell.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Says of a parameter of an address that could not be read what it takes. */
class ParameterProblems {

    private final ProblemWords words;

    ParameterProblems(ProblemWords words) {
        this.words = words;
    }

    /** @param type that the parameter has, if that is known */
    ProblemDetail of(String name, @Nullable Class<?> type) {
        String allowed = type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : words.say("problem.takes." + kind(type));
        return words.of(HttpStatus.BAD_REQUEST, "bad-parameter", name, allowed);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "text";
        }
        return switch (type.getSimpleName()) {
            case "Instant" -> "instant";
            case "LocalDate" -> "day";
            case "Integer", "int", "Long", "long" -> "number";
            case "Boolean", "boolean" -> "boolean";
            default -> "text";
        };
    }
}
