package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** What is done to a period is seen at once on every open page: in the navigation, in the heads, in what one can do. */
@LongTest("Two people at one period; PeriodsIT goes through the same page")
class PeriodActsIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String PERIOD = "/mali/agreement/periods/2017-Q3";

    private final Browser administrator = STAGE.browser();
    private final Browser officer = STAGE.another();
    private final Browser reviewer = STAGE.third();

    @Test
    void beginningAReviewAndOpeningAPeriodAreFollowedByEveryOpenPageWithoutAReload() {
        TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=1.1.1");
        AssessmentPanel panel = AssessmentPanel.shown(officer, "1.1.1");
        panel.write(panel.comment(1), "Half a sentence");
        reviewer.signIn("reviewer");
        reviewer.go("/mali/agreement/overview");
        reviewer.css(".overview");
        administrator.signIn("admin");
        administrator.go(PERIOD);
        administrator.css("main section");
        assertThat(places(administrator)).contains("2017-Q3 open");

        act("Begin the review …");

        administrator.until("one's own navigation", () -> places(administrator).contains("2017-Q3 in review"));
        officer.until("another's navigation", () -> places(officer).contains("2017-Q3 in review"));
        officer.until(
                "the head of the table",
                () -> officer.css(".bar .period-picker summary").getText().contains("in review"));
        assertThat(AssessmentPanel.value(panel.comment(1)))
                .as("what is being typed stays")
                .isEqualTo("Half a sentence");
        reviewer.until("the overview", () -> reviewer.css(".bar").getText().contains("in review"));

        administrator.go("/mali/agreement/periods");
        administrator.css("main section");
        reviewer.go("/mali");
        reviewer.css("main section");
        act("Open 2017-Q4 …");
        officer.until("another's navigation", () -> places(officer).contains("2017-Q4 open"));
        reviewer.until(
                "the mandate's page", () -> reviewer.css("main").getText().contains("2017-Q4"));
        administrator.until("one's own navigation", () -> places(administrator).contains("2017-Q4 open"));
        assertThat(officer.consoleErrors()).isEmpty();
    }

    /** Opens the line that says so and presses its button. */
    private void act(String line) {
        administrator.click(() -> summary(line));
        administrator.click(() -> summary(line)
                .findElement(org.openqa.selenium.By.xpath(".."))
                .findElement(org.openqa.selenium.By.cssSelector("button.strong")));
    }

    private WebElement summary(String line) {
        return administrator.all("main details.act summary").stream()
                .filter(summary -> summary.getText().equals(line))
                .findFirst()
                .orElseThrow(() -> new org.openqa.selenium.NoSuchElementException(line + " among "
                        + administrator.all("main details.act summary").stream()
                                .map(WebElement::getText)
                                .toList()));
    }

    private static List<String> places(Browser browser) {
        return browser.all("nav.nav-links a.period").stream()
                .map(link -> link.getText().replaceAll("\\s+", " "))
                .toList();
    }
}
