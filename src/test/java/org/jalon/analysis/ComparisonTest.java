package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.table.ExampleRow.table;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.FrameworkId;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.table.AnnexTable;
import org.jalon.table.Change;
import org.jalon.testing.Examples;
import org.jalon.testing.Nodes;
import org.junit.jupiter.api.Test;

/** Comparing two tables, without any database. */
class ComparisonTest {

    private static final Set<Change> OF_STATUS = EnumSet.of(
            Change.ADVANCED, Change.REGRESSED, Change.STATUS_CHANGED, Change.NEWLY_STATED, Change.NO_LONGER_STATED);

    private static final List<AssessmentContent> CONTENTS = contents();

    @Test
    void a_status_advances_or_regresses_by_the_order_of_the_scale() {
        assertThat(changes(says("ongoing", "Same"), says("implemented", "Same")))
                .containsExactly(Change.ADVANCED);
        assertThat(changes(says("ongoing", "Same"), says("not-implemented", "Same")))
                .containsExactly(Change.REGRESSED);
    }

    @Test
    void without_a_declared_order_a_status_has_changed() {
        StatusScale loose = new StatusScale(List.of(outside("on-hold", 1), outside("elsewhere", 2)));

        assertThat(Change.between(loose, says("on-hold", ""), says("elsewhere", "")))
                .containsExactly(Change.STATUS_CHANGED);
        assertThat(Change.between(loose, says("on-hold", ""), says("on-hold", "")))
                .isEmpty();
    }

    @Test
    void blank_is_no_level_so_that_stating_a_status_is_no_progress() {
        assertThat(changes(AssessmentContent.notStated(), says("implemented", "")))
                .containsExactly(Change.NEWLY_STATED);
        assertThat(changes(says("not-implemented", ""), AssessmentContent.notStated()))
                .containsExactly(Change.NO_LONGER_STATED);
    }

    @Test
    void what_differs_is_told_by_weight_and_then_by_number() {
        Comparison comparison = Comparison.of(
                table(
                        row("1.1.1").saying(says("ongoing", "Then")).made(),
                        row("1.1.2")
                                .saying(withDeadline(says("ongoing", ""), "2017"))
                                .made(),
                        row("1.1.3").saying(says("ongoing", "Same")).made(),
                        row("2.1.1").saying(says("ongoing", "")).made(),
                        row("2.1.2").saying(says("implemented", "")).made(),
                        row("2.1.3").made()),
                table(
                        row("1.1.1").saying(says("ongoing", "Now")).made(),
                        row("1.1.2")
                                .saying(withDeadline(says("ongoing", ""), "2018"))
                                .made(),
                        row("1.1.3").saying(says("ongoing", "Same")).made(),
                        row("2.1.1").saying(says("implemented", "Then")).made(),
                        row("2.1.2").saying(says("ongoing", "")).made(),
                        row("1.2.1").made()));

        assertThat(comparison.differing())
                .map(row -> row.indicator().number().printed())
                .containsExactly("2.1.1", "2.1.2", "1.2.1", "2.1.3", "1.1.2", "1.1.1");
    }

    @Test
    void a_split_row_changes_and_never_advances() {
        AssessmentContent mixed = split(part("ongoing", "a"), part("implemented", "b"));
        AssessmentContent allDone = split(part("implemented", "a"), part("implemented", "b"));

        assertThat(changes(mixed, allDone)).containsExactly(Change.STATUS_CHANGED);
        assertThat(changes(mixed, says("implemented", "a")))
                .containsExactly(Change.STATUS_CHANGED, Change.TEXT_CHANGED);
        assertThat(changes(mixed, split(part("ongoing", "a"), part("implemented", "c"))))
                .containsExactly(Change.TEXT_CHANGED);
        assertThat(changes(AssessmentContent.notStated(), mixed)).contains(Change.NEWLY_STATED);
    }

    @Test
    void whatever_differs_counts_be_it_a_comma_or_what_no_one_prints() {
        AssessmentContent content = withDeadline(says("ongoing", "Under way"), "2017");
        AssessmentContent readOtherwise = new AssessmentContent(
                content.parts(),
                content.deadline().map(deadline -> deadline.withReading(new DeadlineReading.Unclear())),
                content.citations(),
                content.doubt());

        assertThat(changes(content, withDeadline(says("ongoing", "Under way,"), "2017")))
                .containsExactly(Change.TEXT_CHANGED);
        assertThat(changes(content, withDeadline(content, "2018"))).containsExactly(Change.DEADLINE_MOVED);
        assertThat(changes(content, says("ongoing", "Under way"))).containsExactly(Change.DEADLINE_MOVED);
        assertThat(changes(content, readOtherwise)).containsExactly(Change.DEADLINE_REREAD);
        assertThat(changes(content, withCitation(content, Citation.of("S/2017/811", ""))))
                .containsExactly(Change.SOURCES_CHANGED);
        assertThat(changes(content, withDoubt(content, "a blot"))).containsExactly(Change.SOURCES_CHANGED);
        assertThat(changes(content, content)).containsExactly(Change.UNCHANGED);
    }

    @Test
    void another_wording_of_the_indicator_counts_though_nothing_else_moved() {
        AnnexTable.Row before = row("1.1.1").made();

        Comparison comparison = Comparison.of(table(before), table(reworded(before, "In other words")));

        assertThat(comparison.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.changes()).containsExactly(Change.REWORDED));
    }

    @Test
    void another_number_and_another_place_are_told_and_the_row_stays_the_same_one() {
        AnnexTable.Row before = row("1.1.1").made();
        AnnexTable.Row elsewhere = row("1.2.1").made();
        AnnexTable.Row moved = Nodes.row(
                elsewhere.above().getFirst(),
                elsewhere.parent().orElseThrow(),
                Nodes.indicator(
                        before.indicator().id(),
                        before.indicator().code(),
                        elsewhere.indicator().number(),
                        before.indicator().text()),
                before.assessment(),
                before.judgement(),
                before.changed(),
                before.before());

        assertThat(Comparison.of(table(before), table(moved)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.changes()).containsExactly(Change.RENUMBERED, Change.MOVED));
        assertThat(Comparison.of(table(before), table(moved)).row("1.1.1")).isPresent();
    }

    @Test
    void other_words_of_a_pillar_or_objective_are_told_apart_from_the_rows() {
        AnnexTable.Row before = row("1.2.1").made();
        Node pillar = Nodes.pillar(
                before.above().getFirst().id(),
                before.above().getFirst().code(),
                before.above().getFirst().number(),
                before.above().getFirst().text(),
                "Another statement",
                List.of());
        AnnexTable.Row after = Nodes.row(
                pillar,
                before.parent().orElseThrow(),
                before.indicator(),
                before.assessment(),
                before.judgement(),
                Set.of(),
                Optional.empty());

        Comparison comparison = Comparison.of(table(before), table(after));

        assertThat(comparison.headings())
                .containsExactly(new Comparison.RewordedHeading(
                        pillar.number(), "Pillar 1\nStatement 1", "Pillar 1\nAnother statement"));
        assertThat(comparison.counts()).containsEntry(Change.UNCHANGED, 1);
    }

    @Test
    void rows_of_one_side_stand_in_their_places() {
        AnnexTable from =
                table(row("1.1.1").made(), row("1.1.9").made(), row("2.1.1").made());
        AnnexTable to =
                table(row("1.1.1").made(), row("1.1.10").made(), row("3.a.1").made());

        Comparison comparison = Comparison.of(from, to);

        assertThat(comparison.rows())
                .map(row -> row.indicator().number().printed())
                .containsExactly("1.1.1", "1.1.9", "1.1.10", "2.1.1", "3.a.1");
        assertThat(comparison.rows())
                .map(ComparedRow::changes)
                .containsExactly(
                        Set.of(Change.UNCHANGED),
                        Set.of(Change.WITHDRAWN),
                        Set.of(Change.ADDED),
                        Set.of(Change.WITHDRAWN),
                        Set.of(Change.ADDED));
        assertThat(comparison.matched()).isEqualTo(1);
    }

    @Test
    void tables_of_two_frameworks_cannot_be_compared() {
        AnnexTable table = table();
        Framework one = table.framework();
        Framework other = new Framework(
                new FrameworkId(one.id().value() + 1),
                one.mandateId(),
                "other",
                one.title(),
                Locale.ENGLISH,
                Locale.FRENCH,
                one.annex(),
                one.source(),
                one.scale());
        AnnexTable elsewhere =
                new AnnexTable(table.mandate(), other, table.period(), table.before(), table.judgedAt(), table.bands());

        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(table, elsewhere));
    }

    @Test
    void it_is_symmetric() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            AnnexTable one = anyTable(random);
            AnnexTable other = anyTable(random);
            Comparison there = Comparison.of(one, other);
            Comparison back = Comparison.of(other, one);

            assertThat(back.rows()).map(row -> row.indicator().id()).isEqualTo(ids(there));
            for (int i = 0; i < there.rows().size(); i++) {
                assertThat(back.rows().get(i).changes())
                        .isEqualTo(there.rows().get(i).changes().stream()
                                .map(Change::mirrored)
                                .collect(Collectors.toSet()));
                assertThat(back.rows().get(i).earlier())
                        .isEqualTo(there.rows().get(i).later());
            }
            assertThat(back.matched()).isEqualTo(there.matched());
            there.counts()
                    .forEach((change, count) -> assertThat(back.counts()).containsEntry(change.mirrored(), count));
        }
    }

    @Test
    void it_is_complete() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            AnnexTable one = anyTable(random);
            AnnexTable other = anyTable(random);
            Comparison comparison = Comparison.of(one, other);

            Set<ElementId> all = Stream.concat(one.rows(), other.rows())
                    .map(row -> row.indicator().id())
                    .collect(Collectors.toSet());
            assertThat(ids(comparison)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(comparison.matched() + comparison.count(Change.ADDED) + comparison.count(Change.WITHDRAWN))
                    .isEqualTo(all.size());
            comparison.rows().forEach(ComparisonTest::isTold);
        }
    }

    @Test
    void no_row_is_lost_by_filtering_for_each_change_in_turn() {
        Random random = new Random(6);
        Comparison comparison = Comparison.of(anyTable(random), anyTable(random));

        Set<ElementId> found = new HashSet<>();
        for (Change change : Change.values()) {
            Comparison only = comparison.only(Optional.empty(), EnumSet.of(change));
            assertThat(only.rows()).hasSize(comparison.count(change));
            found.addAll(ids(only));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids(comparison));
    }

    /** What a row says of its changes is what one sees when one lays the two sides beside each other. */
    private static void isTold(ComparedRow row) {
        assertThat(row.changes()).isNotEmpty();
        assertThat(row.changes().stream().filter(OF_STATUS::contains)).hasSizeLessThanOrEqualTo(1);
        if (row instanceof ComparedRow.Matched(AnnexTable.Row from, AnnexTable.Row to, Set<Change> changes)) {
            boolean same = from.content().equals(to.content())
                    && from.indicator().text().equals(to.indicator().text());
            assertThat(changes.contains(Change.UNCHANGED)).isEqualTo(same);
            if (same) {
                assertThat(changes).containsExactly(Change.UNCHANGED);
            }
        } else {
            assertThat(row.changes()).hasSize(1);
        }
    }

    private static Set<Change> changes(AssessmentContent from, AssessmentContent to) {
        return Comparison.of(
                        table(row("1.1.1").saying(from).made()),
                        table(row("1.1.1").saying(to).made()))
                .rows()
                .getFirst()
                .changes();
    }

    private static List<ElementId> ids(Comparison comparison) {
        return comparison.rows().stream().map(row -> row.indicator().id()).toList();
    }

    /** Some of nine indicators, each saying anything, one in four in a wording of its own. */
    private static AnnexTable anyTable(Random random) {
        return table(IntStream.rangeClosed(1, 9)
                .filter(n -> random.nextInt(4) > 0)
                .mapToObj(n -> {
                    AnnexTable.Row row = row("1." + (n % 3 + 1) + "." + n)
                            .saying(CONTENTS.get(random.nextInt(CONTENTS.size())))
                            .made();
                    return random.nextInt(4) == 0 ? reworded(row, "Other words") : row;
                })
                .toArray(AnnexTable.Row[]::new));
    }

    private static AnnexTable.Row reworded(AnnexTable.Row row, String text) {
        return Nodes.row(
                row.above().getFirst(),
                row.parent().orElseThrow(),
                Nodes.indicator(
                        row.indicator().id(),
                        row.indicator().code(),
                        row.indicator().number(),
                        text),
                row.assessment(),
                row.judgement(),
                row.changed(),
                row.before());
    }

    private static List<AssessmentContent> contents() {
        List<AssessmentContent> plain = new ArrayList<>(List.of(
                AssessmentContent.notStated(),
                split(new Part(Optional.empty(), "A word without a status")),
                split(new Part(Optional.empty(), ""), new Part(Optional.empty(), "b")),
                split(part("ongoing", "a"), part("implemented", "b")),
                split(part("implemented", "b"), part("ongoing", "a")),
                split(part("ongoing", "a"), new Part(Optional.empty(), "b"))));
        for (StatusLevel level : Examples.SCALE.levels()) {
            plain.add(says(level.code(), ""));
            plain.add(says(level.code(), "a"));
        }
        List<AssessmentContent> all = new ArrayList<>(plain);
        plain.forEach(content -> {
            all.add(withDeadline(content, "2017"));
            all.add(withDoubt(content, "a blot"));
            all.add(withCitation(content, Citation.of("S/2017/478", "")));
        });
        return all;
    }

    private static Part part(String status, String comment) {
        return new Part(Optional.of(status), comment);
    }

    private static StatusLevel outside(String code, int rank) {
        return new StatusLevel(code, rank, new LocalizedText(code, code), "half", "#123456", false, false);
    }
}
