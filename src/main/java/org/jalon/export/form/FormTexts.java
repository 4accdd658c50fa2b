package org.jalon.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.framework.StatusLevel;
import org.jalon.shared.Days;
import org.jalon.shared.Words;

/** The words of a form that are the same in every kind of file. */
record FormTexts(ContributorForm form, Words words, Locale language) {

    String title() {
        return words.get(
                language,
                "forms.file.title",
                form.framework().title().in(language),
                form.period().label());
    }

    String period() {
        return words.get(
                language,
                "forms.file.period",
                form.period().label(),
                Days.inWords(form.period().from(), language),
                Days.inWords(form.period().to(), language));
    }

    String code() {
        return words.get(language, "forms.file.code", FormTag.spaced(form.code()));
    }

    String how() {
        return words.get(language, "forms.file.how");
    }

    String label(FormField field) {
        return words.get(language, field.key());
    }

    String number() {
        return words.get(language, "forms.file.number");
    }

    String indicator() {
        return form.framework().levels().last().name().in(language);
    }

    String hint() {
        return words.get(language, "forms.file.hint");
    }

    String choose() {
        return words.get(language, "forms.file.choose");
    }

    /** What can be chosen as a status: no change, the levels, and a cell left blank on purpose. */
    List<String> statuses() {
        List<String> statuses = new ArrayList<>();
        statuses.add(words.get(language, "forms.status.noChange"));
        for (StatusLevel level : form.framework().scale().levels()) {
            statuses.add(level.label().in(language));
        }
        statuses.add(words.get(language, "forms.status.blank"));
        return statuses;
    }

    String before(ContributorForm.Entry entry, int part) {
        return form.before(entry, part, words, language);
    }
}
