package org.jalon.framework.change;

import java.time.Instant;
import java.util.Optional;
import org.jalon.framework.ElementKind;
import org.jalon.shared.OutlineNumber;

/**
 * One change of a framework, as it is kept for ever.
 *
 * @param subject the number of the element, or the code of the status; empty where the framework itself has another name
 * @param kind of the element; empty for all others
 * @param from the code of the first period for which it holds
 * @param before the words there were; empty if there were none
 * @param after the words there are now; empty if there are none
 * @param personName as it was then
 */
public record FrameworkChange(
        FrameworkAct act,
        String subject,
        Optional<ElementKind> kind,
        String from,
        Optional<Words> before,
        Optional<Words> after,
        ChangeReason reason,
        Instant recordedAt,
        String username,
        String personName) {

    /** Whether it was done to this element. */
    public boolean isOf(ElementKind other, OutlineNumber number) {
        return kind.equals(Optional.of(other)) && subject.equals(number.printed());
    }

    /**
     * @param text of a name, the English one
     * @param statement the second text of a pillar, or the French name; empty for all others
     */
    public record Words(String text, String statement) {

        /** The most characters that either may have where they are words of an element. */
        public static final int LONGEST = 8_000;
    }
}
