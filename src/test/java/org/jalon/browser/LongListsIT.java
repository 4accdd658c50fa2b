package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.benchmark.ScaleMandate;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;

/** Lists that are longer than what is drawn at once: no row is missing, and the keyboard reaches all of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@LongTest("Lists of more rows than are drawn at once")
class LongListsIT {

    private static final int ROWS = 330;
    private static final String LAST = "4.3.10";

    private static JalonProcess jalon;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Path data = JalonProcess.freshData();
        ScaleMandate.write(data, ROWS, 2);
        jalon = JalonProcess.start(JalonProcess.Packaging.SHARED, data);
        browser = Browser.open(jalon);
    }

    @AfterAll
    static void stop() {
        browser.close();
        jalon.close();
    }

    @Test
    @Order(1)
    void anOfficersListIsWholeAndTheKeyboardReachesItsEnd() {
        WorklistPage quarter = WorklistPage.openAs(browser, "officer", "/scale/table/quarter/2010-Q2");
        quarter.keyOn("1.1.1", Keys.END);
        quarter.untilOn(LAST);
        browser.until("all rows are there", () -> quarter.indicators().size() == ROWS);
        assertThat(quarter.indicators()).containsExactlyElementsOf(numbers());
        browser.keys("k");
        quarter.untilOn("4.3.9");
        browser.keys(Keys.HOME);
        quarter.untilOn("1.1.1");
    }

    @Test
    @Order(2)
    void allRowsAreSelectedAndSubmittedWhateverIsDrawn() {
        WorklistPage quarter = WorklistPage.open(browser, "/scale/table/quarter/2010-Q2");
        quarter.keyOn("1.1.1", "x");
        browser.js("document.querySelector('.select-all input').click()");
        browser.untilSaid(ROWS + " rows selected");
        browser.click(() -> browser.the(Role.BUTTON, "Submit"));
        browser.untilSaid("Submitted: %d of %d.".formatted(ROWS, ROWS));
        quarter.untilStage(LAST, "submitted");
    }

    @Test
    @Order(3)
    void theReviewersListIsWhole() {
        browser.forgetEverything();
        browser.signIn("reviewer");
        browser.go("/scale/table/review/2010-Q2");
        ReviewPage.shown(browser);
        browser.until(
                "all rows are there",
                () -> browser.all("table.review tr[data-row]").size() == ROWS);
        assertThat(browser.all("table.review tr[data-row]").stream()
                        .map(row -> String.valueOf(row.getDomAttribute("data-row")))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(numbers());
    }

    /** The list is made anew, so that it has drawn no more than what fills a screen. */
    @Test
    @Order(4)
    void whoPrintsBeforeAListIsDrawnPrintsAllOfIt() {
        assertThat(browser.text("""
                        return (async () => {
                          const list = document.createElement('jalon-review-list');
                          list.model = document.querySelector('jalon-review-list').model;
                          document.body.append(list);
                          const rows = () => list.querySelectorAll('tr[data-row]').length;
                          await list.updateComplete;
                          const atFirst = rows();
                          window.dispatchEvent(new Event('beforeprint'));
                          const printed = rows();
                          list.remove();
                          return `${atFirst} ${printed}`;
                        })()""")).isEqualTo("60 " + ROWS);
    }

    /** Here, since here there are two mandates. */
    @Test
    @Order(5)
    void besideAPageThatIsNotThereIsTheMandateThatOneWasIn() {
        browser.go("/scale/table/2031-Q1");
        browser.the(Role.HEADING, "There is no reporting period “2031-Q1”");
        assertThat(browser.css(".side-framework").getText()).isEqualTo("Artificial indicators");
    }

    private static List<String> numbers() {
        return IntStream.range(0, ROWS)
                .mapToObj(n -> "%d.%d.%d".formatted(n / 100 + 1, n / 10 % 10 + 1, n % 10 + 1))
                .toList();
    }
}
