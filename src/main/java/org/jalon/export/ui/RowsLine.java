package org.jalon.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jalon.export.order.DocumentChoice;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;
import org.jalon.table.TableNavigation;

/** Says which rows a document has, with the way to choose others: on the table, where one sees them. */
class RowsLine extends Div {

    RowsLine() {
        setClassName("rows quiet");
    }

    void show(ExportAddress address, AnnexTable table) {
        removeAll();
        DocumentChoice choice = address.choice();
        switch (choice.kind()) {
            case TABLE -> ofTable(address, table);
            case COMPARISON -> ofComparison(address);
            case MATRIX -> add(new Span(getTranslation("documents.matrix.about")));
            case HISTORY -> add(new Span(getTranslation("documents.history.about")));
            case MANDATE -> add(new Span(getTranslation("documents.mandate.about")));
        }
    }

    private void ofTable(ExportAddress address, AnnexTable table) {
        DocumentChoice choice = address.choice();
        long all = table.rows().count();
        add(new Span(
                choice.filter().isAll()
                        ? getTranslation("documents.rows.all", all)
                        : getTranslation(
                                "documents.rows.some",
                                table.only(choice.filter()).rows().count(),
                                all)));
        if (!choice.filter().isAll()) {
            link(address.with(choice.with(RowFilter.ALL)).href(), "documents.rows.allOfThem");
        }
        link(
                TableNavigation.table(
                        address.mandate(), address.framework(), table.period().code()),
                "documents.rows.choose");
    }

    private void ofComparison(ExportAddress address) {
        DocumentChoice choice = address.choice();
        add(new Span(
                choice.changes().isEmpty()
                        ? getTranslation("documents.changes.all")
                        : getTranslation("documents.changes.some", said(choice))));
        if (!choice.changes().isEmpty()) {
            link(address.with(choice.withAllChanges()).href(), "documents.changes.allOfThem");
        }
    }

    private String said(DocumentChoice choice) {
        return String.join(
                ", ",
                choice.changes().stream()
                        .sorted()
                        .map(change -> getTranslation("change." + change.code()))
                        .toList());
    }

    private void link(String href, String key) {
        add(new Anchor(href, getTranslation(key)));
    }
}
