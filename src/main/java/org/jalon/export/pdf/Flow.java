package org.jalon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines with their tags from top to bottom, which may go on over the pages: a cell, or all above the table. */
final class Flow {

    /**
     * A line in its place.
     *
     * @param before what is free above it, in points
     * @param after what is free below it
     * @param indent from the left
     * @param bullet what stands before it, if it begins an item of a list
     */
    record Placed(TextLine line, float before, float after, float indent, Tagged tagged, Optional<Bullet> bullet) {

        float height() {
            return before + line.height() + after;
        }
    }

    record Bullet(TextLine line, Tagged tagged) {}

    private final float width;
    private final Align align;
    private final List<Placed> lines = new ArrayList<>();
    private int done;

    enum Align {
        START,
        CENTRE,
        END
    }

    Flow(float width, Align align) {
        this.width = width;
        this.align = align;
    }

    void add(Placed line) {
        lines.add(line);
    }

    boolean isDone() {
        return done == lines.size();
    }

    /** Of all that is not drawn yet, in points. */
    float height() {
        return height(done);
    }

    private float height(int from) {
        float height = 0;
        for (int n = from; n < lines.size(); n++) {
            height += lines.get(n).height();
        }
        return height;
    }

    /** @param whole whether what is drawn already counts too */
    float height(boolean whole) {
        return height(whole ? 0 : done);
    }

    /**
     * Draws what has room.
     *
     * @param top where it begins, measured from below
     * @param bottom where it must end
     * @param least how many lines are drawn in any case
     * @return where it ended
     */
    float draw(Drawing page, float x, float top, float bottom, int least) {
        float y = top;
        int drawn = 0;
        while (done < lines.size()) {
            Placed next = lines.get(done);
            if (y - next.before() - next.line().height() < bottom - 0.01f && drawn >= least) {
                break;
            }
            y -= next.before();
            line(page, next, x, y - next.line().baseline());
            y -= next.line().height() + next.after();
            done++;
            drawn++;
        }
        page.close();
        return y;
    }

    /** Draws it all once more, for the eye only. */
    void repeat(Drawing page, float x, float top) {
        float y = top;
        for (Placed placed : lines) {
            y -= placed.before();
            float at = x;
            for (TextLine.Piece piece : placed.line().pieces()) {
                page.words(piece, at, y - placed.line().baseline());
                at += piece.width();
            }
            y -= placed.line().height() + placed.after();
        }
    }

    private void line(Drawing page, Placed placed, float x, float y) {
        TextLine line = placed.line();
        boolean fromRight = line.rightToLeft();
        placed.bullet().ifPresent(bullet -> {
            page.in(bullet.tagged().element(), bullet.tagged().type());
            float at = fromRight ? x + width - bullet.line().width() : x;
            bullet.line().pieces().forEach(piece -> page.words(piece, at, y));
        });
        float room = width - placed.indent();
        float left = fromRight ? x : x + placed.indent();
        float at = left
                + switch (align) {
                    case START -> fromRight ? room - line.width() : 0;
                    case CENTRE -> (room - line.width()) / 2;
                    case END -> room - line.width();
                };
        for (TextLine.Piece piece : line.pieces()) {
            Tagged own = placed.tagged().of(piece.words());
            page.in(own.element(), own.type());
            page.words(piece, at, y);
            own.stand(page.page(), at, y, piece);
            at += piece.width();
        }
    }
}
