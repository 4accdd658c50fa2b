package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.seal.Seals;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Action;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.Person;
import org.jalon.shared.ActRefused;
import org.jalon.table.worklist.OfficerList;
import org.jalon.table.worklist.Worklists;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do in whatever order, these stay true. A failure is shrunk to the shortest such order, and names its seed. */
@DatabaseTest
@LongTest("Whole quarters of what people do in any order, made at random")
class AnyQuarterTest {

    private static final List<String> ROWS = List.of("1.1.1", "1.1.2");

    /** The actions on rows, and six on the period: begin and end the review, sign, begin and abandon a corrigendum, approve all that is left. */
    private static final int KINDS = Action.values().length + 6;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private Corrigenda corrigenda;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private Seals seals;

    @Autowired
    private Worklists quarters;

    @Autowired
    private BeanFactory beans;

    @Test
    void any_sequence_of_actions_keeps_counts_seals_and_history() {
        qt().withExamples(30)
                .withShrinkCycles(20)
                .forAll(lists().of(integers().between(0, KINDS * 6 - 1)).ofSizeBetween(5, 60))
                .checkAssert(steps -> new Quarter().take(steps));
    }

    private final class Quarter {

        private final BuiltMandate mandate = new BuiltMandate(beans);
        private final Signer signer = Signer.named("any-signer", beans);
        private final PeriodAddress table;
        private final ReportingPeriod period;
        private final Map<Integer, String> sealed = new HashMap<>();
        private final TreeMap<Instant, Map<ElementId, Assessment>> recorded = new TreeMap<>();
        private Map<ElementId, List<AssessmentVersion>> history;

        Quarter() {
            ReportingPeriod before = mandate.open("2017-Q2");
            for (String number : ROWS) {
                mandate.indicator(number, before);
                mandate.publish(before, number, says("ongoing", "As published"));
            }
            mandate.seal(before);
            String code = mandate.mandate().code();
            period = Acting.as(
                    Acting.ADMINISTRATOR,
                    () -> life.open(new PeriodAddress(code, "table", "2017-Q3"), Optional.empty()));
            table = new PeriodAddress(code, "table", "2017-Q3");
            history = history();
        }

        void take(List<Integer> steps) {
            for (int i = 0; i < steps.size(); i++) {
                step(steps.get(i), i);
                check();
            }
            recorded.forEach((at, rows) -> assertThat(
                            Acting.as(Acting.READER, () -> assessments.at(mandate.framework(), period, at)))
                    .as("as recorded at %s", at)
                    .isEqualTo(rows));
        }

        private void step(int step, int number) {
            int kind = step % KINDS;
            String row = ROWS.get(step / KINDS % ROWS.size());
            Person person =
                    List.of(Acting.OFFICER, Acting.REVIEWER, signer.person()).get(step / KINDS / ROWS.size());
            try {
                switch (kind - Action.values().length) {
                    case 0 ->
                        Acting.as(
                                Acting.REVIEWER,
                                () -> life.beginReview(new PeriodAddress(table.mandate(), "table", "2017-Q3")));
                    case 1 ->
                        Acting.as(
                                Acting.REVIEWER,
                                () -> life.endReview(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "Why"));
                    case 2 -> signer.signs(table, "S/2017/811");
                    case 3 ->
                        Acting.as(
                                Acting.REVIEWER,
                                () -> life.beginCorrigendum(
                                        new PeriodAddress(table.mandate(), "table", "2017-Q3"), "Step " + number));
                    case 4 ->
                        ROWS.forEach(each -> {
                            act(Acting.OFFICER, each, new Update.ConfirmNoChange());
                            act(Acting.OFFICER, each, new Update.Submit());
                            act(signer.person(), each, new Update.Approve());
                        });
                    case 5 ->
                        Acting.as(
                                Acting.REVIEWER,
                                () -> corrigenda.abandon(
                                        new PeriodAddress(table.mandate(), "table", "2017-Q3"),
                                        "Step " + number,
                                        Route.PAGE));
                    default -> act(person, row, update(Action.values()[kind], number));
                }
            } catch (ActRefused refused) {
                // So it stays as it was, which is checked below.
            }
        }

        private void act(Person person, String row, Update update) {
            int version = Acting.as(Acting.READER, () -> assessments.at(table.row(row)))
                    .version();
            Acting.as(person, () -> updates.update(table.row(row), version, update, Route.PAGE));
        }

        private static Update update(Action action, int number) {
            return switch (action) {
                case EDIT -> new Update.Edit(says("implemented", "Step " + number), Optional.empty());
                case SET_DEADLINE ->
                    new Update.SetDeadline(Optional.of(Deadline.printed("20" + (10 + number))), Optional.empty());
                case CONFIRM -> new Update.ConfirmNoChange();
                case RESTORE -> new Update.Restore(1, Optional.empty());
                case UNDO -> new Update.Undo();
                case SUBMIT -> new Update.Submit();
                case RETURN -> new Update.Return("Step " + number);
                case APPROVE -> new Update.Approve();
            };
        }

        private void check() {
            OfficerList quarter = Acting.as(Acting.OFFICER, () -> quarters.mine(table));
            assertThat(quarter.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(ROWS.size());
            Map<ElementId, List<AssessmentVersion>> now = history();
            now.forEach((row, versions) -> assertThat(versions)
                    .as("a history only grows")
                    .startsWith(history.getOrDefault(row, List.of()).toArray(AssessmentVersion[]::new))
                    .isSortedAccordingTo(Comparator.comparing(AssessmentVersion::recordedAt)));
            history = now;
            Map<ElementId, Assessment> rows =
                    Acting.as(Acting.READER, () -> assessments.in(mandate.framework(), period));
            rows.values().stream()
                    .map(row -> row.newest().recordedAt())
                    .max(Comparator.naturalOrder())
                    .ifPresent(at -> recorded.put(at, rows));
            Acting.as(Acting.READER, () -> seals.at(table)).forEach(seal -> {
                String form = Acting.as(Acting.READER, () -> seals.canonical(table, Optional.of(seal.number())));
                assertThat(form).isEqualTo(sealed.computeIfAbsent(seal.number(), absent -> form));
                assertThat(Acting.as(Acting.READER, () -> seals.verify(table, Optional.of(seal.number())))
                                .holds())
                        .isTrue();
            });
        }

        private Map<ElementId, List<AssessmentVersion>> history() {
            Map<ElementId, List<AssessmentVersion>> history = new HashMap<>();
            Acting.as(
                            Acting.READER,
                            () -> assessments.in(mandate.framework(), period).keySet().stream()
                                    .toList())
                    .forEach(row -> history.put(
                            row,
                            new ArrayList<>(
                                    Optional.ofNullable(Acting.as(Acting.OFFICER, () -> assessments.history(row))
                                                    .get(period.id()))
                                            .orElse(List.of())
                                            .reversed())));
            return history;
        }
    }
}
