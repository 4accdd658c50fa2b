package org.jalon.intake.file.pdf.page;

import java.text.Bidi;

/** The order in which letters are spoken: a PDF tells only where they stand. */
public final class Direction {

    private Direction() {}

    /** What stands from left to right, in the order of its script. */
    public static String logical(String visual) {
        if (!isLeftward(visual)) {
            return visual;
        }
        StringBuilder turned = new StringBuilder(visual).reverse();
        Bidi bidi = new Bidi(turned.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder logical = new StringBuilder();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String part = turned.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            logical.append(bidi.getRunLevel(run) % 2 == 0 ? new StringBuilder(part).reverse() : part);
        }
        return java.text.Normalizer.normalize(logical.toString(), java.text.Normalizer.Form.NFKC);
    }

    public static boolean isLeftward(String text) {
        return text.chars().anyMatch(letter -> switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
