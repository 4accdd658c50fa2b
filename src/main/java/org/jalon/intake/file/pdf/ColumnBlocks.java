package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.TextLine;

/**
 * Parts lines into columns, and columns into blocks that stand apart.
 *
 * @param lines between the columns
 * @param leading from a line to the next within a cell
 * @param belowHead where the rows below the headings begin
 */
record ColumnBlocks(List<Double> lines, double leading, double belowHead) {

    private static final Pattern NUMBERED = Pattern.compile("^\\d+(\\.\\d+)+\\b.*", Pattern.DOTALL);

    static boolean isNumber(String beginning) {
        return NUMBERED.matcher(beginning).matches();
    }

    List<Block> of(List<TextLine> stretch) {
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column + 1 < lines.size(); column++) {
            Block open = null;
            List<TextLine> ofColumn = ofColumn(stretch, column);
            boolean numbers = isNumbered(ofColumn);
            for (TextLine line : ofColumn) {
                boolean next = open == null
                        || line.y() - open.lines.getLast().y() > leading * 1.3
                        || numbers && NUMBERED.matcher(line.text()).matches()
                        || line.y() >= belowHead - 1 && open.y() < belowHead - 1;
                if (open == null || next) {
                    open = new Block(column, numbers);
                    blocks.add(open);
                }
                open.lines.add(line);
            }
        }
        return blocks;
    }

    /** Whether the paragraphs of a column begin with numbers: elsewhere a line may begin with a figure. */
    private boolean isNumbered(List<TextLine> column) {
        int paragraphs = 0;
        int numbered = 0;
        double before = Double.NEGATIVE_INFINITY;
        for (TextLine line : column) {
            if (line.y() - before > leading * 1.3) {
                paragraphs++;
                numbered += NUMBERED.matcher(line.text()).matches() ? 1 : 0;
            }
            before = line.y();
        }
        return numbered * 5 >= paragraphs * 2;
    }

    private List<TextLine> ofColumn(List<TextLine> stretch, int column) {
        List<Glyph> glyphs = new ArrayList<>();
        for (TextLine line : stretch) {
            for (Glyph glyph : line.glyphs()) {
                if (Lattice.index(lines, Math.clamp(glyph.middle(), lines.getFirst(), lines.getLast() - 0.1))
                        == column) {
                    glyphs.add(glyph);
                }
            }
        }
        return TextLine.of(glyphs);
    }
}
