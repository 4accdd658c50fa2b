package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Overview, trends, scores, search and saved views as a reader meets them. */
class ReadingIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    // ---- Overview

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where we stand | 19 Ongoing",
                "Where we stand | 2 Implemented",
                "Where we stand | 1 split",
                "Where we stand | 1 not stated",
                "What is late on 30 September 2017 | 3 overdue",
                "What is late on 30 September 2017 | 14 without a deadline",
                "Editing of 2017-Q3 | 31 not yet confirmed",
            })
    @LongTest(
            "Seven figures; OverviewsTest counts them, and whatMovedIsComparedWithTheSealedPeriodAndLeadsToTheComparison follows one")
    void everyNumberLeadsToAsManyRows(String section, String figure) {
        OverviewPage overview = overview();
        WebElement link = browser.until(
                figure,
                () -> overview.section(section).findElements(By.cssSelector("a.count")).stream()
                        .filter(candidate ->
                                candidate.getText().replaceAll("\\s+", " ").equals(figure))
                        .findFirst()
                        .orElse(null));
        int count = Integer.parseInt(figure.substring(0, figure.indexOf(' ')));
        browser.click(() -> link);

        assertThat(TablePage.shown(browser).indicators()).hasSize(count);
    }

    @Test
    void whatMovedIsComparedWithTheSealedPeriodAndLeadsToTheComparison() {
        OverviewPage overview = overview();

        assertThat(overview.section("What changed since S/2017/478").getText()).contains("31 unchanged", "0 advanced");
        browser.the(Role.LINK, "31 unchanged").click();
        browser.until(
                "the comparison",
                () -> browser.address().equals("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=unchanged"));
    }

    @Test
    void lateRowsSaySinceWhenAndDeadlinesStandOnALineOfTime() {
        OverviewPage overview = overview();

        assertThat(overview.section("What is late on 30 September 2017").getText())
                .contains("3.2.4", "since 1 January 2017 · 273 days");
        List<WebElement> spans =
                overview.section("What is due next").findElements(By.cssSelector(".time-rows .track .span"));
        assertThat(spans).hasSize(7);
        assertThat(overview.section("What is due next").getText())
                .contains("Depends on something else: 1")
                .contains("once the new regional councils have been established");
        assertThat(overview.section("Decisions of the Council").getText())
                .contains("S/RES/2295 (2016)", "30 June 2017");
    }

    // ---- Find

    @Test
    void slashGoesToTheSearchAndTheHitStandsMarkedInItsPlace() {
        overview();
        browser.keys("/");
        browser.until("the box has the keyboard", () -> browser.focusedName().equals("Find in everything"));
        browser.keys("REGIONS timbuktu", Keys.ENTER);

        browser.untilSaid("1 text contains");
        assertThat(browser.all(".hit-text mark")).map(WebElement::getText).containsExactly("regions", "Timbuktu");
        browser.the(Role.LINK, "2017-Q2 to 2017-Q3").click();
        AssessmentPanel.shown(browser, "3.2.4");
    }

    @Test
    @LongTest("The other key of slashGoesToTheSearchAndTheHitStandsMarkedInItsPlace")
    void onTheTableSlashStaysWithTheTablesOwnSearch() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        browser.keys("/");

        browser.until("the table's search", () -> browser.focusedName().equals("Find in this table"));
    }

    // ---- Trends

    @Test
    void everyChartIsDrawnUnderATitleWithItsTableBesideIt() {
        overview();
        browser.consoleErrors();
        browser.the(Role.LINK, "Trends").click();
        browser.css(".trend-picture svg");
        browser.until("three charts", () -> browser.all(".trend-picture svg").size() == 3);

        assertThat(browser.all(".trend h2"))
                .map(WebElement::getText)
                .containsExactly(
                        "Implemented: 9 of 31 in 2017-Q2, 9 of 31 in 2017-Q3",
                        "0 of 9 deadlines moved since first promised",
                        "0 of 31 indicators reached their present state within the 2 periods on record");
        assertThat(browser.all(".trend-table table")).hasSize(3);
        assertThat(browser.all(".trend-table")
                        .getFirst()
                        .findElements(By.cssSelector("tbody tr"))
                        .getFirst()
                        .getText())
                .isEqualTo("2017-Q2 9 19 1 1 1 31");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml", "png, image/png"})
    @LongTest("Waits for pictures; everyChartIsDrawnUnderATitleWithItsTableBesideIt looks at the same")
    void aChartIsSavedWithItsTitle(String format, String type) {
        overview();
        browser.go("/mali/agreement/trends");
        browser.until("the charts", () -> browser.all(".trend-picture svg").size() == 3);
        browser.js("""
                window.saved = [];
                const create = URL.createObjectURL;
                URL.createObjectURL = blob => { window.saved.push(blob); return create.call(URL, blob); };
                HTMLAnchorElement.prototype.click = function () { window.named = this.download; };
                """);
        browser.the(
                        Role.BUTTON,
                        "Save as " + format.toUpperCase(Locale.ROOT)
                                + ": Implemented: 9 of 31 in 2017-Q2, 9 of 31 in 2017-Q3")
                .click();

        browser.until(
                "the file",
                () -> Boolean.TRUE.equals(
                        browser.js("return window.saved.length === 1 && window.saved[0].size > 2000")));
        assertThat(browser.text("return window.saved[0].type")).isEqualTo(type);
        browser.until("its name", () -> browser.js("return window.named") != null);
        assertThat(browser.text("return window.named")).isEqualTo("mali-agreement-counts." + format);
        if (format.equals("svg")) {
            browser.js("window.saved[0].text().then(text => { window.savedText = text; })");
            browser.until("its text", () -> browser.js("return window.savedText") != null);
            assertThat(browser.text("return window.savedText"))
                    .startsWith("<svg")
                    .contains("Implemented");
        }
    }

    // ---- Scores

    @Test
    void aScoreIsShownOnlyByAConventionAndWithItsName() {
        overview();
        assertThat(browser.said()).doesNotContain("%");
        browser.go("/mali/agreement/scores?period=2017-Q2");
        browser.css(".scores");
        assertThat(browser.all(".score-number")).isEmpty();

        browser.the(Role.LINK, "Peace Accords Matrix (PAM), stated values").click();
        browser.untilSaid("State what every level is worth first");
        WebElement ongoing = browser.the(Role.NAVIGATION, "Value of Ongoing");
        browser.the(() -> ongoing, Role.LINK, "1 minimum").click();

        browser.untilSaid("53.3%");
        assertThat(browser.css(".score-number").getText())
                .isEqualTo("53.3% = 16 ÷ 30, by the convention “Peace Accords Matrix (PAM), stated values”, 2017-Q2");
        assertThat(browser.css(".score").getText()).contains("1 left out because no state is stated: 2.3.3");
        assertThat(browser.address()).isEqualTo("/mali/agreement/scores?period=2017-Q2&convention=pam&value=ongoing:1");
    }

    // ---- Saved views

    @Test
    void aFilterIsGivenANameSharedAndPutOnTheFirstPage() {
        TablePage.openAs(browser, "officer", "/mali/agreement/2017-Q2?lateness=overdue");
        browser.the(Role.BUTTON, "Save this view").click();
        browser.css("#view-name");
        browser.the(Role.TEXTBOX, "Name").sendKeys("Late in June" + Keys.ENTER);
        browser.untilSaid("“Late in June” is saved.");
        browser.the(Role.BUTTON, "Shared with all readers: Late in June").click();
        browser.until(
                "it is shared",
                () -> "true"
                        .equals(browser.the(Role.BUTTON, "Shared with all readers: Late in June")
                                .getDomAttribute("aria-pressed")));

        Browser other = STAGE.another();
        other.signIn("reader");
        other.go("/mali/agreement/views");
        other.untilSaid("shared by Demo officer");
        other.the(Role.BUTTON, "On my first page: Late in June").click();
        other.until(
                "it is pinned",
                () -> "true"
                        .equals(other.the(Role.BUTTON, "On my first page: Late in June")
                                .getDomAttribute("aria-pressed")));
        other.go("/start");
        other.css(".overview");
        other.the(Role.LINK, "Late in June").click();
        assertThat(TablePage.shown(other).indicators()).containsExactly("3.2.4");
    }

    /** Officers begin with their quarter, reviewers with the review, administrators with the table. */
    @ParameterizedTest
    @CsvSource({"officer", "reviewer", "admin"})
    @LongTest("Three people; aFilterIsGivenANameSharedAndPutOnTheFirstPage knows a reader")
    void whatOnePutOnTheFirstPageIsThereWhateverPageThatIs(String person) {
        TablePage.openAs(browser, person, "/mali/agreement/2017-Q2?pillar=4");
        browser.the(Role.BUTTON, "Save this view").click();
        browser.css("#view-name");
        browser.the(Role.TEXTBOX, "Name").sendKeys("Justice for " + person + Keys.ENTER);
        browser.untilSaid("“Justice for " + person + "” is saved.");
        browser.the(Role.BUTTON, "On my first page: Justice for " + person).click();
        browser.until(
                "it is pinned",
                () -> "true"
                        .equals(browser.the(Role.BUTTON, "On my first page: Justice for " + person)
                                .getDomAttribute("aria-pressed")));

        browser.go("/start");
        WebElement mine = browser.the(Role.NAVIGATION, "Your views");
        browser.the(() -> mine, Role.LINK, "Justice for " + person).click();

        browser.until("the view", () -> browser.address().equals("/mali/agreement/2017-Q2?pillar=4"));
        browser.until("its rows", () -> browser.all("a[data-open]").size() == 10);
    }

    /** A reader's first page. */
    private OverviewPage overview() {
        return OverviewPage.openAs(browser, "reader", "/start");
    }
}
