package org.jalon.framework;

import java.util.List;
import org.jalon.shared.LocalizedText;

/**
 * One level of a framework's own status scale.
 *
 * @param code stable, such as {@code not-implemented}
 * @param rank its place from the least (1) to the most advanced; it orders lists even where {@code ordered} is false
 * @param symbol the shape drawn beside the word: {@code tick}, {@code half}, {@code cross}
 * @param colour {@code #rrggbb}, readable on white
 * @param done whether it counts as done, so that no deadline can be missed any more
 * @param ordered whether the scale declares this level to be more or less advanced than others
 * @param offered whether rows may be given it; one that ended is still named and drawn where a row says it
 */
public record StatusLevel(
        String code,
        int rank,
        LocalizedText label,
        String symbol,
        String colour,
        boolean done,
        boolean ordered,
        boolean offered) {

    /** The shapes that pages and files can draw, from the emptiest to the fullest, and a pause. */
    public static final List<String> SYMBOLS =
            List.of("cross", "ring", "quarter", "half", "three-quarters", "tick", "pause");

    /** The longest name of one, in any language. */
    public static final int LONGEST_LABEL = 80;

    /** Whether it has one of these names, be it in other capitals. */
    public boolean isCalled(LocalizedText name) {
        return label.en().equalsIgnoreCase(name.en()) || label.fr().equalsIgnoreCase(name.fr());
    }

    /** The same level under another name. */
    StatusLevel called(LocalizedText other) {
        return new StatusLevel(code, rank, other, symbol, colour, done, ordered, offered);
    }

    /** The same level at another place. */
    StatusLevel at(int other) {
        return new StatusLevel(code, other, label, symbol, colour, done, ordered, offered);
    }

    /** The same level, known but not offered any more. */
    StatusLevel ended() {
        return new StatusLevel(code, rank, label, symbol, colour, done, ordered, false);
    }

    /** A level that is offered. */
    public StatusLevel(
            String code, int rank, LocalizedText label, String symbol, String colour, boolean done, boolean ordered) {
        this(code, rank, label, symbol, colour, done, ordered, true);
    }

    /** A level that has its place in the order of the scale. */
    public StatusLevel(String code, int rank, LocalizedText label, String symbol, String colour, boolean done) {
        this(code, rank, label, symbol, colour, done, true);
    }
}
