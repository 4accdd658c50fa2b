package org.jalon.measure.strength.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.measure.strength.Discrepancy;
import org.jalon.measure.strength.ForceComponent;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.measure.strength.StrengthNavigation;
import org.jalon.measure.strength.StrengthRow;
import org.jalon.measure.strength.StrengthTable;
import org.jalon.shared.Days;

/** A strength table as its annex prints it; a click on a column sorts. */
class StrengthGrid extends Table {

    private final transient StrengthTable table;
    private final transient StrengthSort sort;
    private final transient List<Discrepancy> discrepancies;

    StrengthGrid(StrengthTable table, StrengthSort sort) {
        this.table = table;
        this.sort = sort;
        this.discrepancies = table.discrepancies();
        setClassName("strength-table");
        setCaptionText(getTranslation("strength.asAt", Days.inWords(table.asAt(), getLocale())));
        getHead().add(components(), columns());
        TableBody body = getBody();
        sort.of(table.contributors()).forEach(row -> body.add(line(row.name(getLocale()), row, "row")));
        table.printedTotals().ifPresent(row -> body.add(line(getTranslation("strength.total"), row, "totals")));
        body.add(recomputed(), women());
    }

    private TableRow components() {
        TableRow row = new TableRow();
        TableHeaderCell country = new TableHeaderCell(getTranslation("strength.column.country"));
        country.setScope(TableHeaderCell.Scope.COL);
        country.getElement().setAttribute("rowspan", "2");
        row.add(country);
        for (ForceComponent component : ForceComponent.values()) {
            TableHeaderCell cell = new TableHeaderCell(getTranslation("strength.component." + component.code()));
            cell.setScope(TableHeaderCell.Scope.COLGROUP);
            cell.getElement().setAttribute("colspan", "3");
            cell.addClassName("component");
            row.add(cell);
        }
        return row;
    }

    private TableRow columns() {
        TableRow row = new TableRow();
        for (StrengthColumn column : StrengthColumn.values()) {
            String name = getTranslation("strength.column." + column.part());
            StrengthSort next = sort.next(column);
            String query = next.query().getQueryString();
            Anchor link = new Anchor(
                    StrengthNavigation.strength(table.mandate().code(), table.asAt())
                            + (query.isEmpty() ? "" : "?" + query),
                    name);
            link.setAriaLabel(name + ", "
                    + getTranslation(
                            "strength.sort",
                            getTranslation(
                                    "strength.component." + column.component().code()),
                            name));
            TableHeaderCell cell = new TableHeaderCell(link);
            cell.setScope(TableHeaderCell.Scope.COL);
            cell.addClassNames("figure", column.part());
            if (sort.column().equals(Optional.of(column))) {
                cell.getElement().setAttribute("aria-sort", sort.ascending() ? "ascending" : "descending");
            }
            row.add(cell);
        }
        return row;
    }

    private TableRow line(String name, StrengthRow row, String kind) {
        TableRow line = begin(name, kind);
        for (StrengthColumn column : StrengthColumn.values()) {
            TableDataCell cell = figure(column, row.figures());
            discrepancies.stream()
                    .filter(found -> found.contributor().equals(row.contributor()) && found.column() == column)
                    .findFirst()
                    .ifPresent(found -> {
                        String words = getTranslation("strength.contradicted", found.recomputed());
                        Span mark = new Span("≠");
                        mark.setTitle(words);
                        mark.getElement().setAttribute("role", "img");
                        mark.getElement().setAttribute("aria-label", words);
                        mark.setClassName("contradicted-mark");
                        cell.addClassName("contradicted");
                        cell.add(mark);
                    });
            line.add(cell);
        }
        return line;
    }

    private TableRow recomputed() {
        TableRow line = begin(getTranslation("strength.total.recomputed"), "recomputed");
        Map<StrengthColumn, Integer> sums = table.sums();
        for (StrengthColumn column : StrengthColumn.values()) {
            line.add(figure(column, sums));
        }
        return line;
    }

    /** Counts with their denominators, and no percentage. */
    private TableRow women() {
        TableRow line = begin(getTranslation("strength.women.of"), "shares");
        for (ForceComponent component : ForceComponent.values()) {
            StrengthTable.Share share = table.women(component);
            TableDataCell cell = new TableDataCell(new Div(
                    share.of().isEmpty()
                            ? ""
                            : getTranslation(
                                    "strength.share",
                                    share.women().orElse(0),
                                    share.of().getAsInt())));
            cell.getElement().setAttribute("colspan", "3");
            cell.addClassName("component");
            line.add(cell);
        }
        return line;
    }

    private static TableRow begin(String name, String kind) {
        TableHeaderCell cell = new TableHeaderCell(name);
        cell.setScope(TableHeaderCell.Scope.ROW);
        TableRow line = new TableRow();
        line.add(cell);
        line.setClassName(kind);
        return line;
    }

    private TableDataCell figure(StrengthColumn column, Map<StrengthColumn, Integer> figures) {
        Integer figure = figures.get(column);
        TableDataCell cell =
                new TableDataCell(new Span(figure == null ? "" : getTranslation("strength.number", figure)));
        cell.addClassNames("figure", column.part());
        return cell;
    }
}
