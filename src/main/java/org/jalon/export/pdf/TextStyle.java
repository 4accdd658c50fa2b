package org.jalon.export.pdf;

import org.jalon.export.pdf.typeface.FontStyle;

/**
 * How letters look.
 *
 * @param size in points
 * @param rise how far above the line they stand, in points
 */
record TextStyle(FontStyle cut, float size, Colours ink, float rise) {

    /** What a line takes, of this size. */
    private static final float LEADING = 1.15f;

    private static final float ASCENT = 0.9f;

    private static final float RAISED_SIZE = 0.68f;
    private static final float RAISED = 0.34f;

    TextStyle(FontStyle cut, float size, Colours ink) {
        this(cut, size, ink, 0);
    }

    static TextStyle plain(float size) {
        return new TextStyle(FontStyle.REGULAR, size, Colours.BLACK);
    }

    TextStyle in(Colours other) {
        return new TextStyle(cut, size, other, rise);
    }

    /** As numbers of notes stand. */
    TextStyle raised() {
        return new TextStyle(cut, size * RAISED_SIZE, ink, size * RAISED);
    }

    float lineHeight() {
        return size * LEADING;
    }

    /** How far below the top of a line its letters stand. */
    float baseline() {
        return size * ASCENT;
    }
}
