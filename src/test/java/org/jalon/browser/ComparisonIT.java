package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What differs between two periods, and between two moments of one. */
class ComparisonIT {

    private static final String BETWEEN = "?from=2017-Q2&to=2017-Q3";

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    /** When 1.2.3 was brought up to date and 1.1.1 was not yet. */
    private static String between = "";

    private final Browser browser = STAGE.browser();

    @BeforeAll
    static void twoRowsAreBroughtUpToDate() throws Exception {
        Api officer = new Api(STAGE.jalon(), "officer");
        between = recordedAt(update(officer, "1.2.3", "ongoing", "A bill is before parliament"));
        update(officer, "1.1.1", "implemented", "The interim authorities were installed in all regions");
    }

    @Test
    void theHeadlineCountsEveryKind() {
        ComparisonPage page = ComparisonPage.openAs(browser, "reader", BETWEEN);

        assertThat(page.headline())
                .isEqualTo(
                        "Of 31 indicators in both periods: 2 advanced, 0 went back, 1 deadline moved, 2 texts changed, "
                                + "29 unchanged; 0 added, 0 withdrawn, 0 reworded.");
        page.untilIndicators(List.of("1.1.1", "1.2.3"));
        assertThat(page.row("1.1.1").getText()).contains("advanced", "deadline moved", "text changed");
        assertThat(page.removed("1.1.1")).contains("2017");
        assertThat(page.added("1.1.1")).contains("all");
        assertThat(page.row("1.1.1").findElements(By.cssSelector("del + wbr + ins")))
                .as("places for a line to end between old words and new ones")
                .isNotEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void aFilterIsALinkAndItsAddressRestoresIt() {
        ComparisonPage page = ComparisonPage.openAs(browser, "reader", BETWEEN);
        page.filter("deadline moved").click();

        page.untilIndicators(List.of("1.1.1"));
        assertThat(browser.address()).isEqualTo(ComparisonPage.ADDRESS + BETWEEN + "&change=deadline-moved");
        browser.reload();
        ComparisonPage again = ComparisonPage.shown(browser);
        again.untilIndicators(List.of("1.1.1"));
        assertThat(again.filter("deadline moved").getDomAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(again.headline()).as("counts are those of all rows").contains("29 unchanged");
        again.filter("All that changed").click();
        again.untilIndicators(List.of("1.1.1", "1.2.3"));
    }

    @Test
    @LongTest("ComparisonsTest turns them round behind the page")
    void swappedItSaysTheSameFromTheOtherSide() {
        ComparisonPage page = ComparisonPage.openAs(browser, "reader", BETWEEN + "&change=advanced");
        browser.the(Role.LINK, "Swap").click();

        browser.until("the other side", () -> page.headline().contains("0 advanced, 2 went back"));
        assertThat(browser.address()).isEqualTo(ComparisonPage.ADDRESS + "?from=2017-Q3&to=2017-Q2&change=regressed");
        page.untilIndicators(List.of("1.1.1", "1.2.3"));
    }

    @Test
    @LongTest("By its address; aMomentIsChosenOnThePageInOnesOwnTimeZone on the page")
    void aPeriodIsComparedWithWhatWasRecordedOfIt() {
        ComparisonPage page =
                ComparisonPage.openAs(browser, "reader", "?from=2017-Q3&fromAsAt=" + between + "&to=2017-Q3");

        page.untilIndicators(List.of("1.1.1"));
        assertThat(page.headline()).startsWith("Of 31 indicators at both moments: 1 advanced");
        assertThat(browser.css(".past-notice").getText()).contains("from 2017-Q3 as it was recorded until");
        browser.the(Role.LINK, "Compare as they are now").click();
        page.untilIndicators(List.of("1.1.1", "1.2.3"));
    }

    @Test
    void aMomentIsChosenOnThePageInOnesOwnTimeZone() {
        ComparisonPage page = ComparisonPage.openAs(browser, "reader", BETWEEN);
        LocalDateTime before = LocalDateTime.of(2020, 1, 1, 12, 30);
        assertThat(page.zoneOf("from")).startsWith("Your time zone: ").doesNotEndWith(": ");
        page.choose("from", before);

        Instant instant = before.atZone(ZoneId.systemDefault()).toInstant();
        browser.until(
                "the address of that moment",
                () -> List.of(URLDecoder.decode(browser.address(), StandardCharsets.UTF_8)
                                .substring(ComparisonPage.ADDRESS.length() + 1)
                                .split("&", -1))
                        .containsAll(List.of("from=2017-Q2", "fromAsAt=" + instant, "to=2017-Q3")));
        assertThat(browser.css(".past-notice").getText()).contains("from 2017-Q2 as it was recorded until");
        browser.untilSaid("31 added");
        assertThat(page.chosen("from")).isEqualTo("as recorded earlier");
    }

    @Test
    @LongTest("One choice more; aMomentIsChosenOnThePageInOnesOwnTimeZone takes the same way")
    void aSealedStateIsChosenOnThePage() {
        ComparisonPage page = ComparisonPage.openAs(browser, "reader", BETWEEN);
        page.choose("from", "as first sealed");

        browser.until(
                "the address of that state",
                () -> browser.address().equals(ComparisonPage.ADDRESS + "?from=2017-Q2&fromCorrigendum=0&to=2017-Q3"));
        page.untilIndicators(List.of("1.1.1", "1.2.3"));
        page.choose("from", "as it is now");
        browser.until("as before", () -> browser.address().equals(ComparisonPage.ADDRESS + BETWEEN));
    }

    @Test
    @LongTest("A link to the page that the others read")
    void theTableOfThePastLeadsToWhatHasChangedSince() {
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD + "?asAt=" + between);
        browser.the(Role.LINK, "What has changed since").click();

        ComparisonPage.shown(browser).untilIndicators(List.of("1.1.1"));
    }

    @Test
    @LongTest("ComparisonTest knows it behind the page")
    void withoutAnyDifferenceOneIsTold() {
        ComparisonPage.openAs(browser, "reader", BETWEEN + "&change=regressed");

        assertThat(browser.said()).contains("No indicator has such a change between these two periods.");
    }

    @Test
    @LongTest("Addresses that lead nowhere, one after the other")
    void whatIsNoMomentIsSaidToBeNone() {
        browser.signIn("reader");
        browser.go(ComparisonPage.ADDRESS + "?fromAsAt=yesterday");

        ErrorPage.shown(browser);
        assertThat(browser.said()).contains("yesterday");
    }

    private static HttpResponse<String> update(Api officer, String indicator, String status, String comment)
            throws IOException, InterruptedException {
        String body = """
                {"parts": [{"status": "%s", "comment": "%s"}], "deadline": null, "doubt": null, "reason": null,
                 "citations": [{"symbol": "S/2017/478", "locator": "Annex I, %s"}]}""".formatted(status, comment, indicator);
        HttpResponse<String> answer =
                officer.put("2017-Q3", indicator, Api.etag(officer.assessment("2017-Q3", indicator)), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String recordedAt(HttpResponse<String> answer) {
        return Api.json(answer).get("written").get("at").asString();
    }

    @Test
    @LongTest("One choice more; aMomentIsChosenOnThePageInOnesOwnTimeZone takes the same way")
    void aPeriodIsOfferedAgainstItselfOnlyWhereAMomentIsChosen() {
        ComparisonPage.openAs(browser, "reader", "?from=2017-Q2&to=2017-Q3");
        assertThat(offered()).containsExactly("2017-Q2");
        ComparisonPage.open(browser, "?from=2017-Q2&fromAsAt=2017-09-30&to=2017-Q3");
        assertThat(offered()).containsExactly("2017-Q3", "2017-Q2");

        browser.go("/mali/agreement/export?what=comparison&from=2017-Q2&to=2017-Q3");
        browser.css(".period-fields");
        assertThat(browser.text("""
                        return [...document.querySelectorAll('.period-fields jalon-choice')]
                          .filter(choice => choice.checkVisibility())
                          .map(choice => choice.options.map(option => option.value).join(' ')).join(' / ')""")).doesNotContain("2017-Q3 2017-Q2");
    }

    /** The periods that can be chosen for the earlier side. */
    private List<String> offered() {
        browser.until(
                "the periods",
                () -> browser.all(".bar .period-picker:not(.past-picker) li a span:first-child")
                                .size()
                        > 1);
        return List.of(browser.text("""
                        return [...document.querySelector('.bar .period-picker:not(.past-picker)')
                          .querySelectorAll('li a span:first-child')].map(span => span.textContent).join(' ')""").split(" "));
    }
}
