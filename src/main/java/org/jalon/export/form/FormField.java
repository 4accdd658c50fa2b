package org.jalon.export.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a place in a contributor's form is for. */
public enum FormField {
    /** Who fills the form in. */
    NAME("forms.field.name"),
    /** A whole row of a spreadsheet, whose columns say the rest. */
    ROW("forms.field.row"),
    /** What was last reported: to be read, not to be changed. */
    BEFORE("forms.field.before"),
    STATUS("forms.field.status"),
    DEADLINE("forms.field.deadline"),
    COMMENTS("forms.field.comments"),
    SOURCES("forms.field.sources");

    private final String key;

    FormField(String key) {
        this.key = key;
    }

    /** The key of the label that stands beside it in the form, by which it is found again if all else is lost. */
    public String key() {
        return key;
    }

    /** Whether each part of a split row has one of its own. */
    public boolean ofPart() {
        return this == ROW || this == BEFORE || this == STATUS || this == COMMENTS;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FormField> ofCode(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
