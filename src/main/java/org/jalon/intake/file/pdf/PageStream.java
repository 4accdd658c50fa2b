package org.jalon.intake.file.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Gathers the signs and lines of a page while its content runs by. */
final class PageStream extends PDFGraphicsStreamEngine {

    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST_SIGNS = 200_000;
    private static final int MOST_LINES = 100_000;

    private final ReadingBudget budget;
    private final PagePlane plane;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final GeneralPath path = new GeneralPath();
    private final int number;
    private int pictures;
    private int unknown;
    private int steps;

    private PageStream(PDPage page, PagePlane plane, int number, ReadingBudget budget) {
        super(page);
        this.plane = plane;
        this.number = number;
        this.budget = budget;
    }

    /** @param turned by how many quarters the text of the page is turned against its reader */
    static PageStream of(PDPage page, int number, int turned, ReadingBudget budget) throws IOException {
        PageStream stream = new PageStream(page, PagePlane.of(page, turned), number, budget);
        stream.processPage(page);
        return stream;
    }

    PdfPage page() {
        return new PdfPage(number, plane.width(), plane.height(), glyphs, Ruling.joined(rulings), pictures);
    }

    /** How many signs have no meaning in the file. */
    int unknown() {
        return unknown;
    }

    /** By how many quarters most of the text is turned as it stands. */
    int turned() {
        return plane.mostlyTurned();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps % 256 == 0) {
            budget.step(FilePlace.page(number));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null) {
            unknown++;
            return;
        }
        if (text.isEmpty() || text.charAt(0) < ' ' && !text.isBlank()) {
            return;
        }
        Matrix turned = plane.turn(at);
        double size = Math.hypot(turned.getShearX(), turned.getScaleY());
        double width = displacement.getX() * Math.hypot(turned.getScaleX(), turned.getShearY());
        boolean upright = plane.note(turned, text);
        if (!upright
                || !seen.add(
                        text + Math.round(turned.getTranslateX() * 2) + "," + Math.round(turned.getTranslateY() * 2))) {
            return;
        }
        glyphs.add(new Glyph(text, turned.getTranslateX(), plane.height() - turned.getTranslateY(), width, size));
        if (glyphs.size() > MOST_SIGNS) {
            throw new UnreadableFile(FilePlace.page(number), "intake.file.refused.bomb");
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void clip(int rule) {
        // What is cut off is rare in tables, and its reader can search for it.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        List<double[]> points = new ArrayList<>();
        double[] first = new double[2];
        double[] point = new double[6];
        for (PathIterator along = path.getPathIterator(null); !along.isDone(); along.next()) {
            int kind = along.currentSegment(point);
            double[] to = kind == PathIterator.SEG_CLOSE ? first : point.clone();
            if (kind == PathIterator.SEG_MOVETO) {
                first = to;
            } else if (!points.isEmpty()) {
                line(points.getLast(), to);
            }
            points.add(to);
        }
        path.reset();
    }

    /** A thin surface is a line; any other is the ground of something. */
    @Override
    public void fillPath(int rule) {
        java.awt.geom.Rectangle2D bounds = path.getBounds2D();
        double[] upper = plane.turn(bounds.getMinX(), bounds.getMinY());
        double[] lower = plane.turn(bounds.getMaxX(), bounds.getMaxY());
        if (Math.abs(upper[0] - lower[0]) <= THIN || Math.abs(upper[1] - lower[1]) <= THIN) {
            add(upper, lower);
        }
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        path.reset();
    }

    private void line(double[] from, double[] to) {
        add(plane.turn(from[0], from[1]), plane.turn(to[0], to[1]));
    }

    private void add(double[] a, double[] b) {
        double across = Math.abs(a[0] - b[0]);
        double down = Math.abs(a[1] - b[1]);
        if (rulings.size() < MOST_LINES && Math.max(across, down) >= SHORTEST && Math.min(across, down) <= THIN) {
            boolean isAcross = across > down;
            double at = isAcross ? (a[1] + b[1]) / 2 : (a[0] + b[0]) / 2;
            double one = isAcross ? a[0] : a[1];
            double other = isAcross ? b[0] : b[1];
            rulings.add(new Ruling(isAcross, at, Math.min(one, other), Math.max(one, other)));
        }
    }
}
