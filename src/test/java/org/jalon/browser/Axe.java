package org.jalon.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** That a name holds the words one sees is asked as well: axe counts it among its experiments and leaves it out unasked. */
    static List<Rule> violations(Browser browser) {
        List<Rule> found = new ArrayList<>(
                new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations());
        found.addAll(new AxeBuilder()
                .withRules(List.of("label-content-name-mismatch"))
                .analyze(browser.driver())
                .getViolations());
        return found;
    }
}
