package org.jalon.assessment.store;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Route;
import org.jalon.assessment.workflow.TextNormalizer;
import org.jalon.assessment.workflow.UpdatePolicy;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.Outlines;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the rows of a period their first version: as a report published them, or carried forward from the period before. */
@Service
@Transactional
public class FirstVersions {

    private final AssessmentRepository assessments;
    private final VersionReading reading;
    private final Outlines outlines;
    private final CurrentPerson person;
    private final Validator validator;
    private final Clock clock;

    FirstVersions(
            AssessmentRepository assessments,
            VersionReading reading,
            Outlines outlines,
            CurrentPerson person,
            Validator validator,
            Clock clock) {
        this.assessments = assessments;
        this.reading = reading;
        this.outlines = outlines;
        this.person = person;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Enters what a report published of one indicator.
     *
     * @throws ConstraintViolationException if the content breaks its form
     * @throws IllegalArgumentException if a status is not on the framework's scale
     */
    @PreAuthorize("@access.administrator({#framework, #period, #indicatorId})")
    public void publish(
            Framework framework,
            ReportingPeriod period,
            ElementId indicatorId,
            AssessmentContent published,
            Route route) {
        AssessmentContent content = TextNormalizer.of(published, framework.fiscalYears());
        var violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        UpdatePolicy.unknownStatus(framework.scale(), content).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.toString());
        });
        AssessmentEntity assessment = new AssessmentEntity(period.id(), indicatorId);
        assessment.begin(authorship(route, Act.PUBLISHED), EditingState.PUBLISHED, content);
        assessments.saveAll(List.of(assessment));
    }

    /**
     * Gives every indicator of {@code to} a row that says what {@code from} said, not yet confirmed by anyone. An indicator without a
     * row in {@code from} begins as not stated.
     *
     * @return how many rows {@code to} has got
     */
    @PreAuthorize("@access.administrator({#framework, #from, #to})")
    public int carryForward(Framework framework, Optional<ReportingPeriod> from, ReportingPeriod to) {
        // What is written in this same transaction is still in memory; the reading below asks the database.
        assessments.flush();
        Map<ElementId, AssessmentContent> before = new HashMap<>();
        from.ifPresent(period -> reading.current(framework.id(), period.id())
                .forEach(
                        found -> before.put(found.indicatorId(), found.version().content())));
        return begin(to, outlines.in(framework, to).indicators().toList(), before);
    }

    /** Gives each of {@code indicators} a row that says what was said {@code before}, or nothing. */
    int begin(ReportingPeriod period, List<Node> indicators, Map<ElementId, AssessmentContent> before) {
        Authorship authorship =
                authorship(Route.PERIOD, period.enteredLater() ? Act.ENTERED_LATER : Act.CARRIED_FORWARD);
        List<AssessmentEntity> rows = new ArrayList<>();
        for (Node indicator : indicators) {
            AssessmentEntity row = new AssessmentEntity(period.id(), indicator.id());
            AssessmentContent content = before.getOrDefault(indicator.id(), AssessmentContent.notStated());
            row.begin(authorship, EditingState.CARRIED_FORWARD, content);
            rows.add(row);
        }
        assessments.saveAll(rows);
        assessments.flush();
        return rows.size();
    }

    private Authorship authorship(Route route, Act act) {
        return new Authorship(person.get(), clock.instant(), route, act, Optional.empty(), Optional.empty());
    }
}
