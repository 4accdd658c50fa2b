package org.jalon.intake.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.intake.column.AnnexExample;
import org.jalon.intake.column.AnnexExample.Line;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.column.Remembered;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RowMatcherTest {

    private static final KnownFramework KNOWN = AnnexExample.framework();

    @Test
    void the_annex_itself_is_the_same_row_by_row() {
        Matching matching = match(AnnexExample.lines());
        assertThat(matching.rows()).hasSize(31).allSatisfy(row -> {
            assertThat(row.kind()).isEqualTo(MatchKind.SAME);
            assertThat(row.element()).contains(row.row().number());
        });
        assertThat(matching.gone()).isEmpty();
        assertThat(matching.elsewhere()).isFalse();
    }

    /** The next issue: a row in other words, one with another number, one that is new in its place, and one that is gone. */
    static List<Line> nextIssue() {
        List<Line> lines =
                AnnexExample.changed(AnnexExample.lines(), "1.2.2", line -> line.worded("developed", "adopted"));
        lines = AnnexExample.changed(lines, "2.3.3", line -> line.numbered("2.3.4"));
        lines.add(
                14,
                new Line("2.3", "2.3.3", "Community radio stations broadcast in all national languages", "", "", ""));
        lines.removeIf(line -> line.number().equals("4.3.6"));
        return AnnexExample.changed(lines, "3.2.2", line -> line.stating("Suspended"));
    }

    @Test
    void what_changed_from_one_issue_to_the_next_is_told() {
        Matching matching = match(nextIssue());
        assertThat(of(matching, "1.2.2")).isEqualTo("reworded 1.2.2");
        assertThat(of(matching, "2.3.4")).isEqualTo("renumbered 2.3.3");
        assertThat(of(matching, "2.3.3")).isEqualTo("new");
        assertThat(matching.gone()).containsExactly("4.3.6");
        assertThat(matching.count(MatchKind.SAME)).isEqualTo(28);
        assertThat(matching.count(MatchKind.DOUBTFUL)).isZero();
    }

    @RepeatedTest(20)
    void the_order_of_the_rows_does_not_matter(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Line> lines = nextIssue().stream()
                .map(line -> random.nextInt(3) == 0 && !line.text().isEmpty() ? line.numbered("") : line)
                .toList();
        List<FileRow> rows = AnnexExample.rows(AnnexExample.printed(lines));
        Map<String, String> before = byPlace(RowMatcher.match(rows, KNOWN, Map.of()));
        assertThat(byPlace(RowMatcher.match(AnnexExample.shuffled(rows, run.getCurrentRepetition()), KNOWN, Map.of())))
                .isEqualTo(before);
    }

    @RepeatedTest(30)
    void no_element_is_found_twice_whatever_the_file_says(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Line> all = AnnexExample.lines();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            Line line = all.get(random.nextInt(all.size()));
            Line other = all.get(random.nextInt(all.size()));
            lines.add(random.nextBoolean() ? line : line.numbered(random.nextBoolean() ? "" : other.number()));
        }
        List<String> found = match(lines).rows().stream()
                .flatMap(row -> Stream.concat(row.element().stream(), row.merged().stream()))
                .toList();
        assertThat(found).doesNotHaveDuplicates();
    }

    @Test
    void without_numbers_the_words_say_it() {
        Matching matching = match(
                AnnexExample.lines().stream().map(line -> line.numbered("")).toList());
        List<String> numbers =
                KNOWN.rows().stream().map(KnownFramework.Row::code).toList();
        assertThat(matching.rows().stream()
                        .map(row -> row.element().orElse("?"))
                        .toList())
                .isEqualTo(numbers);
    }

    @Test
    void the_same_number_with_quite_other_words_is_a_question() {
        Matching matching = match(AnnexExample.changed(
                AnnexExample.lines(),
                "4.3.6",
                line -> new Line("4.3", "4.3.6", "Polling stations open on time", "", "", "")));
        RowMatch row = row(matching, "4.3.6");
        assertThat(row.kind()).isEqualTo(MatchKind.DOUBTFUL);
        assertThat(row.why()).contains(Why.SAME_NUMBER, Why.WORDS_UNLIKE);
        assertThat(row.candidates().getFirst().code()).isEqualTo("4.3.6");
        assertThat(matching.gone()).as("it may be that row yet").isEmpty();
    }

    @Test
    void words_that_go_with_two_rows_are_a_question_unless_something_else_tells() {
        String text = "The commission of inquiry meets every month";
        KnownFramework twins = AnnexTwins.of(KNOWN, "1.1.1", "4.2.2", text);
        List<Line> lines = AnnexExample.lines().stream()
                .map(line -> line.number().equals("1.1.1") || line.number().equals("4.2.2")
                        ? new Line(line.objective(), "", text, line.state(), "", "")
                        : line)
                .toList();
        List<FileRow> placed = AnnexExample.rows(AnnexExample.printed(lines));
        assertThat(RowMatcher.match(placed, twins, Map.of()).rows().stream()
                        .filter(row -> row.row().text().equals(text))
                        .map(row -> row.element().orElse("?")))
                .as("their objectives tell them apart")
                .containsExactly("1.1.1", "4.2.2");
        List<FileRow> bare = placed.stream()
                .map(row -> new FileRow(
                        row.at(),
                        row.place(),
                        row.number(),
                        row.text(),
                        Optional.empty(),
                        Optional.empty(),
                        row.parts(),
                        row.deadline(),
                        row.asides()))
                .toList();
        assertThat(RowMatcher.match(bare, twins, Map.of()).rows().stream()
                        .filter(row -> row.row().text().equals(text)))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.kind()).isEqualTo(MatchKind.DOUBTFUL);
                    assertThat(row.candidates()).extracting(Candidate::code).contains("1.1.1", "4.2.2");
                });
    }

    @Test
    void a_number_that_stands_twice_names_only_the_row_whose_words_it_has() {
        List<Line> lines = AnnexExample.changed(AnnexExample.lines(), "1.2.3", line -> line.numbered("1.2.2"));
        Matching matching = match(lines);
        List<RowMatch> both = matching.rows().stream()
                .filter(row -> row.row().number().equals("1.2.2"))
                .toList();
        assertThat(both).hasSize(2);
        assertThat(both.get(0).kind()).isEqualTo(MatchKind.SAME);
        assertThat(both.get(1).kind()).isEqualTo(MatchKind.DOUBTFUL);
        assertThat(both.get(1).why()).contains(Why.NUMBER_TWICE);
    }

    @Test
    void a_row_that_stands_twice_is_a_question() {
        List<Line> lines = new ArrayList<>(AnnexExample.lines());
        lines.add(3, lines.get(1));
        List<RowMatch> both = match(lines).rows().stream()
                .filter(row -> row.row().number().equals("1.1.2"))
                .toList();
        assertThat(both).hasSize(2).allSatisfy(row -> assertThat(row.kind()).isEqualTo(MatchKind.DOUBTFUL));
    }

    @Test
    void the_annex_of_another_mandate_is_not_matched_though_its_numbers_are_the_same() {
        List<Line> lines = AnnexExample.lines().stream()
                .map(line -> line.text().isEmpty()
                        ? line
                        : new Line(
                                line.objective(),
                                line.number(),
                                "Wards of district " + line.number().hashCode() + " report cholera weekly",
                                "Ongoing",
                                "",
                                ""))
                .toList();
        Matching matching = match(lines);
        assertThat(matching.elsewhere()).isTrue();
        assertThat(matching.gone()).isEmpty();
        assertThat(matching.rows()).allSatisfy(row -> assertThat(row.element()).isEmpty());
    }

    @Test
    void a_row_below_another_objective_has_moved() {
        Matching matching = match(AnnexExample.changed(
                AnnexExample.lines(), "4.2.2", line -> line.below("4.1").numbered("4.1.3")));
        assertThat(of(matching, "4.1.3")).isEqualTo("moved 4.2.2");
    }

    @Test
    void a_row_that_became_two_is_told_and_one_that_was_two() {
        List<Line> lines = new ArrayList<>(AnnexExample.lines());
        int at = 27;
        Line whole = lines.stream()
                .filter(line -> line.number().equals("4.2.1"))
                .findFirst()
                .orElseThrow();
        at = lines.indexOf(whole);
        lines.set(at, whole.worded(" and has regional offices throughout the country", ""));
        lines.add(
                at + 2,
                new Line("4.2", "4.2.3", "The Commission has regional offices throughout the country", "", "", ""));
        Matching matching = match(lines);
        assertThat(of(matching, "4.2.1")).isEqualTo("split 4.2.1");
        assertThat(row(matching, "4.2.3").kind()).isEqualTo(MatchKind.SPLIT);
        assertThat(row(matching, "4.2.3").splitFrom()).contains("4.2.1");

        List<Line> joined = AnnexExample.changed(
                AnnexExample.lines(),
                "4.3.1",
                line -> line.worded(
                        "perpetrators and victims",
                        "perpetrators and victims; the perpetrators of human rights violations are prosecuted and"
                                + " convicted in accordance with international norms and standards"));
        joined.removeIf(line -> line.number().equals("4.3.2"));
        Matching merged = match(joined);
        assertThat(of(merged, "4.3.1")).isEqualTo("merged 4.3.1");
        assertThat(row(merged, "4.3.1").merged()).containsExactly("4.3.2");
        assertThat(merged.gone()).isEmpty();
    }

    @Test
    void what_a_person_says_holds_and_nobody_says_one_element_twice() {
        List<FileRow> rows = AnnexExample.rows(AnnexExample.printed(nextIssue()));
        int fresh = AnnexExample.row(rows, "2.3.3").orElseThrow().at();
        Matching matching = RowMatcher.match(rows, KNOWN, Map.of(fresh, new Choice.Is("4.3.6")));
        assertThat(of(matching, "2.3.3")).isEqualTo("moved 4.3.6");
        assertThat(matching.gone()).isEmpty();
        assertThatThrownBy(() ->
                        RowMatcher.match(rows, KNOWN, Map.of(fresh, new Choice.Is("4.3.6"), 1, new Choice.Is("4.3.6"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_table_most_like_the_framework_is_the_likely_one() {
        var other = AnnexExample.list(
                List.of("Country", "Troops"),
                List.of(new Line("", "1", "Senegal", "", "", ""), new Line("", "2", "Togo", "", "", "")));
        List<TableChoice> tables =
                TableChoice.of(List.of(other, AnnexExample.printed(AnnexExample.lines())), KNOWN, Remembered.NOTHING);
        assertThat(TableChoice.likely(tables)).contains(tables.get(1));
        assertThat(tables.get(1).like()).isEqualTo(31);
        assertThat(tables.get(0).like()).isZero();
    }

    static Matching match(List<Line> lines) {
        return RowMatcher.match(AnnexExample.rows(AnnexExample.printed(lines)), KNOWN, Map.of());
    }

    private static RowMatch row(Matching matching, String number) {
        return matching.rows().stream()
                .filter(row -> row.row().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String of(Matching matching, String number) {
        RowMatch row = row(matching, number);
        return (row.kind().code() + " " + row.element().orElse("")).strip();
    }

    private static Map<String, String> byPlace(Matching matching) {
        Map<String, String> found = new TreeMap<>();
        matching.rows()
                .forEach(row ->
                        found.put(row.row().place(), row.kind() + " " + row.element() + row.why() + row.candidates()));
        return found;
    }
}
