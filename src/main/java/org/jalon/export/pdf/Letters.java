package org.jalon.export.pdf;

/**
 * How letters look.
 *
 * @param size in points
 */
record Letters(Cut cut, float size, Ink ink) {

    /** What a line takes, of this size. */
    private static final float LEADING = 1.15f;

    private static final float ASCENT = 0.9f;

    static Letters plain(float size) {
        return new Letters(Cut.REGULAR, size, Ink.BLACK);
    }

    Letters in(Ink other) {
        return new Letters(cut, size, other);
    }

    float lineHeight() {
        return size * LEADING;
    }

    /** How far below the top of a line its letters stand. */
    float baseline() {
        return size * ASCENT;
    }
}
