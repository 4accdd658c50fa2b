package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Figures as readers meet them, and as officers bring them up to date with nothing but the keyboard. */
class FiguresIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void theListLeadsToAMeasureWithItsChartAndTheWordsOfEachFigure() {
        browser.signIn("reader");
        browser.go("/mali/figures");
        browser.css(".figure-list");
        browser.css(".figure-filter input").sendKeys("internally displaced persons");
        browser.until(
                "fewer are shown",
                () -> browser.all(".figure-list tbody tr:not(.figure-topic)").size() < 9);
        browser.the(Role.LINK, "Internally displaced persons").click();
        browser.until("the measure", () -> browser.address().equals("/mali/figures/idps"));
        browser.css(".figure-table");
        browser.driver().navigate().back();
        browser.until(
                "the list as it was left",
                () -> browser.all(".figure-list tbody tr:not(.figure-topic)").size() == 4);
        browser.the(Role.LINK, "Internally displaced persons").click();
        browser.until("the measure again", () -> browser.address().equals("/mali/figures/idps"));
        browser.until(
                "the chart", () -> !browser.all(".figure-picture svg path").isEmpty());

        assertThat((List<?>) browser.js("""
                        const names = [...document.querySelectorAll('.figure-picture svg text')]
                          .filter(text => text.textContent.includes('S/RES'))
                          .map(text => [text.textContent, text.getBoundingClientRect()]);
                        return names.flatMap(([one, a], n) => names.slice(n + 1)
                          .filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
                          .map(([other]) => `${one} over ${other}`));"""))
                .as("names of decisions that lie over each other")
                .isEmpty();
        assertThat(rows())
                .anySatisfy(row -> assertThat(row.getText())
                        .contains("approximately 59,000", "S/2017/478, para. 37", "date inferred"));
        assertThat(browser.all("button.figure-revise")).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void whatDoesNotAddUpSaysWhatItWouldHaveToBeAndLeadsToTheMeasure() {
        browser.signIn("reader");
        browser.go("/mali/checks");
        browser.css(".finding");
        assertThat(browser.said()).contains("28 printed; the parts named sum to 26.");
        browser.click(() -> browser.all(".finding h3 a").getFirst());
        browser.css(".figure-about .finding");
    }

    @Test
    void severalMeasuresStandOnOneAxisOfTimeAndTheAddressHoldsWhich() {
        browser.signIn("reader");
        browser.go("/mali/figures?together=idps,nothing,refugees-abroad");
        browser.until(
                "both are drawn",
                () -> browser.all(".figure-together .figure-picture svg").size() == 2);
        List<String> months = browser.all(".figure-together .figure-picture").stream()
                .map(picture -> picture.findElements(By.tagName("text")).stream()
                        .map(WebElement::getText)
                        .filter(words -> words.matches("\\w{3} \\d{4}"))
                        .collect(Collectors.joining(", ")))
                .toList();
        assertThat(months.getFirst()).isNotEmpty().isEqualTo(months.getLast());

        browser.the(Role.BUTTON, "Leave out: Internally displaced persons").sendKeys(Keys.ENTER);
        browser.until(
                "one is left",
                () -> browser.all(".figure-together .figure-picture svg").size() == 1);
        assertThat(browser.address()).endsWith("together=refugees-abroad");
        browser.the(Role.BUTTON, "Show").sendKeys(Keys.ENTER);
        browser.until(
                "another is added",
                () -> browser.all(".figure-together section").size() == 2);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void anIndicatorShowsTheMeasuresThatIllustrateItAndAnOfficerAddsOneAndTakesItAway() {
        browser.signIn("officer");
        browser.go("/mali/agreement/indicators/3.1.1");
        browser.until(
                "three are drawn",
                () -> browser.all(".illustration .figure-picture svg").size() == 3);
        browser.click(() -> browser.all(".illustration summary").getFirst());
        browser.untilSaid("approximately 59,000");

        browser.go("/mali/agreement/indicators/4.3.6");
        browser.untilSaid("No figure illustrates this indicator.");
        browser.the(Role.BUTTON, "Add figures").sendKeys(Keys.ENTER);
        browser.until(
                "the words have the keyboard", () -> browser.focusedName().equals("What it shows of this indicator"));
        browser.keys("Only a try");
        browser.the(Role.BUTTON, "Add").sendKeys(Keys.ENTER);
        browser.untilSaid("Only a try");
        browser.click(() -> browser.css(".illustration-line button"));
        browser.untilSaid("No figure illustrates this indicator.");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void anOfficerAddsAFigureByKeyboardIsToldWhatIsOddAndRevisesIt() {
        browser.signIn("officer");
        browser.go("/mali/figures/return-zones");
        browser.css(".figure-table");
        int before = rows().size();
        browser.the(Role.BUTTON, "Add a figure").sendKeys(Keys.ENTER);
        browser.until(
                "the first field has the keyboard", () -> browser.focusedName().equals("Value"));
        browser.keys("many", Keys.ENTER);
        browser.untilSaid("'many' is no number");
        browser.until("it stays in the field", () -> browser.focusedName().equals("Value"));
        browser.chord("a", Keys.CONTROL);
        browser.keys("3000", Keys.TAB);
        browser.keyUntilOn(Keys.TAB, "Place (para. 12)", 20);
        browser.keys("para. 99", Keys.TAB);
        browser.keys(Keys.ENTER);
        browser.untilSaid("The figure was added.");

        assertThat(rows()).hasSize(before + 1);
        WebElement added = rows().stream()
                .filter(row -> row.getText().contains("para. 99"))
                .findFirst()
                .orElseThrow();
        added.findElement(By.cssSelector("button.figure-revise")).sendKeys(Keys.ENTER);
        browser.until(
                "the first field has the keyboard", () -> browser.focusedName().equals("Value"));
        browser.chord("a", Keys.CONTROL);
        browser.keys("31", Keys.ENTER);
        browser.untilSaid("Say why the figure is revised.");
        browser.until(
                "what is missing has the keyboard", () -> browser.focusedName().equals("Why it is revised"));
        browser.keys("A digit too many", Keys.ENTER);
        browser.untilSaid("The figure was revised.");
        assertThat(rows()).anySatisfy(row -> assertThat(row.getText()).contains("31", "para. 99"));
    }

    private List<WebElement> rows() {
        return browser.all(".figure-table tbody tr");
    }
}
