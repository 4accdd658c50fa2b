package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a reviewer does is counted at once, is told to others alone, and leads on. */
class ReviewIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String ADDRESS = "/mali/agreement/review/2017-Q3";

    private final Browser browser = STAGE.browser();

    @Test
    void countsFollowSingleActsAndAllApprovedLeadsToTheSignature() throws Exception {
        Api officer = new Api(STAGE.jalon(), "officer");
        List<String> all = WorklistPage.openAs(browser, "officer", WorklistPage.ADDRESS + "?whose=all")
                .indicators();
        assertThat(all).hasSize(31);
        officer.bulk("2017-Q3", "confirm", all);
        officer.bulk("2017-Q3", "submit", all);
        browser.forgetEverything();
        browser.signIn("reviewer");
        browser.go(ADDRESS);
        ReviewPage review = ReviewPage.shown(browser);
        review.untilCount("31 to review");
        assertThat(chip("All submitted")).endsWith("31");
        assertThat(chip("Approved")).endsWith(" 0");

        review.keyboardTo("1.1.1");
        browser.keys("a");
        review.untilSaid("1.1.1", "Approved");
        browser.until("the chips follow", () -> chip("Approved").endsWith(" 1"));
        assertThat(chip("All submitted")).endsWith("30");
        assertThat(chip("No change, confirmed")).endsWith("30");
        assertThat(browser.css("tr.group").getText()).contains("30").contains("approve these 30");
        review.keyboardTo("1.1.2");
        browser.keys("r");
        review.reason().sendKeys("Which decree?");
        browser.chord(Keys.ENTER, Keys.CONTROL);
        review.untilSaid("1.1.2", "Returned");
        browser.until(
                "the sentence follows",
                () -> browser.said().contains("1 of 31 rows is not submitted yet; 1 returned."));
        assertThat(colour("1.1.2")).as("returned does not look like approved").isNotEqualTo(colour("1.1.1"));

        officer.bulk("2017-Q3", "confirm", List.of("1.1.2"));
        browser.untilSaid("One row has been submitted or changed meanwhile.");
        officer.bulk("2017-Q3", "submit", List.of("1.1.2"));
        review.press("Show the present state");
        review.untilCount("30 to review");
        review.press("Approve all 30 shown");
        browser.untilSaid("30 of 30 rows are approved.");
        browser.untilSettled();
        assertThat(browser.said())
                .as("one's own act is no news")
                .doesNotContain("meanwhile")
                .contains("All 31 rows of 2017-Q3 are approved.");
        browser.click(() -> browser.the(Role.LINK, "Sign and seal 2017-Q3"));
        browser.until("the period's page", () -> browser.address().equals("/mali/agreement/periods/2017-Q3"));
    }

    private String chip(String label) {
        return browser.css("nav[aria-label='Filters']").findElements(By.cssSelector("a.chip")).stream()
                .map(chip -> chip.getText().replaceAll("\\s+", " "))
                .filter(words -> words.startsWith(label))
                .findFirst()
                .orElse("no chip " + label);
    }

    private String colour(String indicator) {
        return browser.css("tr[data-row='" + indicator + "'] .outcome").getCssValue("color");
    }
}
