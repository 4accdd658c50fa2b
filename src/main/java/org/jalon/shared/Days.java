package org.jalon.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Calendar days in words, as the United Nations writes them: '30 September 2017', '30 septembre 2017'. */
public final class Days {

    private Days() {}

    public static String inWords(LocalDate day, Locale language) {
        boolean french = Words.nearest(language).equals(Locale.FRENCH);
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(french ? Locale.FRANCE : Locale.UK)
                .format(day);
        return french && day.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }
}
