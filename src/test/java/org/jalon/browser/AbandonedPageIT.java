package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;

/** A page that nobody has any more gives its memory back while its session goes on, and whoever comes back to it has lost nothing. */
@LongTest("Waits until Jalon has given up a page that nobody closed")
class AbandonedPageIT {

    @Test
    void aPageThatIsNotHeardOfLeavesMemoryAndComesBackWithWhatWasTyped() throws Exception {
        Path data = Files.createTempDirectory("jalon-data-");
        try (JalonProcess jalon = JalonProcess.start(
                        JalonProcess.Packaging.UNPACKED,
                        data,
                        "vaadin.heartbeatInterval=2",
                        "jalon.abandoned-pages-looked-for=PT1S");
                Wire wire = Wire.to(jalon);
                Browser browser = Browser.open(jalon)) {
            browser.driver().get(wire.at(TablePage.OPEN_PERIOD + "?row=1.2.2"));
            SignInPage.shown(browser).send("officer", SignInPage.PASSWORD);
            AssessmentPanel panel = AssessmentPanel.shown(browser, "1.2.2");
            panel.write(panel.comment(1), "Half a sentence");
            browser.untilSettled();
            assertThat(pages(jalon)).isEqualTo(1);
            wire.cut();

            browser.until("the page is no longer in memory", () -> pages(jalon) == 0);
            wire.join();
            browser.untilSaid("This page is no longer connected");
            browser.reload();
            AssessmentPanel again = AssessmentPanel.shown(browser, "1.2.2");
            assertThat(AssessmentPanel.value(again.comment(1))).isEqualTo("Half a sentence");
        }
    }

    /** How many tables are open in people's browsers, as far as Jalon's memory knows; what nobody holds any more does not count. */
    private static long pages(JalonProcess jalon) {
        try {
            Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(jalon.pid()),
                            "GC.class_histogram")
                    .start();
            String classes = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return classes.lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(line -> line.length > 3 && line[3].equals("org.jalon.table.ui.TableView"))
                    .mapToLong(line -> Long.parseLong(line[1]))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
