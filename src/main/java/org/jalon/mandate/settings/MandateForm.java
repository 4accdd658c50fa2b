package org.jalon.mandate.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.LocalizedText;

/**
 * What can be said of a mandate besides its code, as it was typed.
 *
 * @param titleFr blank where there is none: the English title stands for it
 * @param language of the decision that gave the mandate, a two-letter code
 * @param rhythm the code of a {@link Rhythm}
 */
public record MandateForm(String titleEn, String titleFr, String language, String rhythm) {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 400;

    public MandateForm {
        titleEn = titleEn.strip();
        titleFr = titleFr.strip();
        language = language.strip();
    }

    /** All that is wrong with it. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (titleEn.isEmpty()) {
            flaws.add(Flaw.at("/title/en", "mandate.flaw.title"));
        }
        checkTitle("/title/en", titleEn, flaws);
        checkTitle("/title/fr", titleFr, flaws);
        if (!language.matches("[a-z]{2}")) {
            flaws.add(Flaw.at("/originalLanguage", "mandate.flaw.language"));
        }
        if (Rhythm.ofCode(rhythm).isEmpty()) {
            flaws.add(Flaw.at("/rhythm", "mandate.flaw.rhythm"));
        }
        return flaws;
    }

    private static void checkTitle(String pointer, String title, List<Flaw> flaws) {
        if (title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            flaws.add(Flaw.at(pointer, "mandate.flaw.title-long", LONGEST_TITLE));
        }
    }

    LocalizedText title() {
        return new LocalizedText(titleEn, titleFr.isEmpty() ? titleEn : titleFr);
    }

    Locale originalLanguage() {
        return Locale.forLanguageTag(language);
    }

    Rhythm everyPeriod() {
        return Rhythm.ofCode(rhythm).orElseThrow();
    }
}
