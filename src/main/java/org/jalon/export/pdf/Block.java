package org.jalon.export.pdf;

import org.jalon.export.pdf.typeface.FontStyle;

/**
 * How a paragraph stands.
 *
 * @param before what is free above it, in points
 * @param after what is free below it
 */
record Block(TextStyle letters, float before, float after) {

    static final Block HEADING = new Block(new TextStyle(FontStyle.BOLD, 14, Colours.BLACK), 0, 3);
    static final Block ORIGINAL = new Block(TextStyle.plain(10), 0, 6);
    static final Block TITLE = new Block(new TextStyle(FontStyle.BOLD, 12, Colours.BLACK), 0, 10);
    static final Block PLACE = new Block(TextStyle.plain(10), 0, 2);
    static final Block COMPARED = new Block(new TextStyle(FontStyle.ITALIC, 10, Colours.BLACK), 6, 6);
    static final Block COLUMN = new Block(new TextStyle(FontStyle.ITALIC, 8, Colours.BLACK), 4, 4);
    static final Block CELL = new Block(TextStyle.plain(9), 2, 3);
    static final Block PILLAR = new Block(new TextStyle(FontStyle.BOLD, 10, Colours.BLACK), 8, 2);
    static final Block STATEMENT = new Block(TextStyle.plain(9), 0, 6);
    static final Block NOTE = new Block(TextStyle.plain(8), 0, 1);
    static final Block SEAL = new Block(TextStyle.plain(8), 8, 0);
    static final Block CONTINUED = new Block(new TextStyle(FontStyle.BOLD, 10, Colours.BLACK), 0, 4);
    static final Block DRAFT = new Block(new TextStyle(FontStyle.BOLD, 9, Colours.DRAFT), 3, 3);
    static final Block FOOT = new Block(TextStyle.plain(9), 0, 0);
    static final Block SYMBOL = new Block(new TextStyle(FontStyle.BOLD, 9, Colours.BLACK), 0, 0);
}
