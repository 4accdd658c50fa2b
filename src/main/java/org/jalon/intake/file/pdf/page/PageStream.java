package org.jalon.intake.file.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
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
public final class PageStream extends PDFGraphicsStreamEngine {

    private static final int MOST_SIGNS = 200_000;

    private final ReadingBudget budget;
    private final PagePlane plane;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnLines drawn = new DrawnLines();
    private final Map<Integer, List<Glyph>> marked = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
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
    public static PageStream of(PDPage page, int number, int turned, ReadingBudget budget) throws IOException {
        PageStream stream = new PageStream(page, PagePlane.of(page, turned), number, budget);
        stream.processPage(page);
        return stream;
    }

    public PdfPage page() {
        return new PdfPage(number, plane.width(), plane.height(), glyphs, drawn.joined(), pictures, marked);
    }

    /** How many signs have no meaning in the file. */
    public int unknown() {
        return unknown;
    }

    /** By how many quarters most of the text is turned as it stands. */
    public int turned() {
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
        Glyph glyph = new Glyph(text, turned.getTranslateX(), plane.height() - turned.getTranslateY(), width, size);
        glyphs.add(glyph);
        open.stream()
                .filter(content -> content >= 0)
                .findFirst()
                .ifPresent(content -> marked.computeIfAbsent(content, key -> new ArrayList<>())
                        .add(glyph));
        if (glyphs.size() > MOST_SIGNS) {
            throw new UnreadableFile(FilePlace.page(number), "intake.file.refused.bomb");
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        open.push(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        drawn.rectangle(p0, p1, p2, p3);
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
        drawn.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        drawn.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        drawn.moveTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return drawn.current();
    }

    @Override
    public void closePath() {
        drawn.close();
    }

    @Override
    public void endPath() {
        drawn.forget();
    }

    @Override
    public void strokePath() {
        drawn.stroke(plane);
    }

    @Override
    public void fillPath(int rule) {
        drawn.fill(plane);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        drawn.stroke(plane);
    }

    @Override
    public void shadingFill(COSName name) {
        drawn.forget();
    }
}
