package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be shown has a page, too, inside the main layout and with a way on. */
@LongTest("Every address that leads nowhere, for each role")
class ErrorPagesIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/mali/agreement/2017-Q2/no/such/page | There is no page at /mali/agreement/2017-Q2/no/such/page",
                "/zanzibar                            | There is no mandate “zanzibar”",
                "/zanzibar/agreement                  | There is no mandate “zanzibar”",
                "/mali/treaty                         | There is no framework “treaty”",
                "/mali/agreement/2016-Q4              | There is no reporting period “2016-Q4”",
                "/mali/agreement/last-quarter         | There is no reporting period “last-quarter”",
                "/mali/agreement/indicators/9.9.9     | There is no indicator 9.9.9",
                "/mali/treaty/indicators/1.1.1        | There is no framework “treaty”",
            })
    void anAddressThatMeansNothingIsSaidInTheMainLayoutWithAWayOn(String address, String title) {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        ErrorPage page = ErrorPage.open(browser, address);

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.text()).isNotBlank();
        assertThat(browser.driver().getTitle()).isEqualTo("Not shown · Jalon");
        assertThat(status()).as("what link checkers go by").isEqualTo(404L);
        browser.the(Role.NAVIGATION, "Main navigation");
        page.goOn();
        browser.the(Role.HEADING, "Overview");
        assertThat(browser.address()).isEqualTo("/mali/agreement/overview");
    }

    @Test
    void anAddressThatMeansSomethingAnswersThatItDoes() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        for (String address : List.of(
                "/mali",
                "/mali/agreement",
                "/mali/agreement/2017-Q2?row=9.9.9",
                "/mali/agreement/indicators/1.1.1",
                "/mali/agreement/periods/2017-Q2",
                "/notices",
                "/mali/agreement/rules")) {
            browser.go(address);
            assertThat(status()).as(address).isEqualTo(200L);
        }
    }

    @ParameterizedTest
    @CsvSource({"reader", "officer", "reviewer"})
    void aPageThatIsKeptFromSomebodyIsMissingToThem(String person) {
        TablePage.openAs(browser, person, TablePage.PUBLISHED);
        ErrorPage page = ErrorPage.open(browser, "/people");

        assertThat(page.title()).isEqualTo("There is no page at /people");
        assertThat(status()).isEqualTo(404L);
    }

    @Test
    void itIsThereForThoseWhoMaySeeIt() {
        TablePage.openAs(browser, "admin", TablePage.PUBLISHED);
        browser.go("/people");

        browser.the(Role.HEADING, "People");
        assertThat(status()).isEqualTo(200L);
    }

    /** Of the request that loaded the page. */
    private Object status() {
        return Objects.requireNonNull(
                browser.js("return performance.getEntriesByType('navigation')[0].responseStatus"));
    }

    @Test
    void whatSomebodyPutIntoAnAddressIsShownAsTheyWroteIt() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        ErrorPage page = ErrorPage.open(browser, "/mali/agreement/%3Cimg%20src=x%20onerror=window.ran=1%3E");

        assertThat(page.title()).startsWith("There is no reporting period “").contains("onerror");
        assertThat(browser.all("main img")).isEmpty();
        assertThat(browser.js("return window.ran === undefined")).isEqualTo(true);
    }

    @Test
    void anAddressWithOnlyAPeriodThatMeansNothingLeavesTheRestOfThePageAtWork() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        ErrorPage.open(browser, "/mali/agreement/2016-Q4");
        browser.the(Role.LINK, "Mandate and sources").click();

        browser.the(Role.HEADING, "Decisions of the Council");
    }

    @Test
    void aRowThatDoesNotExistLeavesTheTableAsItIs() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED + "?row=9.9.9");

        assertThat(table.indicators()).hasSize(31);
        assertThat(AssessmentPanel.isOpen(browser)).isFalse();
    }

    @Test
    void anErrorPageAlsoSpeaksFrench() {
        TablePage.openAs(browser, "admin", TablePage.PUBLISHED);
        ErrorPage page = ErrorPage.open(browser, "/mali/agreement/indicators/9.9.9?lang=fr");

        assertThat(page.title()).isEqualTo("Il n’y a pas d’indicateur 9.9.9");
        browser.the(Role.LINK, "Vers ma première page");
    }
}
