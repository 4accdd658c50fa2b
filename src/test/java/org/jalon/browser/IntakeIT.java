package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.testing.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The next annex comes in as the Word file it is, and is accepted by keyboard. */
class IntakeIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    @TempDir
    private Path folder;

    private final Browser browser = STAGE.browser();

    @Test
    void aWordFileIsReadComparedAcceptedByKeyboardAndTakenBack() throws Exception {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        OfficeFile table = OfficeFile.of(
                browser.download("/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q3/table.docx?lang=en"));
        Path next = Files.write(
                folder.resolve("next annex.docx"),
                table.replace("The texts have been drafted but have not yet been approved", "The texts are approved")
                        .replace("All the commissions are operational", "All the commissions work every day")
                        .bytes());
        IntakePage page = IntakePage.openAs(browser, "officer");
        assertThat(Axe.violations(browser)).as("to bring a file in").isEmpty();
        page.bring(next, "S/2017/811");
        browser.untilSaid("31 rows read: 2 comments, 29 unchanged.");
        assertThat(page.rows()).containsExactly("1.1.2", "2.1.2");
        assertThat(Axe.violations(browser)).as("what it proposes").isEmpty();

        page.focus("1.1.2");
        browser.keys("a");
        browser.untilSaid("One row was taken over.");
        page.focus("1.1.2");
        browser.keys("j");
        browser.until(
                "the next row",
                () -> String.valueOf(browser.focused().getText()).startsWith("2.1.2"));
        browser.keys("r");
        browser.untilSaid("Left as it is.");
        browser.keys("u");
        browser.untilSaid("taken back");
        page.press("Accept all 1 that are clear");
        browser.untilSaid("One row was taken over.");

        browser.size(390, 844);
        assertThat((Boolean) browser.js("return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than a phone")
                .isTrue();
        browser.size(1440, 900);
        browser.go("/mali/agreement/indicators/1.1.2");
        browser.untilSaid("from a file that was brought in");
        assertThat(browser.said()).contains("S/2017/811");

        IntakePage again = IntakePage.openAs(browser, "officer");
        again.bring(next, "");
        browser.untilSaid("31 rows read");
    }
}
