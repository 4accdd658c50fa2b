package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.jalon.framework.Framework;
import org.jalon.framework.StatusLevel;

/** How the fields of a form and their texts are told to a person who has to choose between two. */
record ConflictWords(Framework framework) {

    String name(String field) {
        if (field.endsWith(".status")) {
            return say("table.status");
        }
        if (isComment(field)) {
            return say("table.comments");
        }
        if (field.startsWith("citations")) {
            return say("panel.citations");
        }
        return say(
                switch (field) {
                    case "deadline" -> "table.deadline";
                    case "reading" -> "panel.reading.kind";
                    case "reason" -> "panel.reason";
                    default -> "panel.doubt";
                });
    }

    boolean isComment(String field) {
        return field.endsWith(".comment");
    }

    /** Whether two texts can stand one after the other in that field and say more than each alone. */
    boolean canBeBoth(String field, String mine, String theirs) {
        boolean isProse = isComment(field) || field.equals("reason") || field.equals("doubt");
        return isProse && !mine.contains(theirs) && !theirs.contains(mine);
    }

    String both(String field, String first, String second) {
        return first + (isComment(field) ? "\n" : " ") + second;
    }

    /** A text of that field as a person reads it. */
    String shown(String field, String text) {
        if (text.isEmpty() && !field.endsWith(".status") && !field.equals("reading")) {
            return say("conflict.blank");
        }
        if (field.equals("reading")) {
            return shownReading(FormTexts.reading(text));
        }
        if (!field.endsWith(".status")) {
            return text;
        }
        return framework
                .scale()
                .level(text)
                .map(StatusLevel::label)
                .map(label -> label.in(locale()))
                .orElseGet(() -> say("status.notStated"));
    }

    private static String shownReading(ReadingForm reading) {
        if (reading.automatic()) {
            return say("panel.reading.automatic");
        }
        return Stream.of(say("panel.reading." + reading.kind()), reading.from(), reading.to())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
