package org.jalon.export.pdf;

import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** One of two places in the document that lead to each other: the number behind a word, and that before a note. */
final class Anchor {

    /** A number is small to be hit; so much is free around it, in points. */
    private static final float AROUND = 1.5f;

    private static final COSName SUBTYPE_LINK = COSName.getPDFName("Link");
    private static final int PRINTED = 4;

    private final Tags tags;
    private final String leadsTo;
    private final Runnable drawn;
    private @Nullable Anchor other;
    private @Nullable COSDictionary annotation;
    private @Nullable COSArray place;

    /**
     * @param leadsTo what one finds there, for those who do not see it
     * @param drawn is called when the number stands on its page
     */
    Anchor(Tags tags, String leadsTo, Runnable drawn) {
        this.tags = tags;
        this.leadsTo = leadsTo;
        this.drawn = drawn;
    }

    static void join(Anchor one, Anchor other) {
        one.other = other;
        other.other = one;
    }

    /**
     * The number stands there.
     *
     * @param link the element that it is in
     * @param y of the line that it stands on
     */
    void stand(PDPage page, COSDictionary link, float x, float y, TextLine.Piece piece) {
        TextStyle letters = piece.words().letters();
        float top = y + letters.rise() + letters.size();
        COSDictionary made = new COSDictionary();
        made.setItem(COSName.TYPE, COSName.ANNOT);
        made.setItem(COSName.SUBTYPE, SUBTYPE_LINK);
        made.setItem(
                COSName.RECT, array(x - AROUND, y + letters.rise() - AROUND, x + piece.width() + AROUND, top + AROUND));
        made.setItem(COSName.BORDER, array(0, 0, 0));
        made.setInt(COSName.F, PRINTED);
        made.setString(COSName.CONTENTS, leadsTo);
        tags.refer(page, link, made);
        annotation = made;
        place = new COSArray();
        place.add(page.getCOSObject());
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSInteger.ZERO);
        place.add(new COSFloat(Math.round(top + letters.size())));
        place.add(COSNull.NULL);
        lead(this);
        lead(Objects.requireNonNull(other));
        drawn.run();
    }

    private static void lead(Anchor from) {
        Anchor to = Objects.requireNonNull(from.other);
        if (from.annotation != null && to.place != null) {
            from.annotation.setItem(COSName.DEST, to.place);
        }
    }

    private static COSArray array(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
