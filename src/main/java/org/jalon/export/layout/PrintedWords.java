package org.jalon.export.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Phrase;
import org.jalon.framework.Framework;
import org.jalon.shared.Words;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.text.CommentText.Block.Bullet;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;

/** What a document says of a framework: its texts in their own language, and Jalon's words around them in another one. */
record PrintedWords(Words words, Framework framework, Locale language) {

    /** The same of a framework in the words of another period. */
    PrintedWords of(Framework other) {
        return new PrintedWords(words, other, language);
    }

    String get(String key, Object... parameters) {
        return words.get(language, key, parameters);
    }

    /** Words of Jalon. */
    Phrase say(String key, Object... parameters) {
        return label(get(key, parameters));
    }

    Phrase label(String text) {
        return new Phrase(text, language);
    }

    /** Words of the framework. */
    Phrase text(String text) {
        return new Phrase(text, framework.language());
    }

    /** One paragraph; a blank text is none. */
    static List<Paragraph> paragraph(Phrase phrase) {
        return phrase.text().isBlank() ? List.of() : List.of(Paragraph.of(Shape.PLAIN, phrase));
    }

    List<Paragraph> comment(String comment) {
        return new CommentText(comment)
                .blocks().stream()
                        .map(block ->
                                Paragraph.of(block instanceof Bullet ? Shape.ITEM : Shape.PLAIN, text(block.text())))
                        .toList();
    }

    /** The label of a status, the bare code of one that the scale does not have; blank where the cell is. */
    String status(Optional<String> code) {
        return ChangeLayout.status(code, framework.scale(), language);
    }

    /** The texts of a framework are kept in one language; labels around them in another do not translate them. */
    Optional<Phrase> untranslated() {
        return framework.language().getLanguage().equals(language.getLanguage())
                ? Optional.empty()
                : Optional.of(say("export.untranslated", framework.language().getDisplayLanguage(language)));
    }

    /** A period, and which state of it where that is not the one that stands. */
    String side(AnnexTable table) {
        String period = table.period().label();
        return switch (table.reading()) {
            case AsAt.Current current -> period;
            case AsAt.Working working -> period;
            case AsAt.At(Instant instant) -> get("export.side.asAt", period, time(instant));
            case AsAt.Sealed(int number) ->
                number == 0
                        ? get("export.side.sealed", period)
                        : get("export.side.corrected", period, String.valueOf(number));
        };
    }

    Phrase original() {
        return say("export.original", framework.originalLanguage().getDisplayLanguage(language));
    }

    String day(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, language);
        return get("export.day", day.getDayOfMonth(), month, day.getYear());
    }

    /** Day and time of day, which is that of UTC for everyone. */
    String time(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC)) + ", "
                + LocalTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
