package org.jalon.intake.form;

import java.util.List;
import org.jalon.shared.office.OfficeRefused;

/** A file cannot be taken at all. Nothing of it was kept. */
public class FileRefused extends Exception {

    /** Why. Each has words of its own. */
    public enum Why {
        TOO_LARGE("forms.file.refused.tooLarge"),
        NOT_OFFICE("forms.file.refused.notOffice"),
        OTHER_FORMAT("forms.file.refused.otherFormat"),
        LOCKED_OR_OLD("forms.file.refused.lockedOrOld"),
        BROKEN("forms.file.refused.broken"),
        BOMB("forms.file.refused.bomb"),
        MACROS("forms.file.refused.macros"),
        EXTERNAL("forms.file.refused.external"),
        DTD("forms.file.refused.dtd"),
        NO_FORM("forms.file.refused.noForm"),
        UNKNOWN_FORM("forms.file.refused.unknownForm"),
        OTHER_TABLE("forms.file.refused.otherTable"),
        PERIOD_SEALED("forms.file.refused.periodSealed"),
        PERIOD_NOT_OPEN("forms.file.refused.periodNotOpen"),
        TAKEN_BEFORE("forms.file.refused.takenBefore"),
        NOTHING_FILLED("forms.file.refused.nothingFilled");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private static final long serialVersionUID = 1L;
    private final Why why;
    private final transient List<Object> parameters;

    FileRefused(Why why, Object... parameters) {
        super(why + " " + List.of(parameters));
        this.why = why;
        this.parameters = List.of(parameters);
    }

    /** The same, said of a form. */
    static FileRefused of(OfficeRefused refused) {
        return new FileRefused(
                switch (refused.why()) {
                    case NOT_OFFICE -> Why.NOT_OFFICE;
                    case OTHER_FORMAT -> Why.OTHER_FORMAT;
                    case LOCKED_OR_OLD -> Why.LOCKED_OR_OLD;
                    case BROKEN -> Why.BROKEN;
                    case BOMB -> Why.BOMB;
                    case MACROS -> Why.MACROS;
                    case EXTERNAL -> Why.EXTERNAL;
                    case DTD -> Why.DTD;
                });
    }

    public Why why() {
        return why;
    }

    /** What the words have gaps for. */
    public Object[] parameters() {
        return parameters.toArray();
    }
}
