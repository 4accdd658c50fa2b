package org.jalon.export.figure;

import java.util.List;
import java.util.Locale;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedChange;
import org.jalon.measure.FigureText;
import org.jalon.measure.ObservationContent.When;
import org.jalon.shared.Words;

/** What documents of figures say, in one language. What sources say stays in theirs. */
record FigureWords(Words words, Locale language) {

    String get(String key, Object... parameters) {
        return words.get(language, key, parameters);
    }

    Phrase say(String key, Object... parameters) {
        return label(get(key, parameters));
    }

    Phrase label(String text) {
        return new Phrase(text, language);
    }

    /** The words of a source. */
    static Phrase quoted(String text) {
        return new Phrase(text, Locale.ENGLISH);
    }

    Column column(String name, int share) {
        return new Column(name, say("export.figure.column." + name), share);
    }

    /** Its heading for people is its code: whoever sorts figures knows the columns of the file. */
    static Field field(String code, int width) {
        return new Field(code, code, width);
    }

    static Line row(List<List<Paragraph>> cells) {
        return new Line.RowLine(
                cells.stream().<Slot>map(cell -> new Slot.Cell(1, cell)).toList(), false, PrintedChange.NONE);
    }

    static List<Paragraph> cell(Phrase... phrases) {
        return java.util.Arrays.stream(phrases)
                .filter(phrase -> !phrase.text().isBlank())
                .map(phrase -> Paragraph.of(Shape.PLAIN, phrase))
                .toList();
    }

    FigureText figures() {
        return new FigureText(words, language);
    }

    /** When it is of, and where that date comes from. */
    String when(When when) {
        String day = figures().day(when);
        String basis = figures().basis(when);
        return day.isEmpty() ? basis : day + " (" + basis + ")";
    }
}
