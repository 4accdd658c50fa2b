package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jalon.testing.LongTest;
import org.jalon.testing.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An administrator gives the Word tables of a mandate the look of the office. */
@LongTest("Templates of Word; TemplateApiTest knows them without the page")
class TemplateIT {

    private static final String ADDRESS = "/mali/agreement/template";
    private static final String API = "/api/v1/mandates/mali/";
    private static final String TABLE = API + "frameworks/agreement/periods/2017-Q3/table.docx";

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    @TempDir
    private Path folder;

    private final Browser browser = STAGE.browser();

    @Test
    void aTemplateIsRefusedStoredUsedAndTakenAwayAgain() throws Exception {
        TablePage.openAs(browser, "admin", TablePage.PUBLISHED);
        browser.click(() -> browser.the(Role.LINK, "Word template"));
        browser.untilSaid("Word tables of this mandate have Jalon’s own look");
        check("no template");
        byte[] starter = browser.download(API + "template/starter.docx");

        send("lacking.docx", changed(starter, "{{title}}", "{{titel}}", 0));
        browser.untilSaid("lacking.docx cannot be used");
        assertThat(browser.said())
                .contains(
                        "These placeholders are missing: {{title}}",
                        "Jalon knows no such placeholder: {{titel}}",
                        "Nothing has changed");
        check("a refusal");

        send("letterhead.docx", changed(starter, "{{heading}}", "Letterhead of the Office, {{heading}}", 1_500_000));
        browser.untilSaid("letterhead.docx is in use from now on");
        assertThat(browser.said()).contains("letterhead.docx, stored by");
        assertThat(first(browser.download(TABLE))).isEqualTo("Letterhead of the Office, Annex\u00a0I");
        check("a template");
        browser.size(390, 844);
        assertThat((Boolean) browser.js("return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than a phone")
                .isTrue();
        browser.size(1440, 900);

        browser.click(() -> browser.the(Role.BUTTON, "Go back to Jalon’s own look"));
        browser.untilSaid("Word tables have Jalon’s own look again");
        assertThat(first(browser.download(TABLE))).isEqualTo("Annex\u00a0I");
    }

    @Test
    void anOfficerIsNotLetIn() {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        assertThat(browser.all("nav.nav-links a")).noneMatch(link -> "Word template".equals(link.getText()));
        browser.go(ADDRESS);
        browser.untilSaid("Your role does not allow this");
    }

    private void send(String name, byte[] file) throws IOException {
        Path path = Files.write(folder.resolve(name), file);
        browser.css("jalon-sent-file input").sendKeys(path.toAbsolutePath().toString());
        browser.click(() -> browser.the(Role.BUTTON, "Use this file"));
    }

    private static String first(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().getFirst().getText();
        }
    }

    /** @param picture how many bytes of a picture it gets */
    private static byte[] changed(byte[] docx, String from, String to, int picture) throws IOException {
        byte[] noise = new byte[picture];
        new Random(1).nextBytes(noise);
        return OfficeFile.of(docx)
                .replace(from, to)
                .replace(
                        "<Default Extension=\"rels\"",
                        "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"rels\"")
                .with("word/media/letterhead.png", noise)
                .bytes();
    }

    private void check(String page) {
        assertThat(Axe.violations(browser)).as(page).isEmpty();
    }
}
