package org.jalon.intake.file.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.PdfPage;
import org.jalon.intake.file.pdf.page.TextLine;

/** Whether a hyphen at the end of a line is one of the word's own: as the rest of the file writes that word. */
final class Hyphens {

    /** More lines than this end in a hyphen only where a program parts words. */
    private static final double FEW = 0.02;

    private final Set<String> words = new HashSet<>();
    private final boolean partsWords;

    Hyphens(List<PdfPage> pages) {
        int ends = 0;
        int hyphens = 0;
        for (PdfPage page : pages) {
            for (TextLine line : TextLine.of(page.glyphs())) {
                for (List<Glyph> part : line.parts(Region.GAP)) {
                    ends++;
                    hyphens += part.getLast().text().matches("[-\u00ad\u2010]") ? 1 : 0;
                }
                for (String word : line.text().split("[^\\p{L}\\p{N}-]+")) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        partsWords = hyphens > ends * FEW;
    }

    /** Puts the next line behind the text. */
    void join(StringBuilder text, String line) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        boolean letter = last > 0 && Character.isLetter(text.charAt(last - 1));
        if (end == '\u00ad' || end == '\u2010' && letter) {
            text.setLength(last);
        } else if (end == '-' && letter && Character.isLowerCase(line.charAt(0))) {
            if (!isOfTheWord(text, line)) {
                text.setLength(last);
            }
        } else if (end != '-' && end != '/') {
            text.append(' ');
        }
        text.append(line);
    }

    private boolean isOfTheWord(StringBuilder text, String line) {
        int from = text.length() - 1;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        String begin = text.substring(from, text.length() - 1).toLowerCase(Locale.ROOT);
        String end = line.split("[^\\p{L}\\p{N}]", 2)[0].toLowerCase(Locale.ROOT);
        if (words.contains(begin + end)) {
            return false;
        }
        return !partsWords || words.contains(begin + "-" + end) || words.contains(begin) && words.contains(end);
    }
}
