package org.jalon.export.docx;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be a template. Each flaw is something to mend in it. */
public class TemplateRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    TemplateRefused(List<Flaw> flaws) {
        super(flaws.stream().map(flaw -> flaw.kind() + " " + flaw.what()).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    TemplateRefused(Kind kind, String... what) {
        this(List.of(new Flaw(kind, List.of(what))));
    }

    /** At least one. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** @param what it is about, such as the names of the styles that are missing */
    public record Flaw(Kind kind, List<String> what) {}

    public enum Kind {
        TOO_LARGE("tooLarge"),
        NOT_WORD("notWord"),
        OLD_OR_LOCKED("oldOrLocked"),
        OTHER_KIND("otherKind"),
        BROKEN("broken"),
        BOMB("bomb"),
        MACROS("macros"),
        EMBEDDED("embedded"),
        EXTERNAL("external"),
        DOCTYPE("doctype"),
        STYLES("styles"),
        STYLES_OF_OTHER_KIND("stylesOfOtherKind"),
        LIST("list"),
        PLACEHOLDERS("placeholders"),
        UNKNOWN("unknown"),
        TABLE("table"),
        NARROW("narrow"),
        CHANGES("changes");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** That of its words. */
        public String key() {
            return "template.flaw." + code;
        }
    }
}
