package org.jalon.assessment.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Action;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.PeriodAct;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.RuleBook;
import org.jalon.security.Person;
import org.jalon.shared.ActRefused;
import org.jalon.shared.CanonicalJson;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@BothDatabases
class SigningTest {

    private static final String REPORT = "S/2017/811";

    @Autowired
    private Seals seals;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private Corrigenda corrigenda;

    @Autowired
    private PeriodActs acts;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private RuleBook rules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private PeriodAddress table;
    private Signer signer;

    @BeforeEach
    void a_period_in_review_with_two_approved_rows() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2")) {
            mandate.indicator(number, before);
            mandate.publish(before, number, says("ongoing", "As published"));
        }
        mandate.seal(before);
        String code = mandate.mandate().code();
        Acting.as(Acting.ADMINISTRATOR, () -> life.open(new PeriodAddress(code, "table", "2017-Q3"), Optional.empty()));
        table = new PeriodAddress(code, "table", "2017-Q3");
        signer = signer();
        for (String number : List.of("1.1.1", "1.1.2")) {
            handIn(number, says("implemented", "Done " + number));
        }
        Acting.as(Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(code, "table", "2017-Q3")));
        approve("1.1.1");
        approve("1.1.2");
    }

    @Test
    void the_last_signature_freezes_the_table_under_its_digest() {
        String digest = signer.looksAt(table, REPORT).digest().orElseThrow();
        ReportingPeriod sealed = signer.signs(table, REPORT);

        assertThat(sealed.state()).isEqualTo(PeriodState.SEALED);
        assertThat(sealed.reportSymbol()).contains(REPORT);
        assertThat(verify(0).seal().digest()).isEqualTo(digest).isEqualTo(CanonicalJson.sha256(canonical(0)));
        assertThat(verify(0).seal().signatures())
                .extracting(Seal.Signature::username)
                .containsExactly(signer.person().username());
        assertThat(verify(0).holds()).isTrue();
        assertThat(done(Acting.REVIEWER, "1.1.1", new Update.Return("Too late")))
                .isEqualTo(new Outcome.Rejected(new Refusal.PeriodSealed("2017-Q3", REPORT)));
    }

    @Test
    void nothing_is_signed_as_long_as_a_row_is_not_approved() {
        done(Acting.REVIEWER, "1.1.2", new Update.Return("Where does that stand?"));

        assertThat(signer.looksAt(table, REPORT).notApproved()).containsExactly("1.1.2");
        refused("not-approved", () -> signer.signs(table, REPORT));
        assertThat(period().state()).isEqualTo(PeriodState.IN_REVIEW);
    }

    @Test
    void nothing_is_signed_outside_a_review() {
        Acting.as(
                Acting.REVIEWER,
                () -> life.endReview(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "Not yet"));

        refused("period-state", () -> signer.signs(table, REPORT));
    }

    @Test
    void whoever_signs_types_their_password_and_guessing_is_slowed_down() {
        String digest = signer.looksAt(table, REPORT).digest().orElseThrow();
        for (int i = 0; i < 10; i++) {
            refused("wrong-password", () -> signer.signs(table, REPORT, digest, "not-the-password"));
        }

        refused("too-many-passwords", () -> signer.signs(table, REPORT, digest, "nor-this-one"));
        assertThat(period().state()).isEqualTo(PeriodState.IN_REVIEW);
    }

    @Test
    void what_is_signed_is_what_was_looked_at() {
        String digest = signer.looksAt(table, REPORT).digest().orElseThrow();
        done(Acting.REVIEWER, "1.1.2", new Update.Return("Once more"));
        handIn("1.1.2", says("ongoing", "Not quite"));
        approve("1.1.2");

        refused("table-changed", () -> signer.signs(table, REPORT, digest, Signer.PASSWORD));
        refused(
                "table-changed",
                () -> signer.signs(
                        table,
                        "S/2017/812",
                        signer.looksAt(table, REPORT).digest().orElseThrow(),
                        Signer.PASSWORD));
        assertThat(signer.signs(table, REPORT).isSealed()).isTrue();
    }

    @Test
    void as_many_sign_as_the_mandate_asks_for_and_a_change_makes_them_begin_anew() {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> rules.change(mandate.mandate(), 0, new MandateRules(2, false, 0), "Two sign"));
        Signer second = signer();

        assertThat(signer.signs(table, REPORT).state()).isEqualTo(PeriodState.IN_REVIEW);
        refused("signed-before", () -> signer.signs(table, REPORT));
        assertThat(second.looksAt(table, REPORT).signatures()).hasSize(1);
        done(Acting.REVIEWER, "1.1.2", new Update.Return("Once more"));
        handIn("1.1.2", says("ongoing", "Not quite"));
        approve("1.1.2");
        assertThat(second.looksAt(table, REPORT).signatures()).isEmpty();
        assertThat(second.signs(table, REPORT).state()).isEqualTo(PeriodState.IN_REVIEW);
        assertThat(signer.signs(table, REPORT).state()).isEqualTo(PeriodState.SEALED);
        assertThat(verify(0).seal().signatures()).hasSize(2);
    }

    @Test
    void a_corrigendum_leaves_what_was_sealed_as_it_is() {
        signer.signs(table, REPORT);
        String before = canonical(0);
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong number"));
        assertThat(done(Acting.OFFICER, "1.1.1", new Update.Edit(says("ongoing", ""), Optional.empty())))
                .isEqualTo(new Outcome.Rejected(new Refusal.NotInThisState(Action.EDIT, EditingState.APPROVED)));
        done(Acting.REVIEWER, "1.1.1", new Update.Return("Five, not six"));
        handIn("1.1.1", says("implemented", "Five"));
        refused("not-approved", () -> signer.signs(table, "S/2017/811/Corr.1"));
        approve("1.1.1");
        ReportingPeriod corrected = signer.signs(table, "S/2017/811/Corr.1");

        assertThat(corrected.state()).isEqualTo(PeriodState.SEALED);
        assertThat(corrected.corrigendum()).isEqualTo(1);
        assertThat(corrected.reportSymbol()).contains(REPORT);
        assertThat(canonical(0)).isEqualTo(before).contains("Done 1.1.1").doesNotContain("Five");
        assertThat(canonical(1)).contains("Five", "A wrong number", "S/2017/811/Corr.1");
        assertThat(verify(0).holds()).isTrue();
        assertThat(verify(1).holds()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> verify(2));
    }

    @Test
    void a_corrigendum_that_is_abandoned_leaves_the_rows_as_they_were_sealed_and_everything_in_the_history() {
        signer.signs(table, REPORT);
        AssessmentContent sealed = row("1.1.1").content();
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong date"));
        done(Acting.REVIEWER, "1.1.1", new Update.Return("The date"));
        done(Acting.OFFICER, "1.1.1", new Update.Edit(says("ongoing", "Another date"), Optional.empty()));
        int versions = row("1.1.1").version();

        refused("reason-missing", () -> abandon(" "));
        ReportingPeriod after = abandon("The date was right");

        assertThat(after.state()).isEqualTo(PeriodState.SEALED);
        assertThat(after.corrigendum()).isZero();
        assertThat(row("1.1.1").content()).isEqualTo(sealed);
        assertThat(row("1.1.1").state()).isEqualTo(EditingState.APPROVED);
        assertThat(row("1.1.1").version()).isEqualTo(versions + 1);
        assertThat(row("1.1.1").newest().act()).isEqualTo(Act.ABANDONED);
        assertThat(row("1.1.1").newest().reason()).contains("The date was right");
        assertThat(row("1.1.2").newest().act()).as("was not touched").isEqualTo(Act.APPROVED);
        assertThat(verify(0).holds()).isTrue();
        assertThat(Acting.as(Acting.READER, () -> acts.of(period())))
                .extracting(PeriodAct::kind, PeriodAct::corrigendum)
                .startsWith(
                        Tuple.tuple(PeriodAct.Kind.CORRIGENDUM_ABANDONED, 1),
                        Tuple.tuple(PeriodAct.Kind.CORRIGENDUM_BEGUN, 1));
        refused("no-corrigendum", () -> abandon("Once more"));
    }

    @Test
    void the_corrigendum_after_an_abandoned_one_has_its_number_and_its_own_reason() {
        signer.signs(table, REPORT);
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong date"));
        abandon("The date was right");
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong name"));
        correct("1.1.1", says("implemented", "The right name"));
        signer.signs(table, REPORT + "/Corr.1");

        assertThat(verify(1).holds()).isTrue();
        assertThat(verify(1).seal().reason()).contains("A wrong name");
        assertThat(verify(0).holds()).isTrue();
    }

    @Test
    void a_corrigendum_that_says_what_was_sealed_is_not_signed() {
        signer.signs(table, REPORT);
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong date"));
        refused("corrects-nothing", () -> signer.signs(table, REPORT + "/Corr.1"));
        correct("1.1.1", says("implemented", "Another comment"));
        correct("1.1.1", says("implemented", "Done 1.1.1"));

        assertThat(signer.looksAt(table, REPORT + "/Corr.1").correctsNothing()).isTrue();
        refused("corrects-nothing", () -> signer.signs(table, REPORT + "/Corr.1"));
        correct("1.1.1", says("implemented", "Another comment"));
        assertThat(signer.looksAt(table, REPORT + "/Corr.1").correctsNothing()).isFalse();
        assertThat(signer.signs(table, REPORT + "/Corr.1").state()).isEqualTo(PeriodState.SEALED);
    }

    @Test
    void what_somebody_signed_is_not_abandoned() {
        signer.signs(table, REPORT);
        Acting.as(Acting.ADMINISTRATOR, () -> rules.change(mandate.mandate(), 0, new MandateRules(2, false, 0), "Two"));
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong date"));
        correct("1.1.1", says("implemented", "Another comment"));
        signer.signs(table, REPORT + "/Corr.1");

        refused("corrigendum-signed", () -> abandon("Too late"));
        assertThat(row("1.1.1").content()).isEqualTo(says("implemented", "Another comment"));
        assertThat(period().state()).isEqualTo(PeriodState.CORRECTING);
    }

    @RepeatedTest(5)
    void of_one_who_signs_and_one_who_abandons_at_the_same_moment_one_does() throws Exception {
        signer.signs(table, REPORT);
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong date"));
        correct("1.1.1", says("implemented", "Another comment"));
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> signed =
                    threads.submit(() -> isDone(together, () -> signer.signs(table, REPORT + "/Corr.1")));
            Future<Boolean> abandoned = threads.submit(() -> isDone(together, () -> abandon("Not needed")));

            assertThat(signed.get(60, TimeUnit.SECONDS)).isNotEqualTo(abandoned.get(60, TimeUnit.SECONDS));
            assertThat(period().corrigendum()).isEqualTo(signed.get() ? 1 : 0);
            assertThat(period().state()).isEqualTo(PeriodState.SEALED);
            assertThat(verify(0).holds()).isTrue();
        }
    }

    private static boolean isDone(CyclicBarrier together, Runnable act) throws Exception {
        together.await(60, TimeUnit.SECONDS);
        try {
            act.run();
            return true;
        } catch (ActRefused e) {
            return false;
        }
    }

    private ReportingPeriod abandon(String reason) {
        return Acting.as(
                Acting.REVIEWER,
                () -> corrigenda.abandon(new PeriodAddress(table.mandate(), "table", "2017-Q3"), reason, Route.PAGE));
    }

    private void correct(String number, AssessmentContent content) {
        done(Acting.REVIEWER, number, new Update.Return("To be corrected"));
        handIn(number, content);
        approve(number);
    }

    @Test
    void a_change_behind_jalons_back_is_noticed() {
        signer.signs(table, REPORT);
        jdbc.sql("""
                        update assessment_part set comment = 'Done, honestly' where comment = 'Done 1.1.1' and version_id in
                        (select r.version_id from seal_row r join seal s on s.id = r.seal_id
                         where s.period_id = :period)""").param("period", period().id().value()).update();

        assertThat(verify(0).holds()).isFalse();
    }

    @Test
    void the_seeded_period_is_sealed_as_published_and_signed_by_nobody() {
        Verification seeded = Acting.as(
                Acting.READER, () -> seals.verify(new PeriodAddress("mali", "agreement", "2017-Q2"), Optional.empty()));

        assertThat(seeded.holds()).isTrue();
        assertThat(seeded.seal().origin()).isEqualTo(Seal.Origin.PUBLISHED);
        assertThat(seeded.seal().signatures()).isEmpty();
        assertThat(seeded.seal().reportSymbol()).isEqualTo("S/2017/478");
    }

    @RepeatedTest(8)
    void signing_and_returning_at_the_same_moment_never_seals_an_open_row() throws Exception {
        String digest = signer.looksAt(table, REPORT).digest().orElseThrow();

        Both<String, Outcome> came = atOnce(
                () -> {
                    try {
                        return signer.signs(table, REPORT, digest, Signer.PASSWORD)
                                .state()
                                .code();
                    } catch (ActRefused e) {
                        return e.kind();
                    }
                },
                () -> done(Acting.REVIEWER, "1.1.1", new Update.Return("Wait")));

        boolean sealed = period().state() == PeriodState.SEALED;
        assertThat(came.second() instanceof Outcome.Accepted).isEqualTo(!sealed);
        assertThat(came.first()).isIn(sealed ? List.of("sealed") : List.of("not-approved", "table-changed"));
        assertThat(row("1.1.1").state()).isEqualTo(sealed ? EditingState.APPROVED : EditingState.RETURNED);
    }

    @RepeatedTest(4)
    void of_two_reviewers_who_approve_and_return_at_once_one_does_and_the_other_sees_it() throws Exception {
        done(Acting.REVIEWER, "1.1.1", new Update.Return("Once more"));
        handIn("1.1.1", says("ongoing", "Not quite"));
        int version = row("1.1.1").version();
        AssessmentAddress row = table.row("1.1.1");

        Both<Outcome, Outcome> came = atOnce(
                () -> Acting.as(Acting.REVIEWER, () -> updates.update(row, version, new Update.Approve(), Route.PAGE)),
                () -> Acting.as(
                        signer.person(), () -> updates.update(row, version, new Update.Return("No"), Route.PAGE)));

        assertThat(List.of(came.first(), came.second()))
                .filteredOn(Outcome.Accepted.class::isInstance)
                .hasSize(1);
        assertThat(row("1.1.1").version()).isEqualTo(version + 1);
    }

    @RepeatedTest(4)
    void approving_while_the_officer_edits_approves_only_what_was_looked_at() throws Exception {
        Acting.as(
                Acting.REVIEWER,
                () -> life.endReview(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "More time"));
        done(Acting.REVIEWER, "1.1.1", new Update.Return("Once more"));
        handIn("1.1.1", says("ongoing", "Looked at"));
        int version = row("1.1.1").version();
        AssessmentAddress row = table.row("1.1.1");

        atOnce(
                () -> Acting.as(Acting.REVIEWER, () -> updates.update(row, version, new Update.Approve(), Route.PAGE)),
                () -> Acting.as(
                        Acting.OFFICER,
                        () -> updates.update(
                                row,
                                version,
                                new Update.Edit(says("ongoing", "Newer"), Optional.empty()),
                                Route.PAGE)));

        Assessment now = row("1.1.1");
        assertThat(now.version()).isEqualTo(version + 1);
        assertThat(now.content())
                .isEqualTo(says("ongoing", now.state() == EditingState.APPROVED ? "Looked at" : "Newer"));
    }

    private record Both<A, B>(A first, B second) {}

    private static <A, B> Both<A, B> atOnce(Supplier<A> one, Supplier<B> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<A> first = threads.submit(() -> {
                together.await(60, TimeUnit.SECONDS);
                return one.get();
            });
            Future<B> second = threads.submit(() -> {
                together.await(60, TimeUnit.SECONDS);
                return other.get();
            });
            return new Both<>(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        }
    }

    private static void refused(String kind, Runnable work) {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private Signer signer() {
        return Signer.named("s-" + UUID.randomUUID().toString().substring(0, 8), beans);
    }

    private void handIn(String number, AssessmentContent content) {
        assertThat(done(Acting.OFFICER, number, new Update.Edit(content, Optional.empty())))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(done(Acting.OFFICER, number, new Update.Submit())).isInstanceOf(Outcome.Accepted.class);
    }

    private void approve(String number) {
        assertThat(done(Acting.REVIEWER, number, new Update.Approve())).isInstanceOf(Outcome.Accepted.class);
    }

    private Outcome done(Person person, String number, Update update) {
        int version = row(number).version();
        return Acting.as(person, () -> updates.update(table.row(number), version, update, Route.PAGE));
    }

    private Assessment row(String number) {
        return Acting.as(Acting.OFFICER, () -> assessments.at(table.row(number)));
    }

    private ReportingPeriod period() {
        return Acting.as(Acting.READER, () -> periods.byCode(mandate.framework().id(), "2017-Q3"));
    }

    private Verification verify(int number) {
        return Acting.as(Acting.READER, () -> seals.verify(table, Optional.of(number)));
    }

    private String canonical(int number) {
        return Acting.as(Acting.READER, () -> seals.canonical(table, Optional.of(number)));
    }
}
