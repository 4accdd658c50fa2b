package org.jalon.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.analysis.search.Findings.Hit;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.Citation;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class SearchTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private FrameworkChanges changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;
    private ReportingPeriod first;

    /** What other tests left to be taken in is no concern of these. */
    @BeforeEach
    void one_period() {
        index.catchUp();
        built = new BuiltMandate(beans);
        first = built.open("2017-Q2");
        built.indicator("1.1.1", first);
        built.indicator("1.1.10", first);
        built.indicator("1.1.9", first);
    }

    @Test
    void every_kind_of_text_is_found_where_it_stands() {
        AssessmentContent content = withDoubt(
                withCitation(
                        withDeadline(says("ongoing", "Comment zebra"), "zebra 2018"),
                        new Citation("S/2017/478", "para. 3", "the zebra said")),
                "doubtful zebra");
        built.publish(first, "1.1.1", content);
        built.reword("1.1.1", built.open("2017-Q3"), "Wording zebra");

        assertThat(kinds("zebra"))
                .containsExactlyInAnyOrder(
                        FoundKind.WORDING, FoundKind.COMMENT, FoundKind.DEADLINE, FoundKind.CITATION, FoundKind.DOUBT);
        assertThat(texts("quoted zebra")).isEmpty();
        assertThat(texts("S/2017/478")).containsExactly("[S/2017/478], para. 3\nthe zebra said");
    }

    @Test
    void accents_and_case_do_not_count_and_a_part_of_a_word_is_enough() {
        built.publish(first, "1.1.1", says("ongoing", "L’échéance de la mise en œuvre"));

        assertThat(texts("ECHEANCE")).containsExactly("L’[échéance] de la mise en œuvre");
        assertThat(texts("oeuvr")).containsExactly("L’échéance de la mise en [œuvr]e");
        assertThat(texts("l'éch œuvre")).containsExactly("[L’éch]éance de la mise en [œuvre]");
    }

    @Test
    void what_one_sees_is_found_whatever_is_stored() {
        built.publish(first, "1.1.1", says("ongoing", "The re\u00adcon\u200bciliation of 2017–2018"));
        built.publish(first, "1.1.9", says("ongoing", "Le ﬁnancement, ＭＩＮＵＳＭＡ"));
        built.publish(first, "1.1.10", says("ongoing", "دولة مـــالي"));

        assertThat(texts("reconciliation")).containsExactly("The [re\u00adcon\u200bciliation] of 2017–2018");
        assertThat(texts("re\u00adconciliation 2017-2018"))
                .containsExactly("The [re\u00adcon\u200bciliation] of [2017–2018]");
        assertThat(texts("\"of 2017‑2018\"")).containsExactly("The re\u00adcon\u200bciliation [of 2017–2018]");
        assertThat(texts("financement minusma")).containsExactly("Le [ﬁnancement], [ＭＩＮＵＳＭＡ]");
        assertThat(texts("\ufeffﬁnance")).containsExactly("Le [ﬁnance]ment, ＭＩＮＵＳＭＡ");
        assertThat(texts("مالي")).containsExactly("دولة [مـــالي]");
    }

    @Test
    void a_text_that_grows_when_it_is_folded_is_found() {
        built.publish(first, "1.1.1", says("ongoing", "zebra " + "\ufdfa".repeat(32_000)));

        assertThat(texts("zebra")).hasSize(1);
    }

    @Test
    void all_words_must_stand_in_one_text_and_those_in_quotation_marks_together() {
        built.publish(first, "1.1.1", says("ongoing", "Gao and Kidal"));
        built.publish(first, "1.1.9", says("ongoing", "Kidal only"));

        assertThat(texts("kidal gao")).containsExactly("[Gao] and [Kidal]");
        assertThat(texts("\"gao and\"")).containsExactly("[Gao and] Kidal");
        assertThat(texts("«and gao»")).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_a_database_are_looked_for_as_they_are() {
        built.publish(first, "1.1.1", says("ongoing", "100% of_it! done"));
        built.publish(first, "1.1.9", says("ongoing", "100 of it done"));

        assertThat(texts("0%")).containsExactly("10[0%] of_it! done");
        assertThat(texts("f_i")).containsExactly("100% o[f_i]t! done");
        assertThat(texts("t!")).containsExactly("100% of_i[t!] done");
        assertThat(texts("'; drop table found_text; --")).isEmpty();
    }

    @Test
    void a_text_carried_forward_is_one_text_said_from_one_period_to_another() {
        built.publish(first, "1.1.1", says("ongoing", "Same zebra"));
        ReportingPeriod second = built.open("2017-Q3");
        built.carryForward(first, second);
        ReportingPeriod third = built.open("2017-Q4");
        built.carryForward(second, third);

        Hit hit = hits("zebra").getFirst();
        assertThat(hits("zebra")).hasSize(1);
        assertThat(hit.fromPeriod()).isEqualTo("2017-Q2");
        assertThat(hit.toPeriod()).isEqualTo("2017-Q4");
        assertThat(hit.current()).isTrue();
    }

    @Test
    void words_are_of_whoever_said_them_and_not_of_those_who_carried_confirmed_or_approved_them() {
        built.publish(first, "1.1.1", says("ongoing", "Plain"));
        var row = built.address(first, "1.1.1");
        Acting.as(
                Acting.OFFICER,
                () -> updates.update(
                        row, 1, new Update.Edit(says("ongoing", "Said zebra"), Optional.empty()), Route.PAGE));
        Acting.as(Acting.COLLEAGUE, () -> updates.update(row, 2, new Update.ConfirmNoChange(), Route.PAGE));
        ReportingPeriod second = built.open("2017-Q3");
        built.carryForward(first, second);

        assertThat(hits("zebra")).singleElement().satisfies(hit -> {
            assertThat(hit.toPeriod()).isEqualTo("2017-Q3");
            assertThat(hit.said().orElseThrow().version()).isEqualTo(1);
            assertThat(hit.said().orElseThrow().personName()).isEqualTo(Acting.OFFICER.displayName());
        });
    }

    @Test
    void what_was_written_since_is_found_and_what_was_replaced_is_found_as_history() {
        built.publish(first, "1.1.1", says("ongoing", "Old zebra"));
        assertThat(hits("zebra").getFirst().current()).isTrue();
        Acting.as(
                Acting.OFFICER,
                () -> updates.update(
                        built.address(first, "1.1.1"),
                        1,
                        new Update.Edit(says("ongoing", "New giraffe"), Optional.of("The lion asked")),
                        Route.PAGE));

        assertThat(hits("giraffe").getFirst().current()).isTrue();
        assertThat(hits("zebra")).singleElement().satisfies(old -> {
            assertThat(old.current()).isFalse();
            assertThat(old.said().orElseThrow().version()).isEqualTo(1);
        });
        assertThat(kinds("lion")).containsExactly(FoundKind.REASON);
    }

    @Test
    void elements_come_in_the_order_of_their_numbers_and_are_found_by_them() {
        for (String number : List.of("1.1.10", "1.1.9", "1.1.1")) {
            built.publish(first, number, says("ongoing", "zebra"));
        }

        assertThat(find("zebra").elements())
                .map(element -> element.number().printed())
                .containsExactly("1.1.1", "1.1.9", "1.1.10");
        assertThat(find("1.1.9").elements())
                .map(element -> element.number().printed())
                .containsExactly("1.1.9");
    }

    @Test
    void what_is_renumbered_comes_at_its_new_number_and_is_found_by_it_and_by_the_old_one() {
        for (String number : List.of("1.1.10", "1.1.9", "1.1.1")) {
            built.publish(first, number, says("ongoing", "zebra"));
        }
        ReportingPeriod next = built.open("2017-Q3");
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> changes.place(
                        built.framework(),
                        "1.1.1",
                        Optional.empty(),
                        Optional.of("1.1.21"),
                        next,
                        new ChangeReason("As the report has it", Optional.empty())));

        assertThat(numbers("zebra")).containsExactly("1.1.9", "1.1.10", "1.1.21");
        assertThat(numbers("1.1.21")).containsExactly("1.1.21");
        assertThat(numbers("1.1.1")).contains("1.1.21");
    }

    private List<String> numbers(String query) {
        return find(query).elements().stream()
                .map(element -> element.number().printed())
                .toList();
    }

    @Test
    void another_mandate_is_not_looked_into_and_blanks_find_nothing() {
        built.publish(first, "1.1.1", says("ongoing", "zebra"));

        assertThat(search.find("mali", "agreement", "zebra").elements()).isEmpty();
        assertThat(search.find("mali", "agreement", "cantonment").texts()).isPositive();
        assertThat(find(" \t ").elements()).isEmpty();
        assertThat(find("\"\"").elements()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> search.find("mali", "nothing", "zebra"));
    }

    @Test
    void a_long_text_is_cut_around_its_hit_and_many_texts_to_the_last() {
        built.publish(first, "1.1.1", says("ongoing", "before ".repeat(500) + "zebra " + "after ".repeat(500)));

        Excerpt excerpt = hits("zebra").getFirst().text();
        assertThat(excerpt.cutBefore()).isTrue();
        assertThat(excerpt.cutAfter()).isTrue();
        assertThat(excerpt.pieces()).hasSize(3);
        assertThat(excerpt.pieces().get(1)).isEqualTo(new Excerpt.Piece("zebra", true));
        assertThat(excerpt.pieces().getFirst().text().length()).isLessThan(200);
    }

    @Test
    void the_number_of_statements_grows_neither_with_texts_nor_with_hits() {
        built.publish(first, "1.1.1", says("ongoing", "zebra"));
        find("zebra");
        int few = Statements.of(() -> find("zebra")).size();
        built.publish(first, "1.1.9", says("ongoing", "zebra and more"));
        ReportingPeriod before = first;
        for (String code : List.of("2017-Q3", "2017-Q4", "2018-Q1")) {
            ReportingPeriod next = built.open(code);
            built.carryForward(before, next);
            before = next;
        }
        find("zebra");

        assertThat(Statements.of(() -> find("zebra"))).hasSize(few);
    }

    @Test
    void a_save_is_taken_in_without_anybody_searching() {
        built.publish(first, "1.1.1", says("ongoing", "Old zebra"));
        find("zebra");
        Acting.as(
                Acting.OFFICER,
                () -> updates.update(
                        built.address(first, "1.1.1"),
                        1,
                        new Update.Edit(says("ongoing", "New giraffe"), Optional.empty()),
                        Route.PAGE));

        await().untilAsserted(() -> assertThat(jdbc.sql(
                                "select count(*) from found_text where framework_id = :framework and folded like '%giraffe%'")
                        .param("framework", built.framework().id().value())
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(1));
    }

    @Test
    void nobody_waits_for_many_new_texts_and_one_is_told_until_they_are_there() {
        for (int n = 1; n <= 201; n++) {
            String number = "2." + n / 50 + "." + n;
            built.indicator(number, first);
            built.publish(first, number, says("ongoing", "Zebra " + n));
        }

        assertThat(find("zebra").complete()).isFalse();
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(find("zebra").complete()).isTrue());
        assertThat(find("zebra").more()).isTrue();
        assertThat(find("zebra").texts()).isEqualTo(Search.MOST);
    }

    private Findings find(String query) {
        return search.find(built.mandate().code(), built.framework().code(), query);
    }

    private List<Hit> hits(String query) {
        return find(query).elements().stream()
                .flatMap(element -> element.hits().stream())
                .toList();
    }

    private List<FoundKind> kinds(String query) {
        return hits(query).stream().map(Hit::kind).toList();
    }

    private List<String> texts(String query) {
        return hits(query).stream()
                .map(hit -> hit.text().pieces().stream()
                        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .toList();
    }
}
