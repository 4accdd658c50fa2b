package org.jalon.framework.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Citation;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.IfMatch;
import org.jalon.shared.NotFound;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What all requests that change a framework have in common. */
@Component
class ChangeRequests {

    private static final int LONGEST_PLACE = 200;

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final FrameworkChanges changes;
    private final ProblemWords words;

    ChangeRequests(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            FrameworkChanges changes,
            ProblemWords words) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.changes = changes;
        this.words = words;
    }

    Framework framework(String mandate, String code) {
        return frameworks.byCode(mandates.byCode(mandate), code);
    }

    /** Be it only planned. */
    ReportingPeriod period(Framework framework, String code) {
        return periods.find(framework.id(), code).orElseThrow(() -> new NotFound(NotFound.Kind.PERIOD, code));
    }

    /** @throws FlawedInput that says which of the two cannot be kept */
    private static ChangeReason reason(String typed, @Nullable SourceJson source) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw new FlawedInput(List.of(Flaw.at("/reason", "refused.reason-missing")));
        }
        if (reason.length() > ChangeReason.LONGEST) {
            throw new FlawedInput(List.of(Flaw.at("/reason", "refused.reason-too-long", ChangeReason.LONGEST)));
        }
        return new ChangeReason(reason, Optional.ofNullable(source).map(ChangeRequests::citation));
    }

    private static Citation citation(SourceJson source) {
        String symbol = source.symbol().strip();
        String locator = Optional.ofNullable(source.locator()).orElse("").strip();
        if (symbol.isEmpty() || symbol.length() > LONGEST_PLACE || locator.length() > LONGEST_PLACE) {
            throw new FlawedInput(List.of(Flaw.at("/source", "refused.framework-source", LONGEST_PLACE)));
        }
        return Citation.of(symbol, locator);
    }

    /**
     * What a change made of something, and the number of changes with it.
     *
     * @param <T> of what
     */
    record Changed<T>(T now, int count) {

        ResponseEntity<T> answer(HttpStatus status) {
            return ResponseEntity.status(status).eTag(IfMatch.tag(count)).body(now);
        }
    }

    /** A change that a request asks for. */
    interface Change {
        void make(Framework framework, ReportingPeriod from, ChangeReason reason);
    }

    /**
     * Makes a change and reads what it made in one step: what another person changes in the next moment is not in the answer, nor in its ETag, since
     * whoever asked has not seen it.
     *
     * @throws ErrorResponseException 412 if the framework was changed since it was looked at, 428 if nobody says when that was
     */
    <T> Changed<T> change(
            String mandate,
            String code,
            @Nullable String ifMatch,
            ChangeBody body,
            Change change,
            BiFunction<Framework, ReportingPeriod, T> reading) {
        Framework framework = framework(mandate, code);
        ReportingPeriod from = period(framework, body.from());
        try {
            return changes.ifNothingChangedSince(framework, IfMatch.version(ifMatch, words), () -> {
                change.make(framework, from, reason(body.reason(), body.source()));
                return new Changed<>(reading.apply(framework, from), changes.count(framework));
            });
        } catch (FrameworkChanges.Stale e) {
            throw IfMatch.stale("framework-stale", e.now(), e, words);
        }
    }
}
