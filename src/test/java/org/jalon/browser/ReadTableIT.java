package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The table as a reader meets it. */
@LongTest("Every filter and order of the table; SignInIT, OpenRowIT and FrenchIT read it too")
class ReadTableIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    // ---- It looks like the annex

    @Test
    void fourPillarsStandAcrossTheTableWithTheirStatements() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        List<WebElement> bands = browser.all("table.annex tr.pillar th");
        List<String> expected = SeedFixture.mali().lines("pillars").stream()
                .map(line -> line.get("number") + ". " + line.get("title") + " " + line.get("statement"))
                .toList();
        assertThat(bands)
                .extracting(band -> band.getText().replaceAll("\\s+", " "))
                .isEqualTo(expected);
        assertThat(bands).extracting(band -> band.getDomAttribute("colspan")).containsOnly("5");
    }

    @Test
    void tenObjectiveCellsSpanTheirIndicatorsAndTheirParts() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        List<String> spans = browser.all("table.annex th.objective").stream()
                .map(cell -> cell.findElement(By.cssSelector(".number")).getText() + " over "
                        + cell.getDomProperty("rowSpan"))
                .toList();
        assertThat(spans)
                .containsExactly(
                        "1.1 over 3",
                        "1.2 over 3",
                        "2.1 over 3",
                        "2.2 over 2",
                        "2.3 over 3",
                        "3.1 over 3",
                        "3.2 over 4",
                        "4.1 over 2",
                        "4.2 over 3",
                        "4.3 over 6");
    }

    @Test
    void everyRowSaysWhatTheAnnexSays() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.indicators()).hasSize(31);
        assertThat(table.lines()).hasSize(32);
        List<String> expected = SeedFixture.mali().lines("assessments").stream()
                .map(line -> String.join(
                        "|",
                        line.get("indicator"),
                        word(line.get("status")),
                        line.get("part").equals("1") ? line.get("deadline") : "",
                        plain(line.get("comments"))))
                .toList();
        assertThat(table.lines())
                .extracting(line ->
                        String.join("|", line.indicator(), line.status(), line.deadline(), plain(line.comments())))
                .isEqualTo(expected);
    }

    @Test
    void aSplitRowIsTwoSubRowsUnderOneIndicator() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.lines("4.2.1")).extracting(TablePage.Line::status).containsExactly("Implemented", "Ongoing");
        assertThat(table.lines("4.2.1").getFirst().marks()).contains("split");
        assertThat(browser.all("tr[data-row='4.2.1'] td.indicator")).hasSize(1);
        assertThat(browser.css("tr[data-row='4.2.1'] td.indicator").getDomProperty("rowSpan"))
                .isEqualTo("2");
    }

    @Test
    void aBlankCellIsNotStatedAndNothingElse() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.line("2.3.3").status()).isEqualTo("not stated");
        assertThat(table.line("2.3.3").deadline()).isEmpty();
        assertThat(table.line("1.2.3").status()).isEqualTo("Not implemented");
    }

    @Test
    void aStatusIsASymbolAndAWordAndAColour() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(looks("1.2.1"))
                .isNotEqualTo(looks("1.2.3"))
                .isNotEqualTo(looks("1.1.1"))
                .isNotEqualTo(looks("2.3.3"));
    }

    @Test
    void whatIsDoubtfulInTheSourceIsMarkedAndSaysWhy() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.line("2.1.3").comments()).isEqualTo("Completion expected");
        assertThat(table.line("2.1.3").deadline()).isEmpty();
        assertThat(table.line("2.1.3").marks()).containsExactly("doubtful in the source");
        assertThat(browser.css("tr[data-row='2.1.3'] .why").getText())
                .startsWith("The extracted text of the annex does not show in which column these words stood");
    }

    @Test
    void bulletsAreAListAsInTheAnnex() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(browser.all("tr[data-row='3.1.1'] td.comments li")).hasSize(2);
        assertThat(browser.all("tr[data-row='3.1.2'] td.comments li")).hasSize(3);
        assertThat(browser.all("tr[data-row='3.1.1'] td.comments p").getFirst().getText())
                .isEqualTo("Progress made:");
    }

    @Test
    void headAndPillarStayInSightWhenOneScrolls() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        browser.js("arguments[0].scrollIntoView({block: 'end'})", table.link("4.3.6"));
        browser.until("the last row is in sight and the head above it", () -> Boolean.TRUE.equals(browser.js("""
                        const head = document.querySelector('table.annex thead th').getBoundingClientRect();
                        const row = document.querySelector('[data-open="4.3.6"]').getBoundingClientRect();
                        const seen = document.elementFromPoint(head.left + head.width / 2, head.top + head.height / 2);
                        return row.top < innerHeight && head.top >= 0 && head.bottom < innerHeight / 3 && !!seen?.closest('thead')
                        """)));
    }

    // ---- Counts

    @Test
    void countsHaveTheirDenominator() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.counts())
                .isEqualTo("9 Implemented 19 Ongoing 1 Not implemented 1 split 1 not stated of 31")
                .doesNotContain("%");
    }

    @Test
    void theOpenPeriodSaysHowManyRowsAreConfirmed() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);

        assertThat(table.counts()).contains("9 Implemented").endsWith("of 31 Confirmed this period: 0 of 31");
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(
                                table.lines(line.indicator()).getFirst().marks())
                        .contains("not yet confirmed"));
    }

    // ---- Lateness

    @Test
    void whatIsLateIsAFactBesideTheStatus() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.line("3.2.4").status()).isEqualTo("Ongoing");
        assertThat(table.line("3.2.4").marks()).containsExactly("overdue 181 days");
        assertThat(table.line("3.2.1").marks()).containsExactly("cannot be judged");
        assertThat(table.line("4.1.1").marks()).isEmpty();
    }

    @Test
    void threeRowsAreOverdueInTheOpenPeriod() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD + "?lateness=overdue");

        assertThat(table.filter("overdue").getText()).matches("(?s)overdue\\s*3");
        assertThat(table.indicators()).containsExactly("2.2.2", "2.3.2", "3.2.4");
    }

    // ---- Periods

    @Test
    void thePeriodPickerLeadsToAnotherPeriod() {
        TablePage table = TablePage.openAs(browser, "reader", "/mali/agreement");
        assertThat(browser.css(".period-picker summary").getText()).startsWith("2017-Q3");
        table.choosePeriod("2017-Q2");

        browser.until("the period is shown", () -> browser.address().equals("/mali/agreement/2017-Q2"));
        browser.until(
                "the picker names it",
                () -> browser.css(".period-picker summary").getText().startsWith("2017-Q2"));
        assertThat(browser.css(".period-picker summary").getText()).contains("sealed as S/2017/478");
    }

    // ---- Filters and search, all in the address

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of(
                        "?pillar=2", List.of("2.1.1", "2.1.2", "2.1.3", "2.2.1", "2.2.2", "2.3.1", "2.3.2", "2.3.3")),
                Arguments.of("?status=not-implemented", List.of("1.2.3")),
                Arguments.of("?status=not-stated", List.of("2.3.3")),
                Arguments.of("?status=split", List.of("4.2.1")),
                Arguments.of("?status=ongoing&pillar=2", List.of("2.1.3", "2.2.2", "2.3.2")),
                Arguments.of("?lateness=overdue", List.of("3.2.4")),
                Arguments.of("?lateness=cannot-be-judged", List.of("3.2.1")),
                Arguments.of("?q=Kidal", List.of("3.2.4")),
                Arguments.of("?q=KIDAL", List.of("3.2.4")),
                Arguments.of("?q=4.3.6", List.of("4.3.6")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressIsAFilter(String query, List<String> expected) {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED + query);

        assertThat(table.indicators()).isEqualTo(expected);
    }

    @Test
    void aFilterIsChosenByItsLinkAndTakenBackByTheSame() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        table.filter("Not implemented").click();

        table.untilIndicators(List.of("1.2.3"));
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2?status=not-implemented");
        assertThat(table.filter("Not implemented").getDomAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(table.counts())
                .as("counts are those of the whole table")
                .contains("9 Implemented")
                .endsWith("of 31");

        table.filter("Not implemented").click();
        browser.until("all rows are back", () -> table.indicators().size() == 31);
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2");
    }

    @Test
    void eachFilterCountsWhatOneWouldSeeAndAllAreClearedAtOnce() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED + "?pillar=1&q=the");
        int shown = table.indicators().size();
        assertThat(browser.css(".shown-count").getText()).isEqualTo(shown + " of 31 shown");
        assertThat(table.filter("Pillar 1").getText()).endsWith(String.valueOf(shown));
        int promised = Integer.parseInt(table.filter("Ongoing").getText().replaceAll("\\D", ""));
        table.filter("Ongoing").click();
        browser.until("what was promised", () -> table.indicators().size() == promised);

        browser.the(Role.LINK, "Clear all").click();
        browser.until("all rows are back", () -> table.indicators().size() == 31);
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2");
        assertThat(browser.css(".shown-count").getText()).isEqualTo("31 of 31 shown");
    }

    @Test
    void theWayBackLeadsFromAFilterToTheTableBefore() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        table.filter("Not implemented").click();
        table.untilIndicators(List.of("1.2.3"));
        browser.driver().navigate().back();

        browser.until("all rows are back", () -> table.indicators().size() == 31);
    }

    @Test
    void whatIsSoughtStandsInTheAddressAndSurvivesAReload() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        table.search("reconciliation conference");

        table.untilIndicators(List.of("4.1.1", "4.1.2"));
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2?q=reconciliation%20conference");
        browser.reload();
        TablePage.shown(browser).untilIndicators(List.of("4.1.1", "4.1.2"));
        assertThat(AssessmentPanel.value(browser.the(Role.TEXTBOX, "Find in this table")))
                .isEqualTo("reconciliation conference");
    }

    @Test
    void withoutAnyHitOneIsToldAndLedBack() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED + "?q=zanzibar");

        assertThat(browser.said()).contains("No row fits these filters.");
        browser.the(Role.LINK, "Show all rows").click();
        browser.until("all rows are back", () -> table.indicators().size() == 31);
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2");
    }

    @Test
    void aFilterThatMeansNothingShowsNoRowsRatherThanAnError() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED + "?status=%3Cscript%3E&pillar=99&lateness=never");

        assertThat(browser.said()).contains("No row fits these filters.");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    // ---- Who may only read

    @Test
    void aReaderSeesTheSameTableAndReadsARowWithoutBeingAbleToWrite() {
        TablePage asReader = TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);
        List<TablePage.Line> seen = asReader.lines();
        AssessmentPanel panel = asReader.openRow("1.1.1");

        assertThat(panel.isEditable()).isFalse();
        assertThat(panel.said())
                .contains("You can read this row. To bring it up to date, one needs the role of an officer.")
                .contains("The interim authorities were installed in the five regions");
        assertThat(panel.offers("Save")).isFalse();
        assertThat(panel.element().findElements(By.cssSelector("textarea, input")))
                .isEmpty();

        browser.forgetEverything();
        assertThat(TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD).lines())
                .isEqualTo(seen);
    }

    @Test
    void aSealedPeriodIsReadOnlyForAllAndSaysWhy() {
        TablePage table = TablePage.openAs(browser, "admin", TablePage.PUBLISHED);
        AssessmentPanel panel = table.openRow("1.1.1");

        assertThat(panel.isEditable()).isFalse();
        assertThat(panel.said())
                .contains("Period 2017-Q2 is sealed: it was published as S/2017/478 and stays as it was signed.");
    }

    @Test
    void anOpenRowHasAnAddress() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED + "?row=3.2.4");

        AssessmentPanel panel = AssessmentPanel.shown(browser, "3.2.4");
        assertThat(panel.said()).contains("Only the one for Gao has yet to be signed");
        browser.until("the row is in sight below the table's header", () -> Boolean.TRUE.equals(browser.js("""
                const {top, bottom} = document.querySelector('tr[data-row="3.2.4"]').getBoundingClientRect();
                return top >= 90 && bottom <= innerHeight""")));
    }

    private String looks(String indicator) {
        return browser.text("""
                const state = document.querySelector(`tr[data-row="${arguments[0]}"] .state`);
                const symbol = state.querySelector('.symbol');
                const drawn = getComputedStyle(symbol);
                return [state.className, getComputedStyle(state).getPropertyValue('--state'), drawn.maskImage, drawn.backgroundImage]
                    .join(' ');
                """, indicator);
    }

    private static String word(String status) {
        return switch (status) {
            case "implemented" -> "Implemented";
            case "ongoing" -> "Ongoing";
            case "not-implemented" -> "Not implemented";
            case "" -> "not stated";
            default -> throw new IllegalArgumentException(status);
        };
    }

    /** Lines without the dash of a bullet, which the page draws. */
    private static String plain(String comment) {
        return comment.replaceAll("(?m)^– ", "").replaceAll("\\s*\n\\s*", "\n").strip();
    }
}
