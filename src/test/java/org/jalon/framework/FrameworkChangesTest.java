package org.jalon.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.framework.Outlines.Wording;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkAct;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.framework.change.NewElement;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The changes of a framework, as far as its own module sees them. */
@DatabaseTest
@ActingAs(Role.ADMINISTRATOR)
class FrameworkChangesTest {

    private static final ChangeReason REASON =
            new ChangeReason("The report says so", Optional.of(Citation.of("S/2017/811", "Annex I")));

    @Autowired
    private FrameworkChanges changes;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Outlines outlines;

    @Autowired
    private ElementStates states;

    @Autowired
    private OutlineEntries entries;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private PeriodActs acts;

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
    void what_is_added_is_there_from_its_period_on() {
        changes.add(table(), new NewElement(2, Optional.of("2"), "2.2", words("Restore")), open, REASON);
        changes.add(table(), new NewElement(3, Optional.of("2.2"), "2.2.1", words(" New \r\n")), open, REASON);

        assertThat(numbers(sealed)).containsExactly("1.1.1", "1.1.2", "1.2.1", "2.1.1");
        assertThat(numbers(open)).containsExactly("1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.2.1");
        assertThat(outlines.in(table(), open).indicator("2.2.1").orElseThrow().text())
                .isEqualTo("New");
    }

    @Test
    void a_number_is_taken_by_what_is_there() {
        changes.withdraw(table(), "1.2.1", open, REASON);

        refused("element-number-taken", () -> add("1.1", "1.1.1"));
        refused("element-number", () -> add("1.1", "1.1.1\n1.1.2"));
        refused("element-number", () -> add("1.1", "1".repeat(41)));
        refused("element-parent", () -> add("1", "1.1.9"));
        refused("element-parent", () -> add("9.9", "9.9.9"));
        refused(
                "element-text",
                () -> changes.add(
                        table(),
                        new NewElement(3, Optional.of("1.1"), "1.1.9", words("x".repeat(8_001))),
                        open,
                        REASON));
        refused(
                "element-statement",
                () -> changes.reword(table(), "1.1.1", new Words("Text", "Statement"), open, REASON));
    }

    @Test
    void an_open_period_may_be_worded_twice_and_a_sealed_one_keeps_its_words() {
        changes.reword(table(), "1.1.1", words("Once"), open, REASON);
        changes.reword(table(), "1.1.1", words("Twice"), open, REASON);
        changes.reword(table(), "1", new Words("Title", "Another statement"), open, REASON);

        assertThat(text("1.1.1", sealed)).isEqualTo("INDICATOR 1.1.1");
        assertThat(text("1.1.1", open)).isEqualTo("Twice");
        assertThat(outlines.in(table(), open).top().getFirst().statement()).isEqualTo("Another statement");
        assertThat(outlines.wordings(outlines.indicatorId(table(), "1.1.1")))
                .extracting(Wording::text)
                .containsExactly("INDICATOR 1.1.1", "Twice");
        refused("element-same-words", () -> changes.reword(table(), "1.1.1", words("Twice"), open, REASON));
        refused("framework-period", () -> changes.reword(table(), "1.1.1", words("Never"), sealed, REASON));
    }

    @Test
    void what_is_withdrawn_is_gone_with_all_below_it_and_comes_back_with_it() {
        changes.withdraw(table(), "1.1.2", open, REASON);
        changes.withdraw(table(), "1", open, REASON);

        assertThat(numbers(sealed)).containsExactly("1.1.1", "1.1.2", "1.2.1", "2.1.1");
        assertThat(numbers(open)).containsExactly("2.1.1");
        assertThat(states.find(table(), open, "1.1.1").inTable()).isFalse();
        assertThat(entries.of(table()))
                .filteredOn(entry -> entry.isWithdrawnOn(open.from()))
                .map(entry -> entry.number().printed())
                .containsExactly("1", "1.1.2");
        refused("element-withdrawn", () -> changes.reword(table(), "1.1.1", words("x"), open, REASON));
        refused("element-below-withdrawn", () -> changes.bringBack(table(), "1.1.2", open, REASON));
        refused("element-in-table", () -> changes.bringBack(table(), "2.1.1", open, REASON));

        changes.bringBack(table(), "1", open, REASON);

        assertThat(numbers(open)).containsExactly("1.1.1", "1.2.1", "2.1.1");
        assertThat(entries.of(table()))
                .filteredOn(entry -> entry.isWithdrawnOn(open.from()))
                .map(entry -> entry.number().printed())
                .containsExactly("1.1.2");
    }

    @Test
    void a_table_keeps_a_row() {
        changes.withdraw(table(), "1", open, REASON);

        refused("last-row", () -> changes.withdraw(table(), "2.1", open, REASON));
        assertThat(numbers(open)).containsExactly("2.1.1");
    }

    @Test
    void a_status_comes_between_two_others_and_the_sealed_scale_stays() {
        StatusScale before = frameworks.in(table(), sealed).scale();
        StatusLevel least = before.levels().getLast();

        changes.addStatus(table(), level("suspended", "Suspended"), Optional.of(least.code()), open, REASON);

        assertThat(frameworks.in(table(), sealed).scale().levels()).isEqualTo(before.levels());
        assertThat(frameworks.in(table(), open).scale().levels())
                .extracting(StatusLevel::code)
                .containsExactly("implemented", "ongoing", "suspended", "not-implemented");
        assertThat(frameworks.in(table(), open).scale().step("suspended", "ongoing"))
                .hasValue(1);
        assertThat(frameworks.in(table(), sealed).scale().level("suspended")).isPresent();
        assertThat(frameworks.in(table(), sealed).scale().offered())
                .extracting(StatusLevel::code)
                .doesNotContain("suspended");
        refused(
                "status-taken",
                () -> changes.addStatus(table(), level("suspended", "Halted"), Optional.empty(), open, REASON));
        refused(
                "status-label-taken",
                () -> changes.addStatus(table(), level("halted", "SUSPENDED"), Optional.empty(), open, REASON));
        refused("status-code", () -> changes.addStatus(table(), level("No", "No"), Optional.empty(), open, REASON));
        refused(
                "status-above",
                () -> changes.addStatus(table(), level("halted", "Halted"), Optional.of("none"), open, REASON));
    }

    @Test
    void a_status_the_title_and_the_annex_are_called_otherwise_from_a_period_on() {
        changes.rename(table(), new Labelled.Status("ongoing"), new Words("Under way", "Engagé"), open, REASON);
        changes.rename(table(), new Labelled.Title(), new Words(" A new title ", "Un nouveau titre"), open, REASON);
        changes.rename(table(), new Labelled.Annex(), new Words("Annex II", "Annex II"), open, REASON);

        Framework before = frameworks.in(table(), sealed);
        Framework now = frameworks.in(table(), open);
        assertThat(now.scale().level("ongoing").orElseThrow().label())
                .isEqualTo(new LocalizedText("Under way", "Engagé"));
        assertThat(now.title()).isEqualTo(new LocalizedText("A new title", "Un nouveau titre"));
        assertThat(now.annex()).isEqualTo("Annex II");
        assertThat(before.scale().level("ongoing").orElseThrow().label())
                .isNotEqualTo(now.scale().level("ongoing").orElseThrow().label());
        assertThat(before.title()).isNotEqualTo(now.title());
        assertThat(changes.of(table()))
                .extracting(
                        FrameworkChange::act,
                        FrameworkChange::subject,
                        change -> change.after().orElseThrow().text())
                .containsExactly(
                        tuple(FrameworkAct.ANNEX_RENAMED, "", "Annex II"),
                        tuple(FrameworkAct.TITLE_RENAMED, "", "A new title"),
                        tuple(FrameworkAct.STATUS_RENAMED, "ongoing", "Under way"));
        assertThat(changes.of(table()).getLast().before().orElseThrow())
                .isEqualTo(new Words(
                        before.scale().level("ongoing").orElseThrow().label().en(),
                        before.scale().level("ongoing").orElseThrow().label().fr()));
    }

    @Test
    void a_name_that_cannot_be_is_refused() {
        Labelled status = new Labelled.Status("ongoing");
        for (String name : List.of("", "  ", "x".repeat(81), "two\nlines")) {
            refused("name", () -> changes.rename(table(), status, new Words(name, "Engagé"), open, REASON));
            refused("name", () -> changes.rename(table(), status, new Words("Under way", name), open, REASON));
        }
        refused(
                "status-unknown",
                () -> changes.rename(table(), new Labelled.Status("none"), new Words("None", "Aucun"), open, REASON));
        refused(
                "annex-name",
                () -> changes.rename(table(), new Labelled.Annex(), new Words("Annex II", "Annexe II"), open, REASON));
        LocalizedText other = table().scale().level("implemented").orElseThrow().label();
        refused(
                "status-label-taken",
                () -> changes.rename(
                        table(), status, new Words(other.en().toUpperCase(Locale.ROOT), "Engagé"), open, REASON));
        LocalizedText own = table().scale().level("ongoing").orElseThrow().label();
        refused("same-name", () -> changes.rename(table(), status, new Words(own.en(), own.fr()), open, REASON));
        assertThat(changes.count(table())).isZero();
    }

    @Test
    void a_scale_has_twelve_statuses_at_most_and_one_at_least() {
        for (int n = 4; n <= 12; n++) {
            changes.addStatus(table(), level("s" + n, "Status " + n), Optional.empty(), open, REASON);
        }
        assertThat(frameworks.in(table(), open).scale().levels())
                .extracting(StatusLevel::rank)
                .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        refused(
                "status-too-many",
                () -> changes.addStatus(table(), level("s13", "Status 13"), Optional.empty(), open, REASON));

        frameworks.in(table(), open).scale().levels().stream()
                .skip(1)
                .forEach(level -> changes.endStatus(table(), level.code(), open, REASON));
        assertThat(frameworks.in(table(), open).scale().levels()).hasSize(1);
        assertThat(frameworks.in(table(), sealed).scale().levels()).hasSize(3);
        refused("status-last", () -> changes.endStatus(table(), "implemented", open, REASON));
        refused("status-unknown", () -> changes.endStatus(table(), "ongoing", open, REASON));
    }

    @Test
    void a_former_status_is_named_where_a_row_says_it_and_is_offered_no_more() {
        changes.endStatus(table(), "ongoing", open, REASON);

        StatusScale shown = frameworks.in(table(), open).scale().with(Set.of("ongoing", "implemented"));

        assertThat(shown.levels())
                .extracting(StatusLevel::code)
                .containsExactly("implemented", "ongoing", "not-implemented");
        assertThat(shown.offered()).extracting(StatusLevel::code).containsExactly("implemented", "not-implemented");
    }

    @Test
    void every_change_is_kept_with_who_why_and_where_it_says_so() {
        changes.reword(table(), "1.1.1", words("In other words"), open, REASON);
        changes.withdraw(table(), "1.1.2", open, new ChangeReason("Merged with 1.1.1", Optional.empty()));
        changes.endStatus(table(), "ongoing", open, REASON);

        List<FrameworkChange> kept = changes.of(table());

        assertThat(kept)
                .extracting(FrameworkChange::act, FrameworkChange::subject, FrameworkChange::from)
                .containsExactly(
                        tuple(FrameworkAct.STATUS_ENDED, "ongoing", "2017-Q3"),
                        tuple(FrameworkAct.WITHDRAWN, "1.1.2", "2017-Q3"),
                        tuple(FrameworkAct.REWORDED, "1.1.1", "2017-Q3"));
        FrameworkChange reworded = kept.getLast();
        assertThat(reworded.before()).contains(new Words("INDICATOR 1.1.1", ""));
        assertThat(reworded.after()).contains(new Words("In other words", ""));
        assertThat(reworded.reason()).isEqualTo(REASON);
        assertThat(reworded.personName()).isNotBlank();
        assertThat(kept.get(1).reason().source()).isEmpty();
    }

    @Test
    void nothing_changes_under_the_eyes_of_reviewers() {
        acts.beginReview(open);
        ReportingPeriod inReview = periods.byCode(mandate.framework().id(), "2017-Q3");

        refused("framework-period", () -> changes.withdraw(table(), "1.1.1", inReview, REASON));
        refused("framework-period", () -> changes.withdraw(table(), "1.1.1", open, REASON));
        assertThat(numbers(inReview)).contains("1.1.1");
    }

    @Test
    void what_begins_with_a_period_would_also_stand_in_later_ones() {
        ReportingPeriod later = mandate.open("2017-Q4");
        mandate.seal(later);

        refused("words-sealed", () -> changes.withdraw(table(), "1.1.1", open, REASON));
    }

    @Test
    @ActingAs(Role.REVIEWER)
    void only_an_administrator_changes_a_framework() {
        for (Runnable act : List.<Runnable>of(
                () -> add("1.1", "1.1.9"),
                () -> changes.reword(table(), "1.1.1", words("x"), open, REASON),
                () -> changes.withdraw(table(), "1.1.1", open, REASON),
                () -> changes.merge(table(), "1.1.1", "1.1.2", open, REASON),
                () -> changes.place(table(), "1.1.1", Optional.empty(), Optional.of("1.1.9"), open, REASON),
                () -> changes.bringBack(table(), "1.1.1", open, REASON),
                () -> changes.addStatus(table(), level("new", "New"), Optional.empty(), open, REASON),
                () -> changes.endStatus(table(), "ongoing", open, REASON))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
        assertThat(changes.of(table())).isEmpty();
    }

    private Framework table() {
        return mandate.framework();
    }

    private void add(String parent, String number) {
        changes.add(table(), new NewElement(3, Optional.of(parent), number, words("Something new")), open, REASON);
    }

    private static Words words(String text) {
        return new Words(text, "");
    }

    private static StatusLevel level(String code, String label) {
        return new StatusLevel(code, 0, new LocalizedText(label, label + " (fr)"), "pause", "#5B4B8A", false);
    }

    private List<String> numbers(ReportingPeriod period) {
        return outlines.in(table(), period)
                .indicators()
                .map(indicator -> indicator.number().printed())
                .toList();
    }

    private String text(String number, ReportingPeriod period) {
        return outlines.in(table(), period).indicator(number).orElseThrow().text();
    }

    private static void refused(String kind, Runnable act) {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(act::run)
                .matches(refusal -> refusal.kind().equals(kind), kind);
    }
}
