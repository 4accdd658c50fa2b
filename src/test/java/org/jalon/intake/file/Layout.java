package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way to lay out the annex, unlike Jalon's own.
 *
 * @param lines which of the table's lines are drawn
 * @param widths of the columns in twentieths of a point, in their printed order
 * @param order which of the five columns stands where
 * @param headings in the order of the five columns
 * @param size of the letters in half points
 * @param gap below each paragraph of a cell, in twentieths of a point
 * @param merged whether an objective is a cell over all of its rows
 * @param whole whether no row is broken by a page
 * @param furniture whether symbol, page number and job number stand on every page
 * @param heldBack whether nobody looks at it who tunes a reader
 */
public record Layout(
        String name,
        String ending,
        Lines lines,
        boolean landscape,
        List<Integer> widths,
        List<Integer> order,
        List<String> headings,
        int size,
        int gap,
        boolean merged,
        boolean whole,
        boolean furniture,
        boolean heldBack) {

    /** Which lines are drawn. */
    public enum Lines {
        ALL,
        ACROSS,
        NONE
    }

    private static final List<String> ENGLISH =
            List.of("Objectives", "Progress indicators", "State of implementation", "Deadline", "Comments");
    private static final List<String> FRENCH =
            List.of("Objectifs", "Indicateurs de progrès", "État d’avancement", "Échéance", "Observations");
    private static final List<Integer> AS_PRINTED = List.of(0, 1, 2, 3, 4);
    private static final List<Integer> WIDE = List.of(2000, 2700, 1500, 1100, 2300);
    private static final List<Integer> ACROSS_PAGE = List.of(3000, 4000, 1700, 1500, 3800);

    /** All of them: half is for tuning. */
    public static List<Layout> all() {
        List<Layout> all = new ArrayList<>();
        all.add(plain("ruled", "pdf", Lines.ALL));
        all.add(plain("ruled-narrow", "pdf", Lines.ALL)
                .with(List.of(1500, 1900, 1300, 900, 1400))
                .keptBack());
        all.add(plain("ruled-landscape", "pdf", Lines.ALL).across().keptBack());
        all.add(plain("ruled-french", "pdf", Lines.ALL).french());
        all.add(plain("ruled-state-first", "pdf", Lines.ALL)
                .inOrder(List.of(2, 0, 1, 4, 3))
                .keptBack());
        all.add(plain("ruled-unmerged", "pdf", Lines.ALL).unmerged());
        all.add(plain("ruled-whole-rows", "pdf", Lines.ALL).whole(true).keptBack());
        all.add(plain("across", "pdf", Lines.ACROSS));
        all.add(plain("across-landscape", "pdf", Lines.ACROSS).across().keptBack());
        all.add(plain("open", "pdf", Lines.NONE));
        all.add(plain("open-narrow", "pdf", Lines.NONE).with(List.of(1500, 1900, 1300, 900, 1400)));
        all.add(plain("open-landscape", "pdf", Lines.NONE).across().keptBack());
        all.add(plain("open-french", "pdf", Lines.NONE).french().keptBack());
        all.add(plain("open-whole-rows", "pdf", Lines.NONE).whole(true));
        all.add(plain("open-large", "pdf", Lines.NONE).sized(22).keptBack());
        for (String ending : List.of("docx", "odt", "doc", "html")) {
            all.add(plain("text-" + ending, ending, Lines.ALL));
            all.add(plain("text-open-french-" + ending, ending, Lines.NONE)
                    .french()
                    .inOrder(List.of(2, 0, 1, 4, 3))
                    .keptBack());
        }
        for (String ending : List.of("xlsx", "xls", "ods", "csv")) {
            all.add(plain("sheet-" + ending, ending, Lines.ALL));
            all.add(plain("sheet-french-" + ending, ending, Lines.ALL)
                    .french()
                    .inOrder(List.of(2, 0, 1, 4, 3))
                    .keptBack());
        }
        return all;
    }

    private static Layout plain(String name, String ending, Lines lines) {
        return new Layout(name, ending, lines, false, WIDE, AS_PRINTED, ENGLISH, 18, 120, true, false, true, false);
    }

    private Layout with(List<Integer> columns) {
        return new Layout(
                name, ending, lines, landscape, columns, order, headings, size, gap, merged, whole, furniture,
                heldBack);
    }

    private Layout across() {
        return new Layout(
                name, ending, lines, true, ACROSS_PAGE, order, headings, size, gap, merged, whole, furniture, heldBack);
    }

    private Layout french() {
        return new Layout(
                name, ending, lines, landscape, widths, order, FRENCH, size, gap, merged, whole, furniture, heldBack);
    }

    private Layout inOrder(List<Integer> columns) {
        return new Layout(
                name, ending, lines, landscape, widths, columns, headings, size, gap, merged, whole, furniture,
                heldBack);
    }

    private Layout unmerged() {
        return new Layout(
                name, ending, lines, landscape, widths, order, headings, size, gap, false, whole, furniture, heldBack);
    }

    private Layout whole(boolean rows) {
        return new Layout(
                name, ending, lines, landscape, widths, order, headings, size, gap, merged, rows, furniture, heldBack);
    }

    private Layout sized(int halfPoints) {
        return new Layout(
                name,
                ending,
                lines,
                landscape,
                widths,
                order,
                headings,
                halfPoints,
                gap,
                merged,
                whole,
                furniture,
                heldBack);
    }

    private Layout keptBack() {
        return new Layout(
                name, ending, lines, landscape, widths, order, headings, size, gap, merged, whole, furniture, true);
    }

    /** The words in the order of its columns. */
    public ExpectedTable expected(ExpectedTable annex) {
        return new ExpectedTable(annex.rows().stream()
                .map(row -> row.size() == 1 ? row : order.stream().map(row::get).toList())
                .toList());
    }

    List<String> orderedHeadings() {
        return order.stream().map(headings::get).collect(Collectors.toList());
    }
}
