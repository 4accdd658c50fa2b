package org.jalon.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** The page that asks who one is. */
final class SignInPage {

    static final String PASSWORD = "jalon-demo";

    /** What the page says in a language. */
    private record Labels(String title, String name, String password) {}

    private static final Labels ENGLISH = new Labels("Sign in", "User name", "Password");
    private static final Labels FRENCH = new Labels("Se connecter", "Identifiant", "Mot de passe");

    private final Browser browser;
    private final Labels labels;

    private SignInPage(Browser browser, Labels labels) {
        this.browser = browser;
        this.labels = labels;
        browser.the(Role.HEADING, labels.title());
    }

    /** The page that stands in for the one asked for, or the one that is shown already. */
    static SignInPage shown(Browser browser) {
        return new SignInPage(browser, ENGLISH);
    }

    static SignInPage shownInFrench(Browser browser) {
        return new SignInPage(browser, FRENCH);
    }

    static SignInPage open(Browser browser) {
        browser.go("/login");
        return shown(browser);
    }

    /** Fills in the form and posts it, whatever comes of it. */
    void send(String name, String password) {
        type(labels.name(), name);
        type(labels.password(), password);
        WebElement old = browser.driver().findElement(By.tagName("html"));
        browser.keys(Keys.ENTER);
        browser.until("the form is answered", () -> isGone(old));
    }

    String notice() {
        return browser.css("[role=alert], [role=status]").getText();
    }

    void choose(String demoPerson) {
        browser.until(
                        "a demo person " + demoPerson,
                        () -> browser.all("button[type=button]").stream()
                                .filter(button -> button.getText().startsWith(demoPerson))
                                .findFirst()
                                .orElse(null))
                .click();
    }

    void press() {
        browser.the(Role.BUTTON, labels.title()).click();
    }

    String typed(String label) {
        String value = browser.the(Role.TEXTBOX, label).getDomProperty("value");
        return value == null ? "" : value;
    }

    private void type(String label, String text) {
        WebElement field = browser.the(Role.TEXTBOX, label);
        field.clear();
        field.sendKeys(text);
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }
}
