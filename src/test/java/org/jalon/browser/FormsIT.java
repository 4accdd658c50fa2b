package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.testing.LongTest;
import org.jalon.testing.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out to somebody without an account and comes back into the record. */
class FormsIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    @TempDir
    private Path folder;

    private final Browser browser = STAGE.browser();

    @Test
    void aFormForTheFilteredRowsGoesOutAndComesBackIntoTheHistory() throws Exception {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD + "?pillar=1");
        browser.click(() -> browser.the(Role.LINK, "Form"));
        FormsPage page = FormsPage.shown(browser);
        assertThat(browser.said()).contains("No form has been made", "Nothing is waiting for a decision");
        assertThat(page.chosen()).isEqualTo("Rows of 2017-Q3: 6 of 31");
        page.make();
        browser.untilSaid("is made. Take it as Word or Excel");
        check("a form is made");

        OfficeFile form = OfficeFile.of(browser.download(page.file("Word")));
        Files.write(
                folder.resolve("from the ministry.docx"),
                form.fill(tag(form, "name"), "A. Contributor")
                        .fill(tag(form, "1.1.status"), "Implemented")
                        .fill(tag(form, "1.1.comments"), "Signed on 3 July")
                        .fill(tag(form, "2.1.comments"), "Not to be taken over")
                        .bytes());
        page.read(folder.resolve("from the ministry.docx"));
        browser.untilSaid("2 rows filled in, none refused, 4 left blank");
        assertThat(page.added("1.1.1")).contains("Signed", "3 July");
        check("proposals");
        browser.size(390, 844);
        assertThat((Boolean) browser.js("return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than a phone")
                .isTrue();
        browser.size(1440, 900);

        page.press("Accept 1.1.1");
        browser.untilSaid("1.1.1 is accepted; it is version 2 now.");
        page.press("Reject 1.1.2");
        browser.untilSaid("1.1.2 is rejected");
        browser.until("both are decided", () -> !page.hasProposal("1.1.1") && !page.hasProposal("1.1.2"));

        browser.go("/mali/agreement/indicators/1.1.1");
        browser.untilSaid("by a contributor’s form");
        assertThat(browser.said()).contains("filled in by A. Contributor", "Signed");
    }

    @Test
    @LongTest("FormReaderTest refuses it behind the page")
    void aFileThatIsNoFormIsRefusedAndStaysChosen() throws Exception {
        browser.signIn("officer");
        browser.go(FormsPage.ADDRESS);
        FormsPage page = FormsPage.shown(browser);
        page.press("Read the form");
        browser.untilSaid("Choose a file first.");
        Path file = Files.writeString(folder.resolve("notes.docx"), "no zip at all");
        page.read(file);
        browser.untilSaid("This is no Word or Excel file.");
        assertThat(page.result()).contains("Nothing of ‘notes.docx’ was kept");
        assertThat(browser.text("return document.querySelector('jalon-sent-file input').files[0].name"))
                .isEqualTo("notes.docx");
        check("a refusal");
        Path large = Files.write(folder.resolve("large.docx"), new byte[3 * 1024 * 1024]);
        page.read(large);
        browser.untilSaid("larger than 2 MB");
    }

    @Test
    void aReaderIsNotLetIn() {
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);
        assertThat(browser.all(".bar .files a")).noneMatch(link -> "Form".equals(link.getText()));
        browser.go(FormsPage.ADDRESS);
        browser.untilSaid("Your role does not allow this");
    }

    /** The tag whose end names that row, part and field. */
    static String tag(OfficeFile form, String place) {
        Matcher tag = Pattern.compile("w:tag w:val=\"(jalon\\.\\w+\\." + (place.equals("name") ? "0\\.0\\.name" : place)
                        + "\\.\\w+)\"")
                .matcher(form.text("word/document.xml"));
        assertThat(tag.find()).as(place).isTrue();
        return tag.group(1);
    }

    private void check(String page) {
        assertThat(Axe.violations(browser)).as(page).isEmpty();
    }
}
