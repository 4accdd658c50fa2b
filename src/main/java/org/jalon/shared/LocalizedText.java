package org.jalon.shared;

import java.util.Locale;

/**
 * A text that Jalon itself needs in both of its languages, such as a title or the label of a status level.
 *
 * @param en the English words, never blank
 * @param fr the French words, never blank
 */
public record LocalizedText(String en, String fr) {

    public LocalizedText {
        if (en.isBlank() || fr.isBlank()) {
            throw new IllegalArgumentException("A localized text needs its English and its French words");
        }
    }

    /** The words in {@code locale}'s language; English for every language but French. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
