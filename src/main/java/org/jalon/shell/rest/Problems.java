package org.jalon.shell.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.shared.ActRefused;
import org.jalon.shared.DatabaseFailure;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jalon.shared.ProblemWords;
import org.jalon.shell.Incident;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/**
 * The one place that turns what goes wrong under {@code /api} into problem details. The words are Jalon's own in the language of the
 * request, never an exception's. Who is not signed in or may not do a thing is told so by the filter chain, in the same shape.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemWords words;
    private final BodyProblems bodies;
    private final ParameterProblems parameters;

    Problems(ProblemWords words) {
        this.words = words;
        this.bodies = new BodyProblems(words);
        this.parameters = new ParameterProblems(words);
    }

    /** @throws Exception the very same, if it is not ours to answer */
    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<ProblemDetail> problem(Exception e, HttpServletRequest request) throws Exception {
        boolean ours = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!ours || e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("The client of {} has gone", request.getRequestURI());
            return null;
        }
        ProblemDetail problem = problemOf(e, request);
        return ResponseEntity.status(problem.getStatus())
                .headers(headersOf(e))
                .header(HttpHeaders.CONTENT_LANGUAGE, ProblemWords.language().getLanguage())
                .body(problem);
    }

    private ProblemDetail problemOf(Exception e, HttpServletRequest request) {
        return switch (e) {
            case ErrorResponseException told -> told.getBody();
            case NotFound missing ->
                words.saying(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        words.say("problem.not-found.title"),
                        words.say(
                                "problem.not-found." + missing.kind().name().toLowerCase(Locale.ROOT), missing.code()));
            case ActRefused refused ->
                words.saying(
                        HttpStatus.CONFLICT,
                        refused.kind(),
                        words.say("problem.act-refused.title"),
                        words.say(refused.key(), refused.parameters()));
            case FlawedInput flawed ->
                invalid(flawed.flaws().stream()
                        .map(flaw -> ProblemWords.error(
                                flaw.pointer(),
                                words.say(flaw.key(), flaw.parameters().toArray())))
                        .toList());
            case ConstraintViolationException broken ->
                invalid(broken.getConstraintViolations().stream()
                        .map(violation -> ProblemWords.error(pointer(violation), violation.getMessage()))
                        .sorted(Comparator.comparing(Map::toString))
                        .toList());
            case HttpMessageNotReadableException unreadable -> bodies.of(unreadable.getCause());
            case JacksonException unreadable -> bodies.of(unreadable);
            case MethodArgumentTypeMismatchException wrong -> parameters.of(wrong.getName(), wrong.getRequiredType());
            case BindException wrong
            when wrong.getFieldError() instanceof FieldError field ->
                parameters.of(field.getField(), wrong.getFieldType(field.getField()));
            case MissingServletRequestParameterException missing ->
                words.of(HttpStatus.BAD_REQUEST, "missing-parameter", missing.getParameterName());
            case HttpRequestMethodNotSupportedException wrong ->
                words.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", wrong.getMethod());
            case HttpMediaTypeNotSupportedException wrong ->
                words.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            case HttpMediaTypeNotAcceptableException wrong -> words.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case NoResourceFoundException missing -> words.of(HttpStatus.NOT_FOUND, "no-such-address");
            case ErrorResponse wrong
            when wrong.getStatusCode().is4xxClientError() ->
                words.of(HttpStatus.valueOf(wrong.getStatusCode().value()), "bad-request");
            default -> ofDatabase(e, request);
        };
    }

    private ProblemDetail ofDatabase(Exception e, HttpServletRequest request) {
        return switch (DatabaseFailure.of(e).orElse(null)) {
            case LOST_RACE -> {
                LOG.warn("A race was lost at {} {}: {}", request.getMethod(), request.getRequestURI(), e.toString());
                yield words.of(HttpStatus.CONFLICT, "same-moment");
            }
            case OUTAGE -> {
                LOG.warn("No database for {} {}: {}", request.getMethod(), request.getRequestURI(), e.toString());
                yield words.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            }
            case null -> incident(e, request);
        };
    }

    private static HttpHeaders headersOf(Exception e) {
        if (e instanceof ErrorResponse response) {
            return response.getHeaders();
        }
        HttpHeaders headers = new HttpHeaders();
        if (DatabaseFailure.of(e).equals(Optional.of(DatabaseFailure.OUTAGE))) {
            headers.set(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER_SECONDS);
        }
        return headers;
    }

    private ProblemDetail invalid(List<Map<String, String>> errors) {
        ProblemDetail problem = words.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-content", errors.size());
        problem.setProperty("errors", errors);
        return problem;
    }

    /** What nobody foresaw: whoever asks for help names the number, whoever helps finds it in the log. */
    private ProblemDetail incident(Exception e, HttpServletRequest request) {
        String number = Incident.log(LOG, request.getMethod() + " " + request.getRequestURI(), e);
        ProblemDetail problem = words.of(HttpStatus.INTERNAL_SERVER_ERROR, "incident", number);
        problem.setProperty("incident", number);
        return problem;
    }

    /** {@code parts[0].comment} as {@code /parts/0/comment}. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
