package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** WCAG 2.2 AA, as far as axe can tell, on every page in both languages and sizes; and the keyboard gets everywhere. */
@LongTest("Every page in both languages and sizes, under axe")
class AccessibilityIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    /** So tall that nothing scrolls under what sticks to an edge: axe would take what is half covered for too small a target. */
    private static final int TALL = 4000;

    private final Browser browser = STAGE.browser();

    @ParameterizedTest
    @CsvSource({"1440, en", "390, fr"})
    void noPageHasAViolation(int width, String language) {
        String query = "lang=" + language;
        browser.size(width, TALL);
        browser.go("/login?" + query);
        browser.css("form");
        check("sign-in");
        browser.go("/login?error&" + query);
        browser.css("[role=alert]");
        check("sign-in refused");
        (language.equals("fr") ? SignInPage.shownInFrench(browser) : SignInPage.shown(browser))
                .send(language.equals("fr") ? "admin" : "officer", SignInPage.PASSWORD);
        check("the page just after sign-in, whatever has come of it yet");
        browser.untilPage();
        check("first page");
        TablePage.open(browser, TablePage.PUBLISHED + "?" + query);
        assertThat(browser.css("html").getDomAttribute("lang")).isEqualTo(language);
        check("sealed table");
        TablePage.open(browser, TablePage.OPEN_PERIOD);
        check("open table");
        WorklistPage quarter = WorklistPage.open(browser, WorklistPage.ADDRESS + "?" + query);
        check("my quarter");
        quarter.keyOn("1.1.1", "x");
        quarter.keyOn("1.1.1", "?");
        browser.css(".bulk-acts");
        browser.css("dl.keys");
        check("my quarter with a row selected and the keys shown");
        WorklistPage.open(browser, WorklistPage.ADDRESS + "?row=1.1.1");
        AssessmentPanel.shown(browser, "1.1.1");
        check("my quarter with a row open");
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?q=zanzibar");
        check("no hits");
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?row=2.1.3");
        AssessmentPanel.shown(browser, "2.1.3");
        check("row being written");
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?row=4.2.1");
        AssessmentPanel.shown(browser, "4.2.1");
        check("split row being written");
        TablePage.open(browser, TablePage.PUBLISHED + "?row=3.2.1");
        AssessmentPanel.shown(browser, "3.2.1");
        check("sealed row");
        browser.go("/mali/agreement/indicators/4.2.1");
        browser.css("article");
        check("history");
        browser.go("/mali/agreement/overview");
        browser.css(".overview");
        check("overview");
        browser.go("/mali/agreement/find?q=Kidal");
        browser.css(".hits mark");
        check("findings");
        browser.go("/mali/agreement/find?q=zanzibar");
        browser.css(".findings p");
        check("nothing found");
        browser.go("/mali/agreement/trends");
        browser.until("the charts", () -> browser.all(".trend-picture svg").size() == 3);
        check("trends");
        browser.go("/mali/evidence");
        browser.untilPage();
        check("evidence");
        browser.go("/mali/sources/S-2017-478");
        browser.untilPage();
        check("a source");
        browser.go("/mali/timeline?from=2023-01-01&to=2023-12-31");
        browser.css(".time-mark");
        check("time line");
        browser.go("/mali/strength/2017-05-20");
        browser.css(".strength-table");
        check("strength table");
        browser.go("/mali/agreement/scores?convention=pam&value=ongoing:1");
        browser.css(".score-number");
        check("score");
        browser.go("/mali/agreement/views?save=%2Fmali%2Fagreement%3Fchanged");
        browser.css("#view-name");
        check("saved views");
        browser.go(FormsPage.ADDRESS);
        browser.css(".forms jalon-sent-file input");
        check("forms");
        ExportPage export = ExportPage.open(
                browser, ExportPage.ADDRESS + "?what=table&period=2017-Q3&pillar=1&format=docx&conversation");
        check("export");
        browser.click(() -> browser.css(".choice-form > button.strong"));
        browser.css(".ask-again");
        check("export, asked again");
        browser.click(() -> browser.css(".ask-again button"));
        export.file("mali-agreement-2017-Q3-extract.docx");
        check("export with a document");
        browser.go("/");
        browser.css(".home-table");
        check("home");
        browser.go("/mali");
        browser.css("main section");
        check("mandate");
        browser.go("/mali/settings");
        browser.css(".page h2");
        check("settings of a mandate");
        browser.go("/mali/figures");
        browser.css(".figure-list");
        check("figures");
        browser.go("/mali/figures/attacks");
        browser.until("the chart", () -> !browser.all(".figure-picture svg").isEmpty());
        browser.click(() -> browser.css(".bar > button.strong"));
        browser.css(".figure-form");
        check("a measure with a figure being added");
        browser.go("/mali/checks");
        browser.css(".finding");
        check("what does not add up");
        MatrixPage.open(browser, MatrixPage.ADDRESS);
        check("matrix");
        // On a phone the panel stands in the place of the grid.
        browser.go(MatrixPage.ADDRESS + "?compact&fold=1&counts=2&cell=2.1.3@2017-Q3");
        browser.css(".cell-panel h2");
        check("matrix with a cell");
        ComparisonPage.open(browser, "?from=2017-Q2&to=2017-Q3&change=unchanged");
        check("comparison");
        ComparisonPage.open(browser, "?from=2017-Q3&fromAsAt=2017-09-30&to=2017-Q3");
        check("comparison of two moments");
        browser.go("/notices");
        browser.untilPage();
        check("notices");
        browser.go("/notices/settings");
        browser.css(".choice-line");
        check("what one is told");
        browser.go("/mali/agreement/2011-Q1");
        ErrorPage.shown(browser);
        check("missing period");
        browser.go("/no/such/page/here");
        ErrorPage.shown(browser);
        check("unknown address");
    }

    @ParameterizedTest
    @CsvSource({"1440, en", "390, fr"})
    void noPageOfTheReviewAndOfPeriodsHasAViolation(int width, String language) throws Exception {
        Api officer = new Api(STAGE.jalon(), "officer");
        officer.bulk("2017-Q3", "confirm", List.of("4.1.1", "4.1.2"));
        officer.bulk("2017-Q3", "submit", List.of("4.1.1", "4.1.2"));
        browser.size(width, TALL);
        browser.go("/mali/agreement/review?lang=" + language);
        (language.equals("fr") ? SignInPage.shownInFrench(browser) : SignInPage.shown(browser))
                .send("admin", SignInPage.PASSWORD);
        ReviewPage review = ReviewPage.shown(browser);
        check("review");
        review.keyboardTo("4.1.2");
        browser.keys("r");
        review.reason();
        check("a reason for returning");
        ReviewPage.open(browser, "/mali/agreement/review/2017-Q2?approved");
        check("what is published");
        browser.go("/mali/agreement/periods");
        browser.css("main section");
        browser.js("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        check("calendar");
        browser.go("/mali/agreement/periods/2017-Q3");
        browser.css("main section");
        browser.js("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        check("life of an open period");
        FrameworkPage framework = FrameworkPage.open(browser, FrameworkPage.ADDRESS);
        browser.click(() -> browser.css(".element-change"));
        browser.css(".element .act summary");
        browser.all("main .act summary").forEach(summary -> browser.click(() -> summary));
        check("framework, with all that can be done to a pillar and to the scale");
        assertThat(framework.offersChanges()).isTrue();
        browser.go("/mali/agreement/rules");
        browser.css("main section");
        browser.js("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        check("rules of the mandate");
        browser.go("/people");
        browser.css(".people tr.row");
        check("people");
        browser.go("/people?person=officer");
        browser.css(".person-acts");
        browser.js("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        check("a person");
        browser.go("/people?add=many");
        browser.css(".person-form textarea").sendKeys("fatou, Fatou Diop, officer\nofficer, Again, king");
        browser.click(() -> browser.css(".person-form > .buttons button"));
        browser.css(".people-lines .flaw");
        check("many people, with a line to mend");
        browser.go("/me");
        browser.css("vaadin-password-field");
        check("one's own page");
        browser.go("/invitation/of-nobody");
        browser.css(".sign-in-refused");
        check("a link that opens nothing");
        browser.go("/mali/agreement/periods/2017-Q2");
        browser.css(".digest");
        check("life of a sealed period");
        browser.go("/mali/agreement/periods/2017-Q2/verify");
        browser.css(".verdict");
        check("verification");
        TablePage.open(browser, TablePage.PUBLISHED + "?corrigendum=0&row=1.1.1");
        AssessmentPanel.shown(browser, "1.1.1");
        check("the past");
    }

    /** What is asked of axe is what these two rules find: one of the published ones, and the one that has to be asked for by name. */
    @Test
    void whatHasNoNameOrAnotherThanItShowsIsFound() {
        browser.go("/login");
        SignInPage.shown(browser);
        browser.js("""
                document.querySelector('form').insertAdjacentHTML(
                  'beforeend', '<button type="button"></button><button type="button" aria-label="Close">Open it</button>')""");

        assertThat(Axe.violations(browser))
                .extracting(Rule::getId)
                .contains("button-name", "label-content-name-mismatch");
    }

    @Test
    void aPageHasTitleMainAndHeadingBeforeAnyOfItsContentHasCome() throws Exception {
        browser.signIn("reader");
        browser.go("/mali/agreement/2017-Q2");
        browser.untilPage();
        String page = new String(browser.download("/mali/agreement/2017-Q2"), StandardCharsets.UTF_8);

        assertThat(page).containsPattern("<title>\\S").contains("<main").contains("<h1");
        assertThat(browser.all("main")).as("it makes room for the page's own").hasSize(1);
        assertThat(browser.all("h1:not(.print-title)")).hasSize(1);
    }

    @Test
    void whatAppearsWhileOneWorksHasNoneEither() {
        browser.size(1440, TALL);
        TablePage table = TablePage.openAs(browser, "reviewer", TablePage.OPEN_PERIOD + "?row=1.1.1");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "1.1.1");
        panel.press("correct the reading");
        panel.press("Split this row into parts");
        browser.until("there are two parts", () -> panel.parts() == 2);
        panel.press("+ add");
        check("all fields");
        panel.save();
        panel.untilSaid("Part 2 says nothing");
        check("a refusal");
        panel.pressInPart(2, "Remove");
        browser.until("one part is left", () -> panel.parts() == 1);
        panel.write(panel.comment(1), "Something else");
        panel.save();
        table.untilToast("1.1.1 is saved.");
        check("a message at the foot");
    }

    @Test
    void theKeyboardReachesEverythingAndWhatItIsOnCanBeSeen() {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD + "?pillar=4&row=4.2.1");
        AssessmentPanel.shown(browser, "4.2.1");
        browser.until(
                "the panel has taken the keyboard",
                () -> Boolean.TRUE.equals(browser.js("return document.activeElement.closest('.panel') !== null")));
        browser.js("""
                window.reached = new Set();
                window.covered = [];
                document.body.tabIndex = -1;
                document.body.focus();
                document.body.removeAttribute('tabindex');
                """);
        int presses = 0;
        do {
            browser.keys(Keys.TAB);
            presses++;
        } while (presses < 200 && Boolean.TRUE.equals(browser.js("""
                const at = document.activeElement;
                if (at === document.body || window.reached.has(at)) return window.reached.size === 0;
                window.reached.add(at);
                const box = (at.matches('input[type=radio]') ? at.closest('label') : at).getBoundingClientRect();
                const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
                const seen = points.some(([x, y]) => {
                  const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
                  return top && (at.contains(top) || top.contains(at));
                });
                if (!seen) window.covered.push(at.outerHTML.slice(0, 120));
                return true;
                """)));

        List<?> missed = (List<?>) browser.js("""
                const every = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';
                const groups = [...window.reached].filter(at => at.type === 'radio').map(at => at.name);
                return [...document.querySelectorAll(every)]
                  .filter(element => element.checkVisibility({visibilityProperty: true}))
                  // Within a group that is one stop, the arrows go on.
                  .filter(element => element.tabIndex >= 0)
                  .filter(element => !window.reached.has(element) && !groups.includes(element.name || '-'))
                  .map(element => element.outerHTML.slice(0, 120))
                """);
        assertThat(missed).as("what the Tab key does not reach").isEmpty();
        assertThat((List<?>) browser.js("return window.covered"))
                .as("what has the keyboard and cannot be seen")
                .isEmpty();
    }

    /** The browser's own fields have its letters and sharp corners until a sheet says otherwise. */
    private static final String BARE = """
            const ours = element => getComputedStyle(document.body).fontFamily === getComputedStyle(element).fontFamily;
            const sharp = style => style.borderRadius === '0px';
            return [...document.querySelectorAll('input, select, textarea')]
              .filter(field => !['checkbox', 'radio', 'color', 'hidden'].includes(field.type))
              .filter(field => field.type !== 'file'
                || getComputedStyle(field, '::file-selector-button').display !== 'none')
              .filter(field => !field.parentElement.localName.startsWith('vaadin-') && field.checkVisibility())
              .filter(field => !ours(field)
                || sharp(getComputedStyle(field, field.type === 'file' ? '::file-selector-button' : null)))
              .map(field => field.outerHTML.slice(0, 120))""";

    private void check(String page) {
        assertThat((List<?>) browser.js(BARE))
                .as(page + ": fields that look like the browser's own")
                .isEmpty();
        assertThat(Axe.violations(browser).stream().map(AccessibilityIT::said))
                .as(page)
                .isEmpty();
    }

    private static String said(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> Objects.toString(node.getTarget()) + " " + node.getHtml())
                        .limit(4)
                        .toList();
    }
}
