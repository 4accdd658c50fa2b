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
        TOO_LARGE("template.flaw.tooLarge"),
        NOT_WORD("template.flaw.notWord"),
        OLD_OR_LOCKED("template.flaw.oldOrLocked"),
        OTHER_KIND("template.flaw.otherKind"),
        BROKEN("template.flaw.broken"),
        BOMB("template.flaw.bomb"),
        MACROS("template.flaw.macros"),
        EMBEDDED("template.flaw.embedded"),
        EXTERNAL("template.flaw.external"),
        DOCTYPE("template.flaw.doctype"),
        STYLES("template.flaw.styles"),
        STYLES_OF_OTHER_KIND("template.flaw.stylesOfOtherKind"),
        LIST("template.flaw.list"),
        PLACEHOLDERS("template.flaw.placeholders"),
        UNKNOWN("template.flaw.unknown"),
        TABLE("template.flaw.table"),
        NARROW("template.flaw.narrow"),
        CHANGES("template.flaw.changes");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** That of its words. */
        public String key() {
            return key;
        }
    }
}
