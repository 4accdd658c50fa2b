package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The interface in French; the words of the annex stay in the language they were written in. */
class FrenchIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void theLinkInTheFootSwitchesThePageOneIsOn() {
        TablePage.openAs(browser, "reviewer", TablePage.OPEN_PERIOD + "?pillar=2");
        assertThat(language()).isEqualTo("en");
        browser.the(Role.LINK, "FR français").click();

        browser.the(Role.HEADING, "Critères");
        assertThat(language()).isEqualTo("fr");
        assertThat(browser.address()).startsWith("/mali/agreement/2017-Q3?").contains("pillar=2");
        assertThat(TablePage.shown(browser).indicators()).hasSize(8);
        assertThat(browser.all("table.annex thead th"))
                .extracting(WebElement::getText)
                .containsExactly(
                        "Objectifs", "Indicateurs de progrès", "État de mise en œuvre", "Échéance", "Observations");
        assertThat(browser.css(".period-picker summary").getText()).contains("échéance 30 septembre 2017");
        assertThat(browser.css(".counts").getText()).contains("Mis en œuvre").contains("sur 31");
        assertThat(browser.driver().getTitle()).contains("Critères de suivi de la mise en œuvre de l’Accord");
    }

    @Test
    @LongTest("thePanelAndTheHistorySpeakFrenchToo looks at the words of a row too")
    void theWordsOfTheAnnexStayEnglishAndSaySo() {
        TablePage table = openInFrench(TablePage.PUBLISHED + "?row=2.2.2&lang=fr");

        assertThat(table.line("2.2.2").status()).isEqualTo("En cours");
        assertThat(table.line("2.2.2").deadline()).isEqualTo("First half of 2017");
        for (String cell : new String[] {"td.indicator span", "td.deadline span", "td.comments div", "th.objective"}) {
            assertThat(browser.css("tr[data-row='2.2.1'] " + cell + ", tr[data-row='2.2.2'] " + cell)
                            .getDomAttribute("lang"))
                    .as(cell)
                    .isEqualTo("en");
        }
        assertThat(browser.css("tr.pillar .pillar-title").getDomAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void thePanelAndTheHistorySpeakFrenchToo() {
        openInFrench(TablePage.OPEN_PERIOD + "?lang=fr&row=2.2.2");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "2.2.2");
        panel.untilSaid("lue comme : 1er janvier 2017 – 30 juin 2017");
        assertThat(panel.said()).contains("tel que publié dans S/2017/478");
        panel.field("Motif de la modification").sendKeys("Une lettre");
        panel.chooseStatus(1, "Mis en œuvre");
        panel.press("Enregistrer");
        TablePage.shown(browser).untilToast("2.2.2 est enregistré.");

        browser.go("/mali/agreement/indicators/2.2.2");
        browser.the(Role.HEADING, "Indicateur 2.2.2");
        browser.untilSaid("Motif : Une lettre");
        assertThat(browser.said())
                .contains("Demo administrator")
                .contains("sur la page")
                .contains("depuis le jeu de données initial");
        WebElement time = browser.css("jalon-time");
        assertThat(time.getText()).matches("\\d{1,2} \\p{L}+\\.? 20\\d\\d.*");
        assertThat(Objects.requireNonNull(browser.css(".wordings p").getDomAttribute("lang")))
                .isEqualTo("en");
    }

    @Test
    void aDocumentSaysItsLanguageInFrenchAndAMeasureWhatItIsPartOf() {
        openInFrench(TablePage.PUBLISHED + "?lang=fr");
        browser.go("/mali/sources/S-2017-478");
        browser.untilSaid("langue : anglais");
        browser.go("/mali/figures");
        browser.untilSaid("Engins explosifs");
        browser.go("/mali/figures/attacks");
        browser.untilSaid("cible : Malian defence and security forces");
    }

    @Test
    @LongTest("One page more; theLinkInTheFootSwitchesThePageOneIsOn reads the table")
    void theMonthsUnderAChartAreFrench() {
        openInFrench(TablePage.PUBLISHED + "?lang=fr");
        browser.go("/mali/agreement/trends");
        browser.until(
                "months under the deadlines",
                () -> browser.all(".trend-picture svg text").stream()
                        .map(WebElement::getText)
                        .toList()
                        .containsAll(List.of("mars", "mai", "juil.")));
    }

    @Test
    @LongTest("Signs in four times")
    void frenchIsRememberedAfterSigningOutAndForThePersonInAnyBrowser() {
        TablePage.openAs(browser, "officer", TablePage.PUBLISHED);
        browser.the(Role.LINK, "FR français").click();
        browser.the(Role.BUTTON, "Se déconnecter").click();
        SignInPage again = SignInPage.shownInFrench(browser);
        assertThat(again.notice()).isEqualTo("Vous êtes déconnecté.");
        assertThat(language()).isEqualTo("fr");
        again.send("officer", SignInPage.PASSWORD);
        browser.the(Role.HEADING, "Mon trimestre");

        browser.forgetEverything();
        TablePage.openAs(browser, "officer", TablePage.PUBLISHED);
        browser.the(Role.HEADING, "Critères");
        assertThat(language()).isEqualTo("fr");

        browser.forgetEverything();
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        browser.the(Role.HEADING, "Benchmarks");
        assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    @LongTest("One page more; theLinkInTheFootSwitchesThePageOneIsOn reads the table")
    void theSignInPageIsSwitchedByItsOwnLink() {
        SignInPage.open(browser);
        browser.the(Role.LINK, "FR").click();

        SignInPage.shownInFrench(browser).send("reader", "faux");
        assertThat(SignInPage.shownInFrench(browser).notice())
                .isEqualTo("L’identifiant ou le mot de passe est faux. Rien n’a été modifié\u202f; réessayez.");
    }

    /** The browser of this test prefers English. */
    @Test
    @LongTest("One page more; theLinkInTheFootSwitchesThePageOneIsOn reads the table")
    void theEndOfASessionIsSaidInTheLanguageOfThePage() {
        openInFrench(TablePage.OPEN_PERIOD + "?lang=fr&row=4.2.1");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "4.2.1");
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        panel.field("Observations").sendKeys("Trop tard");
        browser.keys(Keys.TAB);

        browser.untilSaid("Cette page n’est plus connectée");
        assertThat(browser.js("""
                        const { left, top, right, bottom } = document.querySelector('.v-system-error').getBoundingClientRect();
                        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && bottom > top""")).as("the message is in the window").isEqualTo(true);
    }

    private TablePage openInFrench(String address) {
        browser.go(address);
        SignInPage.shownInFrench(browser).send("admin", SignInPage.PASSWORD);
        return TablePage.shown(browser);
    }

    private String language() {
        return Objects.requireNonNull(
                browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"));
    }
}
