package org.jalon.intake.file.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A page as its reader holds it: turned as the file says, and further where its text would stand on its side. */
final class PagePlane {

    private final AffineTransform turn;
    private final double width;
    private final double height;
    private final int[] signs = new int[4];

    private PagePlane(AffineTransform turn, double width, double height) {
        this.turn = turn;
        this.width = width;
        this.height = height;
    }

    static PagePlane of(PDPage page, int further) {
        PDRectangle box = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / 90 + further, 4);
        boolean aside = quarters % 2 == 1;
        double width = aside ? box.getHeight() : box.getWidth();
        double height = aside ? box.getWidth() : box.getHeight();
        AffineTransform turn = new AffineTransform();
        switch (quarters) {
            case 1 -> turn.translate(0, height);
            case 2 -> turn.translate(width, height);
            case 3 -> turn.translate(width, 0);
            default -> {}
        }
        turn.quadrantRotate(-quarters);
        turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return new PagePlane(turn, width, height);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Matrix turn(Matrix at) {
        AffineTransform turned = new AffineTransform(turn);
        turned.concatenate(at.createAffineTransform());
        return new Matrix(turned);
    }

    /** A point across from the left and down from the top. */
    double[] turn(double x, double y) {
        Point2D to = turn.transform(new Point2D.Double(x, y), null);
        return new double[] {to.getX(), height - to.getY()};
    }

    /** @return whether it stands upright */
    boolean note(Matrix turned, String text) {
        double degrees = Math.toDegrees(Math.atan2(turned.getShearY(), turned.getScaleX()));
        int quarter = Math.floorMod(Math.round((float) degrees / 90), 4);
        if (!text.isBlank()) {
            signs[quarter]++;
        }
        return quarter == 0 && Math.abs(degrees) < 10;
    }

    int mostlyTurned() {
        int most = 0;
        for (int n = 1; n < 4; n++) {
            most = signs[n] > signs[most] ? n : most;
        }
        return most;
    }
}
