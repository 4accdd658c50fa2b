package org.jalon.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /**
     * One run over the page. It describes what is wrong and nothing else: to describe each element that is right takes many times as long.
     */
    static List<Rule> violations(Browser browser) {
        return new AxeBuilder()
                .withOptions(options())
                // In the page itself: else axe comes to its end in a window opened for it, with all of its script once
                // more.
                .setLegacyMode()
                .analyze(browser.driver())
                .getViolations();
    }

    /** That a name holds the words one sees is asked as well: axe counts it among its experiments and leaves it out unasked. */
    private static AxeRunOptions options() {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(RULES);
        AxeRuleOptions asked = new AxeRuleOptions();
        asked.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of("label-content-name-mismatch", asked));
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
