package org.jalon.shared;

/** An address names something that does not exist (or not for this person). One place turns it into a page or a problem detail. */
public class NotFound extends RuntimeException {

    /** What an address can name. */
    public enum Kind {
        MANDATE,
        FRAMEWORK,
        PERIOD,
        /** Any period: the mandate of that code has none yet. */
        FIRST_PERIOD,
        INDICATOR,
        VERSION,
        INSTANT,
        SEAL,
        /** A contributor's form, or one that came back. */
        FORM,
        /** A file that was made for somebody. */
        DOCUMENT,
        /** A document of the register that facts are taken from. */
        SOURCE,
        /** Words of such a document. */
        PASSAGE,
        /** What words of a document bear upon. */
        EVIDENCE,
        /** The office's own Word template of a mandate. */
        TEMPLATE,
        /** Somebody who has or had access. */
        PERSON,
        MEASURE,
        OBSERVATION,
        /** The strength table of a day. */
        STRENGTH_TABLE,
        /** A file that was brought in on a period. */
        INTAKE
    }

    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final String code;

    public NotFound(Kind kind, String code) {
        super(kind + " " + code);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    /** The code as it was asked for; text from outside, to be escaped like any other. */
    public String code() {
        return code;
    }
}
