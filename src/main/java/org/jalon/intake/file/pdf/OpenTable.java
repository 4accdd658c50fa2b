package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.TextLine;

/** Makes rows of a region: its columns are known, and rows begin where several cells begin beside each other. */
final class OpenTable {

    private final Region region;
    private final List<Double> lines;
    private final CellWords words;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private final double leading;
    private final HeadLines head;
    private final double belowHead;

    private OpenTable(Region region, List<Double> lines, Hyphens hyphens, HeadLines head) {
        this.head = head;
        this.belowHead = head.end(region);
        this.region = region;
        this.lines = lines;
        this.words = new CellWords(hyphens);
        this.leading = leading();
    }

    static PdfTable of(Region region, List<Double> lines, Hyphens hyphens, HeadLines head) {
        OpenTable table = new OpenTable(region, lines, hyphens, head);
        table.read();
        return new PdfTable(
                region.page().number(),
                region.top(),
                region.bottom(),
                lines,
                table.rows,
                List.copyOf(table.words.marks()));
    }

    private void read() {
        List<TextLine> stretch = new ArrayList<>();
        List<TextLine> band = new ArrayList<>();
        for (TextLine line : region.lines()) {
            boolean close = !band.isEmpty() && line.y() - band.getLast().y() < leading * 1.35;
            boolean goesOn = close && isAlone(line);
            if (isBand(line) || goesOn) {
                if (band.isEmpty()) {
                    takeBeginning(stretch, band, line);
                    stretch(stretch);
                }
                band.add(line);
            } else {
                band(band);
                stretch.add(line);
            }
        }
        band(band);
        stretch(stretch);
    }

    /** A title above a band that is short enough for its first column alone is of the band. */
    private void takeBeginning(List<TextLine> stretch, List<TextLine> band, TextLine line) {
        if (!stretch.isEmpty()
                && isAlone(stretch.getLast())
                && line.y() - stretch.getLast().y() < leading * 2.2
                && (stretch.size() == 1
                        || stretch.getLast().y()
                                        - stretch.get(stretch.size() - 2).y()
                                > leading * 1.35)) {
            band.add(stretch.removeLast());
        }
    }

    private boolean isAlone(TextLine line) {
        return line.parts(Region.GAP).size() == 1 && line.left() < lines.getFirst() + 5;
    }

    /** Whether its words run across the columns. */
    private boolean isBand(TextLine line) {
        List<List<Glyph>> parts = line.parts(0.5);
        for (int n = 1; n < lines.size() - 1; n++) {
            double at = lines.get(n);
            boolean crossed = parts.stream()
                    .anyMatch(part ->
                            part.getFirst().x() < at - 3 && part.getLast().right() > at + 3);
            if (crossed) {
                return true;
            }
        }
        return false;
    }

    private void band(List<TextLine> band) {
        if (!band.isEmpty()) {
            rows.add(List.of(new RawCell(words.ofLines(band), lines.size() - 1, false)));
            band.clear();
        }
    }

    private void stretch(List<TextLine> stretch) {
        List<Block> blocks = new ColumnBlocks(lines, leading, belowHead).of(stretch);
        List<Double> starts = starts(blocks);
        if (rows.isEmpty() && !stretch.isEmpty()) {
            head.remember(
                    region,
                    starts.size() > 1 ? starts.get(1) : stretch.getLast().y() + 2);
        }
        List<List<Block>> rowsOfBlocks = new ArrayList<>();
        starts.forEach(start -> rowsOfBlocks.add(new ArrayList<>()));
        for (Block block : blocks) {
            int row = 0;
            while (row + 1 < starts.size() && starts.get(row + 1) <= block.y() + leading * 0.4) {
                row++;
            }
            rowsOfBlocks.get(row).add(block);
        }
        for (List<Block> row : rowsOfBlocks) {
            rows.add(row(row));
        }
        stretch.clear();
    }

    private List<RawCell> row(List<Block> blocks) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column + 1 < lines.size(); column++) {
            List<TextLine> text = new ArrayList<>();
            for (Block block : blocks) {
                if (block.column == column) {
                    text.addAll(block.lines);
                }
            }
            cells.add(RawCell.of(words.ofLines(text)));
        }
        return cells;
    }

    /** Where rows begin: at a printed number, or where cells of several columns begin beside each other. */
    private List<Double> starts(List<Block> blocks) {
        TreeSet<Double> candidates = new TreeSet<>();
        blocks.forEach(block -> candidates.add(block.y()));
        List<Double> starts = new ArrayList<>();
        for (double y : candidates) {
            List<Block> here = blocks.stream()
                    .filter(block -> Math.abs(block.y() - y) <= leading * 0.4)
                    .toList();
            boolean several =
                    here.stream().map(block -> block.column).distinct().count() >= 2;
            boolean numbered =
                    here.stream().anyMatch(block -> block.numbered && ColumnBlocks.isNumber(block.beginning()));
            boolean below = Math.abs(y - belowHead) < 1;
            boolean far = starts.isEmpty() || y - starts.getLast() > leading * 0.6;
            if (far && (several || numbered || below || starts.isEmpty())) {
                starts.add(y);
            }
        }
        return starts;
    }

    private double leading() {
        List<Double> steps = new ArrayList<>();
        for (int n = 1; n < region.lines().size(); n++) {
            double step = region.lines().get(n).y() - region.lines().get(n - 1).y();
            if (step > region.lines().get(n).size() * 0.8) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 12 : steps.get(steps.size() / 4);
    }
}
