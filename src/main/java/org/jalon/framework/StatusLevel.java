package org.jalon.framework;

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
 */
public record StatusLevel(
        String code, int rank, LocalizedText label, String symbol, String colour, boolean done, boolean ordered) {

    /** The same level under another name. */
    StatusLevel called(LocalizedText other) {
        return new StatusLevel(code, rank, other, symbol, colour, done, ordered);
    }

    /** A level that has its place in the order of the scale. */
    public StatusLevel(String code, int rank, LocalizedText label, String symbol, String colour, boolean done) {
        this(code, rank, label, symbol, colour, done, true);
    }
}
