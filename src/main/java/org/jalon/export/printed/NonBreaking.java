package org.jalon.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.export.printed.Paragraph.Stretch;

/**
 * What an editor of the United Nations never breaks over two lines: document symbols ({@code S/RES/2100 (2013)}), resolutions ({@code 2100
 * (2013)}), numbers of acts, paragraphs and annexes ({@code Act No. 93-008}, {@code para. 15}, {@code Annex I}), numbers of the table
 * ({@code 1.1 Establish}).
 *
 * <p>Blanks and hyphens become those that do not break. A slash needs nothing in Word, which does not break behind one; where it does, the
 * pieces tell what to keep together.
 */
public final class NonBreaking {

    /** Without boundaries of words as Java has them: at each accent those look back over all accents before it. */
    private static final Pattern GROUP = Pattern.compile("(?<!\\w)[A-Z]{1,4}/[A-Z0-9./-]*[A-Z0-9](?: \\(\\d{4}\\))?"
            + "|(?<!\\w)\\d{1,4} \\((?:19|20)\\d{2}\\)"
            + "|(?<!\\w)(?:No|Nos|no|nos|para|paras|art|arts|sect|chap|vol)\\. ?\\d[\\d-]*"
            + "|(?<!\\w)(?:Annex|annex|Annexe|annexe|paragraph|article|section|chapter|resolution) (?:[IVX]+|\\d[\\d-]*)(?<=\\w)(?!\\w)"
            + "|^\\d++(?:\\.\\w++)++ (?=\\S)");

    private NonBreaking() {}

    /** A piece of a text; a fixed one stays on one line. */
    public record Piece(String text, boolean fixed) {}

    /** The text with blanks and hyphens that do not break where none should. */
    public static String in(String text) {
        return GROUP.matcher(text).replaceAll(found -> Matcher.quoteReplacement(unbroken(found.group())));
    }

    /**
     * The words of a paragraph likewise. Where some of them came and some went, they stay as they are: both texts were so before they were compared,
     * and a stretch of them does not tell what stands around it.
     */
    public static Paragraph in(Paragraph paragraph) {
        if (paragraph.stretches().size() > 1) {
            return paragraph;
        }
        return new Paragraph(
                paragraph.shape(),
                paragraph.before(),
                paragraph.language(),
                paragraph.stretches().stream()
                        .map(stretch -> new Stretch(in(stretch.text()), stretch.change()))
                        .toList(),
                paragraph.change(),
                paragraph.notes());
    }

    /** A text that has its blanks and hyphens already, in pieces. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = GROUP.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    private static String unbroken(String group) {
        return group.replace(' ', '\u00a0').replace('-', '\u2011');
    }
}
