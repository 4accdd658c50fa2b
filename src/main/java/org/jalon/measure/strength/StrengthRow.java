package org.jalon.measure.strength;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A line of a strength table.
 *
 * @param contributor as printed
 * @param country its ISO code; blank in a line of totals
 * @param figures as printed; what is blank is not among them, and is no zero
 * @param quotation the printed line
 * @param note what a reader has to know; blank if there is nothing
 */
public record StrengthRow(
        String contributor, String country, Map<StrengthColumn, Integer> figures, String quotation, String note) {

    public StrengthRow {
        Map<StrengthColumn, Integer> copy = new EnumMap<>(StrengthColumn.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
    }

    /** Empty where the cell is blank. */
    public OptionalInt at(StrengthColumn column) {
        Integer figure = figures.get(column);
        return figure == null ? OptionalInt.empty() : OptionalInt.of(figure);
    }

    /** The country in the words of {@code language}; in English as printed. */
    public String name(Locale language) {
        return country.isEmpty() || !language.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? contributor
                : new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.FRENCH);
    }
}
