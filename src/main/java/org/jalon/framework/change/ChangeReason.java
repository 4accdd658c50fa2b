package org.jalon.framework.change;

import java.util.Optional;
import org.jalon.shared.Citation;

/**
 * Why a framework is changed.
 *
 * @param words never blank, at most {@value #LONGEST} characters
 * @param source the document that says so; empty if there is none
 */
public record ChangeReason(String words, Optional<Citation> source) {

    public static final int LONGEST = 2_000;

    public ChangeReason {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
    }
}
