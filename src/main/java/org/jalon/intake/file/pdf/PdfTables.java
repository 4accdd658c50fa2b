package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.pdf.page.PdfPage;
import org.jalon.intake.file.pdf.page.TextLine;

/** Finds the tables of all pages: those with drawn lines first, then those in what is left. */
final class PdfTables {

    private final List<PdfPage> pages;
    private final ReadingBudget budget;
    private final Hyphens hyphens;
    private final List<RawRemark> remarks;

    PdfTables(List<PdfPage> pages, ReadingBudget budget, List<RawRemark> remarks) {
        this.pages = pages;
        this.budget = budget;
        this.remarks = remarks;
        this.hyphens = new Hyphens(pages);
    }

    RawFile read() {
        List<List<PdfTable>> ruled = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        boolean reachesTheEnd = false;
        for (PdfPage page : pages) {
            budget.step(FilePlace.page(page.number()));
            List<PdfTable> found = new RuledTables(page, hyphens).find();
            ruled.add(new ArrayList<>(found));
            List<TextLine> outside = outside(page, found);
            boolean goesOn = !regions.isEmpty() && reachesTheEnd && found.isEmpty();
            List<Region> open = Region.of(page, outside, goesOn);
            reachesTheEnd =
                    !open.isEmpty() && outside.getLast().y() <= open.getLast().bottom() + 60;
            regions.addAll(open);
        }
        for (List<Region> group : groups(regions)) {
            for (PdfTable table : open(group)) {
                ruled.get(table.page() - pages.getFirst().number()).add(table);
            }
        }
        PdfJoin join = new PdfJoin(hyphens, budget, remarks);
        for (int n = 0; n < pages.size(); n++) {
            List<PdfTable> tables = ruled.get(n);
            tables.sort(Comparator.comparingDouble(PdfTable::top));
            join.page(outside(pages.get(n), tables), tables);
        }
        return new RawFile(join.read(), remarks);
    }

    private static List<TextLine> outside(PdfPage page, List<PdfTable> tables) {
        return TextLine.of(page.glyphs().stream()
                .filter(glyph ->
                        tables.stream().noneMatch(table -> glyph.y() >= table.top() && glyph.y() <= table.bottom() + 1))
                .toList());
    }

    /** Regions that follow each other over pages and are as wide. */
    private static List<List<Region>> groups(List<Region> regions) {
        List<List<Region>> groups = new ArrayList<>();
        for (Region region : regions) {
            Region last = groups.isEmpty() ? null : groups.getLast().getLast();
            boolean follows = last != null
                    && region.page().number() == last.page().number() + 1
                    && Math.abs(left(region) - left(last)) < 20;
            if (!follows) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(region);
        }
        return groups;
    }

    private static double left(Region region) {
        return region.lines().stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    private List<PdfTable> open(List<Region> group) {
        List<Double> together = Corridors.lines(group);
        List<Integer> alone = group.stream()
                .map(region -> Corridors.lines(List.of(region)).size())
                .sorted()
                .toList();
        boolean shared = together.size() >= alone.get(alone.size() / 2);
        List<PdfTable> tables = new ArrayList<>();
        HeadLines head = new HeadLines();
        for (Region region : group) {
            List<Double> lines = shared ? together : Corridors.lines(List.of(region));
            if (lines.size() >= 4) {
                PdfTable open = OpenTable.of(region, lines, hyphens, head);
                tables.add(AcrossTables.of(region, lines, hyphens, open.rows().size())
                        .orElse(open));
            }
        }
        return tables;
    }
}
