package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The overview of a period in which some rows have been brought up to date. */
class OverviewIT {

    private static final String PERIOD = "2017-Q3";

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @BeforeAll
    static void threeRowsAreBroughtUpToDate() throws Exception {
        Api officer = new Api(STAGE.jalon(), "officer");
        say(officer, "2.1.1", "implemented", "The decrees have been adopted by Cabinet and published");
        say(officer, "4.2.2", "implemented", "");
        assertThat(officer.bulk(PERIOD, "confirm", List.of("1.1.1"))).isEqualTo(1);
    }

    @Test
    void changedWordsAreListedAfterWhatMovedEachWithItsComparison() {
        OverviewPage overview = OverviewPage.openAs(browser, "reader", OverviewPage.ADDRESS);
        List<WebElement> rows =
                overview.section("What changed since S/2017/478").findElements(By.cssSelector(".overview-row"));

        assertThat(rows)
                .extracting(row -> row.findElement(By.cssSelector(".number")).getText())
                .containsExactly("4.2.2", "2.1.1");
        assertThat(rows)
                .extracting(row -> row.findElement(By.cssSelector(".marks")).getText())
                .containsExactly("advanced", "text changed");

        browser.click(() -> browser.the(Role.LINK, "text changed, compare 2.1.1"));
        ComparisonPage comparison = ComparisonPage.shown(browser);
        comparison.untilIndicators(List.of("2.1.1"));
        assertThat(comparison.added("2.1.1")).contains("and published");
        assertThat(Axe.violations(browser)).isEmpty();

        browser.click(() -> browser.the(Role.LINK, "Only 2.1.1"));
        comparison.untilIndicators(List.of("2.1.1", "4.2.2"));
    }

    @Test
    void homeSaysWhereEverythingStandsAndWhatWaitsForTheOneWhoLooks() {
        OverviewPage.openAs(browser, "officer", OverviewPage.ADDRESS);
        browser.click(() -> browser.the(Role.LINK, "Jalon"));
        browser.until("all mandates", () -> browser.address().equals("/"));

        WebElement row = browser.css(".home-table tbody tr");
        assertThat(row.getText())
                .contains("2017-Q3", "open, rows due", "28 rows to do", "since 2017-Q2: 1 advanced", "of 31");
        assertThat(browser.css(".home .bar").getText()).contains("28 rows wait for you");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.click(() -> browser.the(Role.LINK, "28 rows to do"));
        browser.until("the quarter", () -> browser.address().startsWith("/mali/agreement/quarter"));

        // Somebody who only reads is waited for by nothing, and knows the same of where it stands.
        OverviewPage.openAs(browser, "reader", OverviewPage.ADDRESS);
        browser.go("/");
        browser.until("all mandates", () -> browser.said().contains("you are a reader"));
        assertThat(browser.css(".home-table tbody tr").getText())
                .contains("since 2017-Q2: 1 advanced")
                .doesNotContain("rows to do");
    }

    @Test
    @LongTest("In French, as FrenchIT")
    void frenchCountsAgreeWithTheirNumber() {
        // Their language is kept with the person, so that this is somebody else.
        OverviewPage.openAs(browser, "reviewer", OverviewPage.ADDRESS);
        browser.go(OverviewPage.ADDRESS + "?lang=fr");
        OverviewPage overview = OverviewPage.shown(browser);

        assertThat(figures(overview, "Rédaction de 2017-Q3"))
                .containsExactly("28 pas encore confirmés", "2 modifiés", "1 confirmé sans changement");
        assertThat(figures(overview, "Où nous en sommes")).contains("1 partagé", "1 non précisé");
        assertThat(overview.section("Prochaines échéances").getText()).contains("Subordonnée à autre chose : 1");
    }

    private static List<String> figures(OverviewPage overview, String heading) {
        return overview.section(heading).findElements(By.cssSelector(".count")).stream()
                .map(figure -> figure.getText().replaceAll("\\s+", " "))
                .toList();
    }

    private static void say(Api officer, String indicator, String status, String comment)
            throws IOException, InterruptedException {
        String body = """
                {"parts": [{"status": "%s", "comment": "%s"}], "deadline": null, "doubt": null, "reason": null,
                 "citations": [{"symbol": "S/2017/478", "locator": "Annex I, %s"}]}""".formatted(status, comment, indicator);
        HttpResponse<String> answer =
                officer.put(PERIOD, indicator, Api.etag(officer.assessment(PERIOD, indicator)), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
