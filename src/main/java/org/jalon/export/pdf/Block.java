package org.jalon.export.pdf;

import org.jalon.export.pdf.typeface.Cut;

/**
 * How a paragraph stands.
 *
 * @param before what is free above it, in points
 * @param after what is free below it
 */
record Block(Letters letters, float before, float after) {

    static final Block HEADING = new Block(new Letters(Cut.BOLD, 14, Colours.BLACK), 0, 3);
    static final Block ORIGINAL = new Block(Letters.plain(10), 0, 6);
    static final Block TITLE = new Block(new Letters(Cut.BOLD, 12, Colours.BLACK), 0, 10);
    static final Block PLACE = new Block(Letters.plain(10), 0, 2);
    static final Block COMPARED = new Block(new Letters(Cut.ITALIC, 10, Colours.BLACK), 6, 6);
    static final Block COLUMN = new Block(new Letters(Cut.ITALIC, 8, Colours.BLACK), 4, 4);
    static final Block CELL = new Block(Letters.plain(9), 2, 3);
    static final Block PILLAR = new Block(new Letters(Cut.BOLD, 10, Colours.BLACK), 8, 2);
    static final Block STATEMENT = new Block(Letters.plain(9), 0, 6);
    static final Block NOTE = new Block(Letters.plain(8), 0, 1);
    static final Block SEAL = new Block(Letters.plain(8), 8, 0);
    static final Block CONTINUED = new Block(new Letters(Cut.BOLD, 10, Colours.BLACK), 0, 4);
    static final Block DRAFT = new Block(new Letters(Cut.BOLD, 9, Colours.DRAFT), 3, 3);
    static final Block FOOT = new Block(Letters.plain(9), 0, 0);
    static final Block SYMBOL = new Block(new Letters(Cut.BOLD, 9, Colours.BLACK), 0, 0);
}
