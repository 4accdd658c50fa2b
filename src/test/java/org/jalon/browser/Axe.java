package org.jalon.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Vaadin's own indicator of the connection lies outside every landmark; it is not ours to move. */
    static List<Rule> violations(Browser browser) {
        return new AxeBuilder()
                .withTags(RULES)
                .exclude("vaadin-connection-indicator")
                .analyze(browser.driver())
                .getViolations();
    }
}
