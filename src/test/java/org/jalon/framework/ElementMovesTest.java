package org.jalon.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.Outlines.Wording;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkAct;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.framework.change.NewElement;
import org.jalon.framework.change.Withdrawals;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Elements keep their code and their history whatever number is printed and wherever they stand. */
@DatabaseTest
@ActingAs(Role.ADMINISTRATOR)
class ElementMovesTest {

    private static final ChangeReason REASON = new ChangeReason("As the report has it", Optional.empty());

    @Autowired
    private FrameworkChanges changes;

    @Autowired
    private Outlines outlines;

    @Autowired
    private OutlineEntries entries;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod sealed;
    private ReportingPeriod open;

    @BeforeEach
    void a_sealed_and_an_open_period() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod first = mandate.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2", "1.2.1", "2.1.1")) {
            mandate.indicator(number, first);
        }
        sealed = mandate.seal(first);
        open = mandate.open("2017-Q3");
    }

    @Test
    void what_is_renumbered_keeps_its_code_and_sealed_tables_keep_its_number() {
        changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.10"), open, REASON);

        assertThat(rows(sealed)).containsExactly("1.1.1=1.1.1", "1.1.2=1.1.2", "1.2.1=1.2.1", "2.1.1=2.1.1");
        assertThat(rows(open)).containsExactly("1.1.2=1.1.2", "1.1.1=1.1.10", "1.2.1=1.2.1", "2.1.1=2.1.1");
        assertThat(changes.of(table())).singleElement().satisfies(change -> {
            assertThat(change.act()).isEqualTo(FrameworkAct.RENUMBERED);
            assertThat(change.subject()).isEqualTo("1.1.1");
            assertThat(change.number()).isEqualTo("1.1.10");
            assertThat(change.before()).contains(new Words("1.1.1", "1.1"));
            assertThat(change.after()).contains(new Words("1.1.10", "1.1"));
        });
    }

    @Test
    void what_is_moved_stands_below_another_one_from_its_period_on() {
        changes.place(table(), "1.2.1", Optional.of("2.1"), Optional.of("2.1.2"), open, REASON);

        assertThat(below("1.2", sealed)).containsExactly("1.2.1");
        assertThat(below("1.2", open)).isEmpty();
        assertThat(below("2.1", open)).containsExactly("2.1.1", "1.2.1");
        assertThat(entries.of(table()))
                .filteredOn(entry -> entry.code().equals("1.2.1"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.number().printed()).isEqualTo("2.1.2"));
        assertThat(changes.of(table()).getFirst().act()).isEqualTo(FrameworkAct.MOVED);
    }

    @Test
    void what_stands_below_follows_with_its_number() {
        changes.place(table(), "1", Optional.empty(), Optional.of("3"), open, REASON);

        assertThat(rows(open)).containsExactly("2.1.1=2.1.1", "1.1.1=3.1.1", "1.1.2=3.1.2", "1.2.1=3.2.1");
        assertThat(outlines.in(table(), open).top())
                .extracting(pillar -> pillar.number().printed())
                .containsExactly("2", "3");
        assertThat(changes.of(table())).hasSize(6).allMatch(change -> change.act() == FrameworkAct.RENUMBERED);
    }

    @Test
    void a_newcomer_with_the_number_of_another_has_a_code_of_its_own() {
        changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.3"), open, REASON);
        String code = changes.add(table(), indicator("1.1", "1.1.1", Optional.empty()), open, REASON);

        assertThat(code).isEqualTo("1.1.1-2");
        assertThat(rows(open))
                .containsExactly("1.1.1-2=1.1.1", "1.1.2=1.1.2", "1.1.1=1.1.3", "1.2.1=1.2.1", "2.1.1=2.1.1");
        assertThat(outlines.wordings(outlines.indicatorId(table(), "1.1.1")))
                .extracting(Wording::text)
                .containsExactly("INDICATOR 1.1.1");
    }

    @Test
    void without_a_number_it_stands_where_it_came_and_has_a_code() {
        String code = changes.add(table(), indicator("1.1", "", Optional.empty()), open, REASON);
        changes.place(table(), "1.1.1", Optional.empty(), Optional.of("IV"), open, REASON);

        assertThat(code).isEqualTo("1.1-1");
        assertThat(rows(open)).containsExactly("1.1.1=IV", "1.1.2=1.1.2", "1.1-1=", "1.2.1=1.2.1", "2.1.1=2.1.1");
    }

    @Test
    void an_open_period_may_be_ordered_twice() {
        changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.7"), open, REASON);
        changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.8"), open, REASON);
        changes.place(table(), "1.1.2", Optional.empty(), Optional.of("1.1.7"), open, REASON);

        assertThat(rows(open)).startsWith("1.1.2=1.1.7", "1.1.1=1.1.8");
    }

    @Test
    void what_is_split_off_and_what_is_merged_name_the_other() {
        String split = changes.add(table(), indicator("1.1", "1.1.3", Optional.of("1.1.1")), open, REASON);
        changes.merge(table(), "1.1.2", "1.1.1", open, REASON);

        assertThat(rows(open)).startsWith("1.1.1=1.1.1", split + "=1.1.3", "1.2.1=1.2.1");
        assertThat(changes.of(table()))
                .extracting(FrameworkChange::act, FrameworkChange::subject, FrameworkChange::other)
                .containsExactly(
                        tuple(FrameworkAct.MERGED, "1.1.2", Optional.of("1.1.1")),
                        tuple(FrameworkAct.SPLIT_OFF, "1.1.3", Optional.of("1.1.1")));
        assertThat(withdrawals
                        .of(table(), outlines.indicatorId(table(), "1.1.2"), periods.of(table().id()))
                        .orElseThrow()
                        .change()
                        .orElseThrow()
                        .other())
                .contains("1.1.1");
    }

    @Test
    void what_cannot_stand_there_is_refused_and_nothing_changes() {
        changes.withdraw(table(), "2.1.1", open, REASON);
        List<String> before = rows(open);

        refused("element-number-taken", () -> place("1.1.1", null, "1.1.2"));
        refused("element-number", () -> place("1.1.1", null, "1\n2"));
        refused("element-same-place", () -> place("1.1.1", "1.1", "1.1.1"));
        refused("element-parent", () -> place("1.1.1", "1", null));
        refused("element-parent", () -> place("1.1", "1.1", null));
        refused("element-parent", () -> place("1.1.1", "1.1.2", null));
        refused("element-top", () -> place("1", "2", null));
        refused("element-withdrawn", () -> place("2.1.1", null, "2.1.2"));
        refused(
                "framework-period",
                () -> changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.9"), sealed, REASON));
        refused("element-merge", () -> changes.merge(table(), "1.1.1", "1.1.1", open, REASON));
        refused("element-merge", () -> changes.merge(table(), "1.1.1", "1.1", open, REASON));
        refused(
                "element-split",
                () -> changes.add(table(), indicator("1.1", "1.1.9", Optional.of("1.1")), open, REASON));

        assertThat(rows(open)).isEqualTo(before);
        assertThat(changes.of(table())).hasSize(1);
    }

    @Test
    void what_comes_back_does_not_take_a_number_that_another_one_has_by_now() {
        changes.withdraw(table(), "1.1.2", open, REASON);
        changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.2"), open, REASON);

        refused("element-number-taken", () -> changes.bringBack(table(), "1.1.2", open, REASON));
    }

    private void place(String code, @Nullable String parent, @Nullable String number) {
        changes.place(table(), code, Optional.ofNullable(parent), Optional.ofNullable(number), open, REASON);
    }

    private static NewElement indicator(String parent, String number, Optional<String> splitOff) {
        return new NewElement(3, Optional.of(parent), number, new Words("Something new", ""), splitOff);
    }

    private Framework table() {
        return mandate.framework();
    }

    private List<String> rows(ReportingPeriod period) {
        return outlines.in(table(), period)
                .indicators()
                .map(indicator -> indicator.code() + "=" + indicator.number().printed())
                .toList();
    }

    private List<String> below(String objective, ReportingPeriod period) {
        return outlines.in(table(), period).top().stream()
                .flatMap(pillar -> pillar.children().stream())
                .filter(one -> one.code().equals(objective))
                .flatMap(one -> one.children().stream())
                .map(Node::code)
                .toList();
    }

    private static void refused(String kind, Runnable act) {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(act::run)
                .matches(refusal -> refusal.kind().equals(kind), kind);
    }
}
