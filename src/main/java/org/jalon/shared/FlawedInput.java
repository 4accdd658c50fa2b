package org.jalon.shared;

import java.util.List;

/** What came in has the right shape and still cannot be taken. One place turns it into words. */
public class FlawedInput extends RuntimeException {

    /**
     * One thing that is wrong.
     *
     * @param pointer where, as a JSON pointer such as {@code /parts/0/comment}
     * @param key the key of the words that say what
     * @param parameters what the words have gaps for
     */
    public record Flaw(String pointer, String key, List<Object> parameters) {

        public static Flaw at(String pointer, String key, Object... parameters) {
            return new Flaw(pointer, key, List.of(parameters));
        }
    }

    private static final long serialVersionUID = 1L;
    private final transient List<Flaw> flaws;

    public FlawedInput(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    /** @throws FlawedInput if there are any */
    public static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new FlawedInput(flaws);
        }
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
