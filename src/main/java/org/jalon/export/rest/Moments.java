package org.jalon.export.rest;

import java.time.Instant;
import org.jalon.shared.ProblemWords;
import org.jalon.table.AsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Which state of a table a program asks for: as it is, as it was recorded at an instant, or as it was sealed. */
@Component
class Moments {

    static final String AS_AT =
            "An instant, such as 2017-09-30T12:00:00Z: as it was recorded then. Not together with a corrigendum";

    static final String CORRIGENDUM =
            "As it was sealed: 0 for the period itself, 1 and on for its corrigenda. Not together with an instant";

    private final ProblemWords words;

    Moments(ProblemWords words) {
        this.words = words;
    }

    /** @throws ErrorResponseException if both are named: each is a state of its own */
    AsAt of(@Nullable Instant asAt, @Nullable Integer corrigendum) {
        if (asAt != null && corrigendum != null) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST, words.of(HttpStatus.BAD_REQUEST, "two-readings"), null);
        }
        if (asAt != null) {
            return new AsAt.At(asAt);
        }
        return corrigendum == null ? new AsAt.Current() : new AsAt.Sealed(corrigendum);
    }
}
