package org.jalon.framework.change;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a framework, as it is kept for ever.
 *
 * @param subject the code of the element or of the status; empty where the framework itself has another name
 * @param number the number that the element is printed with now, and what it was called before if it has none; empty for all others
 * @param level the number of the element's storey; empty for all others
 * @param from the code of the first period for which it holds
 * @param before the words there were; empty if there were none. Of a place: the number, and what it stood below
 * @param after the words there are now; empty if there are none. Of a place as before
 * @param other the code of what it was split off or merged into; empty for all other acts
 * @param personName as it was then
 */
public record FrameworkChange(
        FrameworkAct act,
        String subject,
        String number,
        Optional<Integer> level,
        String from,
        Optional<Words> before,
        Optional<Words> after,
        Optional<String> other,
        ChangeReason reason,
        Instant recordedAt,
        String username,
        String personName) {

    /** Whether it was done to this element. */
    public boolean isOf(int other, String code) {
        return level.equals(Optional.of(other)) && subject.equals(code);
    }

    /**
     * @param text of a name, the English one; of a place, the number
     * @param statement the second text of an element, the French name, or the code of what something stands below; empty for all others
     */
    public record Words(String text, String statement) {

        /** The most characters that either may have where they are words of an element. */
        public static final int LONGEST = 8_000;
    }
}
