package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalon.testing.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What contributors propose does not pass by what the officer has typed. */
class ProposalsIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    @TempDir
    private Path folder;

    private final Browser browser = STAGE.browser();

    @Test
    void whatTheOfficerTypedAndDidNotSaveIsInTheWayOfAProposalForThatRow() throws Exception {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD + "?pillar=2");
        browser.click(() -> browser.the(Role.LINK, "Form"));
        FormsPage page = FormsPage.shown(browser);
        page.make();
        browser.untilSaid("is made. Take it as Word or Excel");
        OfficeFile form = OfficeFile.of(browser.download(page.file("Word")));
        Files.write(
                folder.resolve("back.docx"),
                form.fill(FormsIT.tag(form, "1.1.comments"), "From outside, the first")
                        .fill(FormsIT.tag(form, "2.1.comments"), "From outside, the second")
                        .fill(FormsIT.tag(form, "3.1.comments"), "From outside, the third")
                        .bytes());
        page.read(folder.resolve("back.docx"));
        browser.untilSaid("3 rows filled in");
        List<String> rows = page.proposals();
        String typed = rows.get(1);
        AssessmentPanel panel = TablePage.open(browser, TablePage.OPEN_PERIOD).openRow(typed);
        panel.write(panel.comment(1), "Half a sentence");

        browser.go(FormsPage.ADDRESS);
        FormsPage.shown(browser).press("Accept all 3 open rows");
        browser.untilSaid("2 rows accepted. 1 row is left open:");
        assertThat(page.result())
                .contains(typed + " You typed something here that is not saved.")
                .doesNotContain(rows.getFirst(), rows.getLast());
        assertThat(page.proposals()).containsExactly(typed);
        assertThat(browser.js("""
                        const report = document.querySelector('.form-result .notice');
                        const { top, bottom } = report.getBoundingClientRect();
                        return report.closest('section').querySelector('h2').innerText === 'Proposals'
                          && top >= 0 && bottom <= innerHeight"""))
                .as("it is said beside what was decided, in sight")
                .isEqualTo(true);
        assertThat(Axe.violations(browser))
                .as("a report of rows that were not taken")
                .isEmpty();
        page.press("Accept " + typed);
        browser.untilSaid(typed + " · You typed something here that is not saved.");
        assertThat(page.proposals()).containsExactly(typed);
    }
}
