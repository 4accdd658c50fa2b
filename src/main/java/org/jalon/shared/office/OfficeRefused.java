package org.jalon.shared.office;

/** An office file cannot be read at all, or nobody should. */
public class OfficeRefused extends Exception {

    public enum Why {
        NOT_OFFICE,
        OTHER_FORMAT,
        LOCKED_OR_OLD,
        BROKEN,
        BOMB,
        MACROS,
        EXTERNAL,
        DTD
    }

    private static final long serialVersionUID = 1L;
    private final Why why;

    OfficeRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
