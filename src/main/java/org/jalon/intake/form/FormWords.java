package org.jalon.intake.form;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.export.form.FormField;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Words;
import org.jalon.shared.text.Folding;

/**
 * The words by which a form is understood in either language, whatever a program did to their case and blanks or put between their letters unseen: a colleague may fill in the
 * French form in English.
 */
final class FormWords {

    private final Words words;
    private final StatusScale scale;
    private final Map<FormField, Set<String>> labels = new EnumMap<>(FormField.class);
    private final Set<String> hints;

    FormWords(Words words, StatusScale scale) {
        this.words = words;
        this.scale = scale;
        for (FormField field : FormField.values()) {
            labels.put(field, inBoth(field.key()));
        }
        hints = inBoth("forms.file.hint");
        hints.addAll(inBoth("forms.file.choose"));
    }

    Optional<FormField> field(String label) {
        String folded = folded(label);
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isNumberHeading(String label) {
        return inBoth("forms.file.number").contains(folded(label));
    }

    /** The hint of a field that nobody filled in, where a program has forgotten that it is only a hint. */
    boolean isHint(String text) {
        return hints.contains(folded(text));
    }

    /** What was chosen as a status; empty if it is on no list. */
    Optional<String> status(String chosen) {
        String folded = folded(chosen);
        if (inBoth("forms.status.noChange").contains(folded)) {
            return Optional.of(Answer.NO_CHANGE);
        }
        if (inBoth("forms.status.blank").contains(folded)
                || inBoth("status.notStated").contains(folded)) {
            return Optional.of(Answer.BLANK);
        }
        return scale.levels().stream()
                .filter(level -> Stream.of(level.label().en(), level.label().fr(), level.code())
                        .map(FormWords::folded)
                        .anyMatch(folded::equals))
                .map(StatusLevel::code)
                .findFirst();
    }

    private Set<String> inBoth(String key) {
        Set<String> both = new HashSet<>();
        for (Locale language : Words.LANGUAGES) {
            both.add(folded(words.get(language, key)));
        }
        return both;
    }

    private static String folded(String text) {
        return Folding.of(text).strip();
    }
}
