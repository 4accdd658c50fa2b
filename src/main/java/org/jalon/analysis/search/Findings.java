package org.jalon.analysis.search;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.shared.OutlineNumber;

/**
 * What a search found, by element in the order of the outline.
 *
 * @param query as it was typed
 * @param more whether there are more texts than these; what was said last is here
 * @param complete whether all texts were looked through; if not, some are still being taken in
 */
public record Findings(
        Mandate mandate,
        Framework framework,
        String query,
        List<FoundElement> elements,
        boolean more,
        boolean complete) {

    /**
     * An element with the texts found of it.
     *
     * @param wording its newest words
     * @param level the number of its storey
     * @param row whether it is a row of tables
     * @param pillar the code of what it stands under at the top
     */
    public record FoundElement(
            int level, boolean row, String code, OutlineNumber number, String wording, String pillar, List<Hit> hits) {}

    /**
     * One text, however often it was said.
     *
     * @param from the first period that said it, and {@code to} the last; the same for what was said once
     * @param current whether the newest version of that last period still says it
     * @param said which version said it last, and who said it first; empty for a wording
     */
    public record Hit(FoundKind kind, Excerpt text, InPeriod from, InPeriod to, boolean current, Optional<Said> said) {

        /** The code of the first period. */
        public String fromPeriod() {
            return from.code();
        }

        /** The code of the last period. */
        public String toPeriod() {
            return to.code();
        }
    }

    /** @param label what is printed for it */
    public record InPeriod(String code, String label) {

        static final InPeriod UNKNOWN = new InPeriod("", "");
    }

    /**
     * @param version the one of the last period that said it last
     * @param personName who said it first: whoever carried it forward, confirmed, submitted or approved it since said nothing
     */
    public record Said(int version, String personName) {}

    /** How many texts are shown. */
    public int texts() {
        return elements.stream().mapToInt(element -> element.hits().size()).sum();
    }
}
