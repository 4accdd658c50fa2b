package org.jalon.evidence;

import java.util.Locale;
import org.jalon.shared.Words;

/** A person's judgement on a passage, in one language or in both; blank where there is none. */
public record Judgement(String en, String fr) {

    public static final Judgement NONE = new Judgement("", "");

    /** What somebody wrote in {@code language}. The words of the other language would be those of an earlier judgement, and go. */
    public static Judgement in(Locale language, String text) {
        return isFrench(language) ? new Judgement("", text) : new Judgement(text, "");
    }

    public boolean isBlank() {
        return en.isBlank() && fr.isBlank();
    }

    /** In {@code language} or, where nobody wrote it in that one, in the other. */
    public String in(Locale language) {
        return languageFor(language).equals(Locale.FRENCH) ? fr : en;
    }

    /** The language in which whoever reads {@code language} gets it. */
    public Locale languageFor(Locale language) {
        boolean french = isFrench(language) ? !fr.isBlank() || en.isBlank() : en.isBlank() && !fr.isBlank();
        return french ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static boolean isFrench(Locale language) {
        return Words.nearest(language).equals(Locale.FRENCH);
    }
}
