package org.jalon.shell.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body that could not be read where it stopped making sense. */
class BodyProblems {

    private final ProblemWords words;

    BodyProblems(ProblemWords words) {
        this.words = words;
    }

    ProblemDetail of(@Nullable Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof BodyLimit.Exceeded) {
                return words.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", BodyLimit.MAX_BYTES / 1024 / 1024);
            }
        }
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                at(unknown, words.of(HttpStatus.BAD_REQUEST, "unknown-property", unknown.getPropertyName()));
            case MismatchedInputException missing
            when isMissing(missing) ->
                at(missing, words.of(HttpStatus.BAD_REQUEST, "missing-property", pointer(missing)));
            case MismatchedInputException trailing when isTrailing(trailing) -> broken(trailing.getLocation());
            case MismatchedInputException wrong ->
                at(wrong, words.of(HttpStatus.BAD_REQUEST, "wrong-property", name(wrong), wanted(wrong)));
            case StreamReadException broken when broken.getLocation() != null -> broken(broken.getLocation());
            case null, default -> words.of(HttpStatus.BAD_REQUEST, "unreadable-body");
        };
    }

    private ProblemDetail broken(TokenStreamLocation where) {
        return words.of(
                HttpStatus.BAD_REQUEST,
                "broken-json",
                Integer.toString(where.getLineNr()),
                Integer.toString(where.getColumnNr()));
    }

    /** Jackson has no class of its own for this; a test tells should it ever say it in other words. */
    private static boolean isMissing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing required creator property");
    }

    /** Something follows what would have been a whole body. */
    private static boolean isTrailing(MismatchedInputException e) {
        return e.getTargetType() == JsonNode.class && e.getLocation() != null;
    }

    private String name(MismatchedInputException e) {
        return e.getPath().isEmpty() ? words.say("problem.wanted.body") : pointer(e);
    }

    private static ProblemDetail at(JacksonException e, ProblemDetail problem) {
        problem.setProperty("errors", List.of(ProblemWords.error(pointer(e), String.valueOf(problem.getDetail()))));
        return problem;
    }

    private String wanted(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type != null && type.isEnum()) {
            return words.say(
                    "problem.wanted.one",
                    Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return words.say("problem.wanted." + (type == null ? "object" : kind(type)));
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == LocalDate.class) {
            return "day";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "list";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class || type == double.class) {
            return "number";
        }
        return type == Boolean.class || type == boolean.class ? "boolean" : "object";
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
