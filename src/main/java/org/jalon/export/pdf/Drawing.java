package org.jalon.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jalon.export.pdf.typeface.Typefaces;
import org.jalon.export.printed.PrintedChange;
import org.jspecify.annotations.Nullable;

/** Content of a page in its own language (ISO 32000-1, 8 and 9): words with their tags, and what is there for the eye only. */
final class Drawing {

    private static final COSDictionary ASIDE = new COSDictionary();
    private static final float UNDERLINE = 0.11f;
    private static final float STRIKE = -0.26f;
    private static final float THIN = 0.055f;

    private final Typefaces faces;
    private final Tags tags;
    private final PDPage page;
    private final StringBuilder content = new StringBuilder();
    private @Nullable COSDictionary open;

    Drawing(Typefaces faces, Tags tags, PDPage page) {
        this.faces = faces;
        this.tags = tags;
        this.page = page;
    }

    PDPage page() {
        return page;
    }

    String content() {
        close();
        return content.toString();
    }

    /** What follows belongs to that element. */
    void in(COSDictionary element, String type) {
        if (open == element) {
            return;
        }
        close();
        content.append('/')
                .append(type)
                .append("<</MCID ")
                .append(tags.mark(page, element))
                .append(">>BDC\n");
        open = element;
    }

    /** What follows is there for the eye only. */
    void aside(String kind) {
        if (open == ASIDE) {
            return;
        }
        close();
        content.append("/Artifact").append(kind.isEmpty() ? " BMC\n" : "<<" + kind + ">>BDC\n");
        open = ASIDE;
    }

    void close() {
        if (open != null) {
            content.append("EMC\n");
            open = null;
        }
    }

    /** @param y of the line on which the letters stand */
    void words(TextLine.Piece piece, float x, float y) {
        TextStyle letters = piece.words().letters();
        float at = x;
        for (Typefaces.Run run : faces.runs(piece.text(), letters.cut())) {
            content.append("BT/")
                    .append(run.face().name())
                    .append(' ')
                    .append(number(letters.size()))
                    .append(" Tf ")
                    .append(letters.ink().operator())
                    .append(" 1 0 0 1 ")
                    .append(number(at))
                    .append(' ')
                    .append(number(y + letters.rise()))
                    .append(" Tm");
            run.face().write(run.characters(), content);
            content.append(" ET\n");
            at += run.width() * letters.size();
        }
        switch (piece.words().change()) {
            case PrintedChange.None none -> {}
            case PrintedChange.Added added -> under(piece, x, y + letters.rise() - UNDERLINE * letters.size());
            case PrintedChange.Removed removed -> under(piece, x, y + letters.rise() - STRIKE * letters.size());
        }
    }

    private void under(TextLine.Piece piece, float x, float y) {
        TextStyle letters = piece.words().letters();
        bar(x, y, piece.width(), THIN * letters.size(), letters.ink());
    }

    /** A filled bar, its middle at {@code y}. */
    void bar(float x, float y, float width, float thickness, Colours ink) {
        content.append(ink.operator())
                .append(' ')
                .append(number(x))
                .append(' ')
                .append(number(y - thickness / 2))
                .append(' ')
                .append(number(width))
                .append(' ')
                .append(number(thickness))
                .append(" re f\n");
    }

    /** Hundredths of a point are finer than any printer. */
    private static String number(float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return String.valueOf(hundredths / 100);
        }
        int rest = Math.abs(hundredths) % 100;
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
