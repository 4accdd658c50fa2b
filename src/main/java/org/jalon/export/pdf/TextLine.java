package org.jalon.export.pdf;

import java.util.List;

/**
 * A line, ready to be drawn.
 *
 * @param pieces from left to right
 * @param width in points
 * @param rightToLeft whether it begins at the right
 */
record TextLine(List<Piece> pieces, float width, float height, float baseline, boolean rightToLeft) {

    /**
     * What has one look.
     *
     * @param text as it is drawn, from left to right
     * @param words what it is a piece of
     * @param width in points
     */
    record Piece(String text, StyledWords words, float width) {}
}
