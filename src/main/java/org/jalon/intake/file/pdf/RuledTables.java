package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jalon.intake.file.pdf.page.PdfPage;
import org.jalon.intake.file.pdf.page.Ruling;

/** Tables whose lines are drawn in both directions. */
final class RuledTables {

    private final PdfPage page;
    private final Hyphens hyphens;

    RuledTables(PdfPage page, Hyphens hyphens) {
        this.page = page;
        this.hyphens = hyphens;
    }

    List<PdfTable> find() {
        List<PdfTable> tables = new ArrayList<>();
        for (List<Ruling> group : groups()) {
            Lattice lattice = lattice(group);
            if (lattice != null && lattice.columns() >= 2) {
                PdfTable table = lattice.table(page.number(), page.glyphs(), new CellWords(hyphens));
                boolean empty =
                        table.rows().stream().allMatch(row -> row.stream().allMatch(cell -> cell.blank()));
                if (!empty) {
                    tables.add(table);
                }
            }
        }
        tables.sort(java.util.Comparator.comparingDouble(PdfTable::top));
        return tables;
    }

    /** Lines that meet each other, directly or by others. */
    private List<List<Ruling>> groups() {
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling ruling : page.rulings()) {
            List<Ruling> joined = new ArrayList<>(List.of(ruling));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(ruling::meets);
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static @org.jspecify.annotations.Nullable Lattice lattice(List<Ruling> group) {
        List<Ruling> across = group.stream().filter(Ruling::across).toList();
        List<Ruling> down = group.stream().filter(one -> !one.across()).toList();
        if (across.size() < 2 || down.isEmpty()) {
            return null;
        }
        List<Double> xs = places(down, across);
        List<Double> ys = places(across, down);
        Lattice lattice = new Lattice(xs, ys);
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                if (!isDrawn(down, xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
                    lattice.openRight(row, column);
                }
                if (!isDrawn(across, ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
                    lattice.openBelow(row, column);
                }
            }
        }
        return lattice;
    }

    /** Where lines are drawn, and where those that cross them end: the outer ones are often left out. */
    private static List<Double> places(List<Ruling> lines, List<Ruling> crossing) {
        TreeSet<Double> places = new TreeSet<>();
        lines.forEach(line -> places.add(line.at()));
        double first = crossing.stream().mapToDouble(Ruling::from).min().orElse(0);
        double last = crossing.stream().mapToDouble(Ruling::to).max().orElse(0);
        List<Double> kept = new ArrayList<>();
        if (places.first() - first > 8) {
            kept.add(first);
        }
        for (double place : places) {
            if (kept.isEmpty() || place - kept.getLast() > 3.5) {
                kept.add(place);
            }
        }
        if (last - kept.getLast() > 8) {
            kept.add(last);
        }
        return kept;
    }

    private static boolean isDrawn(List<Ruling> lines, double at, double from, double to) {
        return lines.stream().anyMatch(line -> Math.abs(line.at() - at) <= 3.5 && line.covers(from, to));
    }
}
