package org.jalon.intake.file.pdf.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that are drawn across or down a page, however they are drawn. */
final class DrawnLines {

    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST = 100_000;

    private final List<Ruling> rulings = new ArrayList<>();

    private final GeneralPath path = new GeneralPath();

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    void forget() {
        path.reset();
    }

    @Nullable
    Point2D current() {
        return path.getCurrentPoint();
    }

    void stroke(PagePlane plane) {
        List<double[]> points = new ArrayList<>();
        double[] first = new double[2];
        double[] point = new double[6];
        for (PathIterator along = path.getPathIterator(null); !along.isDone(); along.next()) {
            int kind = along.currentSegment(point);
            double[] to = kind == PathIterator.SEG_CLOSE ? first : point.clone();
            if (kind == PathIterator.SEG_MOVETO) {
                first = to;
            } else if (!points.isEmpty()) {
                double[] from = points.getLast();
                add(plane.turn(from[0], from[1]), plane.turn(to[0], to[1]));
            }
            points.add(to);
        }
        forget();
    }

    /** A thin surface is a line. */
    void fill(PagePlane plane) {
        Rectangle2D bounds = path.getBounds2D();
        add(plane.turn(bounds.getMinX(), bounds.getMinY()), plane.turn(bounds.getMaxX(), bounds.getMaxY()));
        forget();
    }

    /** From one corner to another; what is no thin line is the ground of something, and left out. */
    private void add(double[] a, double[] b) {
        double across = Math.abs(a[0] - b[0]);
        double down = Math.abs(a[1] - b[1]);
        if (rulings.size() < MOST && Math.max(across, down) >= SHORTEST && Math.min(across, down) <= THIN) {
            boolean isAcross = across > down;
            double at = isAcross ? (a[1] + b[1]) / 2 : (a[0] + b[0]) / 2;
            double one = isAcross ? a[0] : a[1];
            double other = isAcross ? b[0] : b[1];
            rulings.add(new Ruling(isAcross, at, Math.min(one, other), Math.max(one, other)));
        }
    }

    /** Pieces that touch each other as one. */
    List<Ruling> joined() {
        return Ruling.joined(rulings);
    }
}
