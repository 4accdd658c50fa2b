package org.jalon.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.shared.Days;
import org.jalon.shared.Words;

/**
 * The time at which something was so, as exactly as a document says it: a day, a month or a year.
 *
 * @param text {@code 2022-08-31}, {@code 2022-08} or {@code 2022}
 */
public record AsAt(String text) implements Comparable<AsAt> {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException if it is none of the three, or no time that Jalon takes */
    public AsAt {
        if (lastDay(text).filter(Days::isTaken).isEmpty()) {
            throw new IllegalArgumentException("Neither a day nor a month nor a year: " + text);
        }
    }

    /** Empty if {@code text} says no such time. */
    public static Optional<AsAt> read(String text) {
        return lastDay(text).filter(Days::isTaken).map(day -> new AsAt(text));
    }

    public static AsAt of(LocalDate day) {
        return new AsAt(day.toString());
    }

    public LocalDate lastDay() {
        return lastDay(text).orElseThrow();
    }

    /** '31 August 2022', 'August 2022' or '2022', in English or French. */
    public String inWords(Locale language) {
        if (text.length() == 4) {
            return text;
        }
        if (text.length() == 10) {
            return Days.inWords(LocalDate.parse(text), language);
        }
        boolean french = Words.nearest(language).equals(Locale.FRENCH);
        return DateTimeFormatter.ofPattern("MMMM yyyy", french ? Locale.FRANCE : Locale.UK)
                .format(YearMonth.parse(text));
    }

    /** By its last day; of two that end together the less exact one is the later. */
    @Override
    public int compareTo(AsAt other) {
        int byDay = lastDay().compareTo(other.lastDay());
        return byDay != 0 ? byDay : Integer.compare(other.text.length(), text.length());
    }

    private static Optional<LocalDate> lastDay(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
                        case 7 -> YearMonth.parse(text).atEndOfMonth();
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
