package org.jalon.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.export.FormFiles;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormField;
import org.jalon.intake.form.ContributorForms.Making;
import org.jalon.intake.form.FileRefused.Why;
import org.jalon.intake.form.FormReturn.Verdict;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Citation;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.OfficeFile;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A form's way from an officer to a contributor and back into the record. */
@DatabaseTest
class ProposalsTest {

    @Autowired
    private ContributorForms forms;

    @Autowired
    private FormReturns returns;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod open;

    @BeforeEach
    void three_rows_carried_forward() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2", "1.1.3")) {
            mandate.indicator(number, before);
        }
        mandate.publish(before, "1.1.1", says("ongoing", "As published of one"));
        mandate.publish(before, "1.1.2", says("ongoing", "As published of two"));
        mandate.publish(
                before,
                "1.1.3",
                split(new Part(Optional.of("ongoing"), "First"), new Part(Optional.of("implemented"), "Second")));
        mandate.seal(before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
    }

    @Test
    void a_form_holds_the_chosen_rows_with_what_was_last_reported() {
        ContributorForm form = printable(made("1.1.3", "1.1.1"));
        assertThat(form.entries())
                .extracting(entry -> entry.row().indicator().number().printed())
                .containsExactly("1.1.1", "1.1.3");
        assertThat(form.entries().getLast().parts()).isEqualTo(2);
        assertThat(form.entries().getFirst().row().before().orElseThrow().parts())
                .extracting(Part::comment)
                .containsExactly("As published of one");
    }

    @Test
    void what_was_filled_in_waits_until_an_officer_accepts_it() throws Exception {
        Form form = made("1.1.1", "1.1.2");
        FormReturn taken = take(filled(form));

        assertThat(taken.contributor()).isEqualTo("C. Ontributor");
        assertThat(taken.rows())
                .extracting(FormReturn.Row::kind)
                .containsExactly(RowReading.Kind.PROPOSED, RowReading.Kind.BLANK);
        assertThat(at("1.1.1").version()).isEqualTo(1);

        Decided decided = accept(taken.rows().getFirst(), 1);

        assertThat(decided).isInstanceOf(Decided.Accepted.class);
        Assessment now = at("1.1.1");
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.newest().route()).isEqualTo(Route.FORM);
        assertThat(now.newest().username()).isEqualTo("officer");
        assertThat(now.newest().reason().orElse("")).contains(form.code().substring(0, 4) + "-", "C. Ontributor");
        assertThat(now.content().parts()).containsExactly(new Part(Optional.of("implemented"), "As published of one"));
        assertThat(now.content().deadline().orElseThrow().words()).isEqualTo("2018");
        assertThat(now.content().citations()).containsExactly(Citation.of("S/2017/811", "para. 4"));
        assertThat(Acting.as(Acting.OFFICER, () -> proposals.byId(taken.id()))
                        .rows()
                        .getFirst()
                        .decision()
                        .orElseThrow())
                .matches(decision -> decision.verdict() == Verdict.ACCEPTED
                        && decision.version().equals(Optional.of(2)));
    }

    @Test
    void no_change_is_confirmed() throws Exception {
        Form form = made("1.1.1");
        FormReturn taken = take(word(form).fill(tag(form, 1, 1, FormField.STATUS), "No change"));
        accept(taken.rows().getFirst(), 1);
        assertThat(at("1.1.1").newest().act()).isEqualTo(Act.CONFIRMED);
        assertThat(at("1.1.1").state()).isEqualTo(EditingState.CONFIRMED);
    }

    @Test
    void a_row_that_has_changed_since_is_not_overwritten() throws Exception {
        FormReturn taken = take(filled(made("1.1.1")));
        edit("1.1.1", "A colleague was faster");

        assertThat(accept(taken.rows().getFirst(), 1)).isInstanceOf(Decided.Stale.class);
        assertThat(at("1.1.1").content().parts().getFirst().comment()).isEqualTo("A colleague was faster");
        assertThat(accept(taken.rows().getFirst(), 2)).isInstanceOf(Decided.Accepted.class);
        assertThat(at("1.1.1").content().parts().getFirst())
                .isEqualTo(new Part(Optional.of("implemented"), "A colleague was faster"));
    }

    @Test
    void accepting_all_leaves_what_has_changed_since() throws Exception {
        Form form = made("1.1.1", "1.1.2");
        OfficeFile file = filled(form).fill(tag(form, 2, 1, FormField.COMMENTS), "New words of two");
        FormReturn taken = take(file);
        edit("1.1.2", "A colleague was faster");

        AllDecided decided = Acting.as(Acting.OFFICER, () -> acceptAll(taken));

        assertThat(decided.accepted()).isEqualTo(1);
        assertThat(decided.left()).singleElement().satisfies(row -> {
            assertThat(row.indicator()).isEqualTo("1.1.2");
            assertThat(row.decided()).isInstanceOf(Decided.Stale.class);
        });
        assertThat(at("1.1.2").content().parts().getFirst().comment()).isEqualTo("A colleague was faster");
        assertThat(Acting.as(Acting.OFFICER, () -> proposals.byId(taken.id())).open())
                .extracting(row -> row.reading().number())
                .containsExactly("1.1.2");
    }

    @Test
    void accepting_all_is_one_act_and_one_step_back() throws Exception {
        Form form = made("1.1.1", "1.1.2");
        FormReturn taken = take(filled(form).fill(tag(form, 2, 1, FormField.COMMENTS), "New words of two"));
        List<String> told = new ArrayList<>();
        AllDecided decided = Acting.as(
                Acting.OFFICER,
                () -> proposals.acceptAll(
                        taken.id(), Set.of(), Locale.ENGLISH, (rows, all) -> told.add(rows + " of " + all)));
        assertThat(decided.accepted()).isEqualTo(2);
        assertThat(told).last().isEqualTo("2 of 2");
        assertThat(at("1.1.2").newest().route()).isEqualTo(Route.FORM);

        edit("1.1.2", 2, "Somebody went on");
        BulkOutcome back = Acting.as(
                Acting.OFFICER,
                () -> proposals.takeBack(taken.id(), decided.act().orElseThrow(), (rows, all) -> {}));
        assertThat(back.accepted()).isEqualTo(1);
        assertThat(at("1.1.1").newest().act()).isEqualTo(Act.UNDONE);
        assertThat(at("1.1.2").content().parts().getFirst().comment()).isEqualTo("Somebody went on");
        assertThat(Acting.as(Acting.OFFICER, () -> proposals.byId(taken.id())).open())
                .extracting(row -> row.reading().number())
                .containsExactly("1.1.1");
        assertThat(accept(taken.rows().getFirst(), at("1.1.1").version())).isInstanceOf(Decided.Accepted.class);
    }

    @Test
    void accepting_many_reads_no_more_often_than_accepting_two() throws Exception {
        Form two = made("1.1.1", "1.1.2");
        long few = reads(take(filled(two).fill(tag(two, 2, 1, FormField.COMMENTS), "Two of two")));
        Form three = made("1.1.1", "1.1.2", "1.1.3");
        OfficeFile more = word(three);
        for (int position = 1; position <= 3; position++) {
            more = more.fill(tag(three, position, 1, FormField.COMMENTS), "More of " + position);
        }
        assertThat(reads(take(more))).isEqualTo(few);
    }

    /** But for numbers taken from a sequence, which come by the fifty and so only now and then. */
    private long reads(FormReturn taken) {
        return Acting.as(
                Acting.OFFICER,
                () -> Statements.of(() -> acceptAll(taken)).stream()
                        .filter(statement ->
                                statement.strip().toLowerCase(Locale.ROOT).startsWith("select"))
                        .filter(statement -> !statement.contains("_seq"))
                        .count());
    }

    private AllDecided acceptAll(FormReturn taken) {
        return proposals.acceptAll(taken.id(), Set.of(), Locale.ENGLISH, (rows, all) -> {});
    }

    @Test
    void a_rejected_row_stays_in_the_record_and_can_still_be_accepted() throws Exception {
        FormReturn taken = take(filled(made("1.1.1")));
        FormReturn.Row row = taken.rows().getFirst();
        Acting.as(Acting.OFFICER, () -> proposals.reject(row.id()));
        assertThat(at("1.1.1").version()).isEqualTo(1);

        assertThat(accept(row, 1)).isInstanceOf(Decided.Accepted.class);
        assertThat(Acting.as(Acting.OFFICER, () -> proposals.byId(taken.id()))
                        .rows()
                        .getFirst()
                        .decisions())
                .extracting(FormReturn.Decision::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.REJECTED);
    }

    @Test
    void two_officers_who_accept_the_same_row_write_it_once() throws Exception {
        FormReturn taken = take(filled(made("1.1.1")));
        accept(taken.rows().getFirst(), 1);
        assertThat(accept(taken.rows().getFirst(), 2)).isInstanceOf(Decided.Standing.class);
        assertThat(at("1.1.1").version()).isEqualTo(2);
    }

    @Test
    void a_row_that_has_been_split_since_takes_nothing_over() throws Exception {
        FormReturn taken = take(filled(made("1.1.1")));
        Acting.as(
                Acting.COLLEAGUE,
                () -> updates.update(
                        mandate.address(open, "1.1.1"),
                        1,
                        new Update.Edit(
                                split(new Part(Optional.of("ongoing"), "a"), new Part(Optional.empty(), "b")),
                                Optional.empty()),
                        Route.PAGE));
        assertThat(accept(taken.rows().getFirst(), 2)).isInstanceOf(Decided.OtherParts.class);
        assertThat(at("1.1.1").version()).isEqualTo(2);
    }

    @Test
    void the_parts_of_a_split_row_are_filled_in_one_by_one() throws Exception {
        Form form = made("1.1.3");
        FormReturn taken = take(word(form).fill(tag(form, 1, 2, FormField.COMMENTS), "Second, anew"));
        accept(taken.rows().getFirst(), 1);
        assertThat(at("1.1.3").content().parts())
                .containsExactly(
                        new Part(Optional.of("ongoing"), "First"),
                        new Part(Optional.of("implemented"), "Second, anew"));
    }

    @Test
    void the_same_file_twice_is_taken_once_and_a_second_filling_beside_it() throws Exception {
        Form form = made("1.1.1");
        take(filled(form));
        assertThat(refused(filled(form).bytes())).isEqualTo(Why.TAKEN_BEFORE);
        take(word(form).fill(tag(form, 1, 1, FormField.COMMENTS), "From another person"));
        assertThat(Acting.as(Acting.OFFICER, () -> proposals.newest(mandate.framework())))
                .hasSize(2)
                .allMatch(from -> from.open().count() == 1);
    }

    @Test
    void a_form_of_a_period_that_is_sealed_by_now_is_refused() throws Exception {
        byte[] file = filled(made("1.1.1")).bytes();
        mandate.seal(open);
        assertThat(refused(file)).isEqualTo(Why.PERIOD_SEALED);
        assertThat(Acting.as(Acting.OFFICER, () -> forms.make(code(), "table", "2017-Q3", Set.of("1.1.1"))))
                .isEqualTo(new Making.Refused(new Refusal.PeriodSealed("2017-Q3", "S/2017/478")));
    }

    @Test
    void a_form_of_another_table_or_of_nobody_and_an_empty_one_are_refused() throws Exception {
        byte[] file = filled(made("1.1.1")).bytes();
        String elsewhere = new BuiltMandate(beans).mandate().code();
        FileRefused other = Acting.as(
                Acting.OFFICER,
                () -> catchThrowableOfType(
                        FileRefused.class, () -> returns.take(elsewhere, "table", "form.docx", file)));
        assertThat(other.why()).isEqualTo(Why.OTHER_TABLE);
        assertThat(refused(FormExample.filledWord())).isEqualTo(Why.UNKNOWN_FORM);
        assertThat(refused(word(made("1.1.1")).bytes())).isEqualTo(Why.NOTHING_FILLED);
        assertThat(refused(new byte[FormReturns.MOST_BYTES + 1])).isEqualTo(Why.TOO_LARGE);
        assertThat(refused(word(made("1.1.1"))
                        .change("word/document.xml", xml -> "<w:document xmlns:w=\"urn:w\"/>")
                        .bytes()))
                .isEqualTo(Why.NO_FORM);
    }

    @Test
    void readers_neither_make_nor_take_nor_decide() {
        Acting.as(Acting.READER, () -> {
            assertThatThrownBy(() -> forms.make(code(), "table", "2017-Q3", Set.of("1.1.1")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> returns.take(code(), "table", "x", new byte[0]))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> proposals.accept(new FormReturn.RowId(1), 1, Locale.ENGLISH))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void what_there_is_not_is_not_found() {
        Acting.as(Acting.OFFICER, () -> {
            assertThatThrownBy(() -> forms.make(code(), "table", "2017-Q3", Set.of("9.9.9")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forms.printable(code(), "table", "00000000"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proposals.reject(new FormReturn.RowId(-1))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void many_returns_are_read_with_as_many_statements_as_one() throws Exception {
        Form form = made("1.1.1", "1.1.2", "1.1.3");
        take(filled(form));
        int one = statements();
        take(word(form).fill(tag(form, 1, 1, FormField.COMMENTS), "Second"));
        take(word(form).fill(tag(form, 2, 1, FormField.COMMENTS), "Third"));
        assertThat(statements()).isEqualTo(one);
    }

    private int statements() {
        return Acting.as(
                Acting.OFFICER,
                () -> Statements.of(() -> proposals.newest(mandate.framework())).size());
    }

    // ---- A contributor at work

    private Form made(String... rows) {
        return Acting.as(
                Acting.OFFICER, () -> ((Making.Made) forms.make(code(), "table", "2017-Q3", Set.of(rows))).form());
    }

    private ContributorForm printable(Form form) {
        return Acting.as(Acting.OFFICER, () -> forms.printable(code(), "table", form.code()));
    }

    private OfficeFile word(Form form) throws IOException {
        return OfficeFile.of(FormFiles.docx(printable(form), Locale.ENGLISH));
    }

    private OfficeFile filled(Form form) throws IOException {
        return word(form)
                .fill(tag(form, 0, 0, FormField.NAME), "C. Ontributor")
                .fill(tag(form, 1, 1, FormField.STATUS), "Implemented")
                .fill(tag(form, 1, 0, FormField.DEADLINE), "2018")
                .fill(tag(form, 1, 0, FormField.SOURCES), "S/2017/811, para. 4");
    }

    private String tag(Form form, int position, int part, FormField field) {
        return FormFiles.tag(printable(form), position, part, field);
    }

    private FormReturn take(OfficeFile file) throws Exception {
        byte[] bytes = file.bytes();
        return Acting.as(Acting.OFFICER, () -> {
            try {
                return returns.take(code(), "table", "renamed (1).docx", bytes);
            } catch (FileRefused e) {
                throw new AssertionError(e);
            }
        });
    }

    private Why refused(byte[] file) {
        return Acting.as(
                        Acting.OFFICER,
                        () -> catchThrowableOfType(
                                FileRefused.class, () -> returns.take(code(), "table", "form.docx", file)))
                .why();
    }

    private Decided accept(FormReturn.Row row, int seen) {
        return Acting.as(Acting.OFFICER, () -> proposals.accept(row.id(), seen, Locale.ENGLISH));
    }

    private void edit(String number, String comment) {
        edit(number, 1, comment);
    }

    private void edit(String number, int version, String comment) {
        Acting.as(
                Acting.COLLEAGUE,
                () -> updates.update(
                        mandate.address(open, number),
                        version,
                        new Update.Edit(says("ongoing", comment), Optional.empty()),
                        Route.PAGE));
    }

    private Assessment at(String number) {
        return Acting.as(Acting.READER, () -> assessments.at(mandate.address(open, number)));
    }

    private String code() {
        return mandate.mandate().code();
    }
}
