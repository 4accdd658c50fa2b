package org.jalon.table.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.ui.panel.PanelHost;
import org.jalon.assessment.ui.panel.PanelSubject;
import org.jalon.shared.ui.Toast;
import org.jalon.table.AnnexTable;
import org.jalon.table.ui.hint.HintRemarks;

/** The row that is open beside the table, and what its panel asks of the page. */
final class TableRow implements PanelHost, HintRemarks.Page {

    /** What opening a row needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(TableReading tables, HintRemarks remarks, TakingBack takingBack) {}

    /** The page with the table. */
    interface Page {

        TableAddress address();

        /** The table as it is shown, before any filter. */
        AnnexTable table();

        /** Whether the filters of the page let a row through. */
        boolean lets(AnnexTable.Row row);

        /** What was typed at that row is among the drafts, or saved, or discarded. */
        void forgetTyped(String number);

        /** The address follows what is shown. */
        void go(TableAddress to);

        /** Shows the table as it stands now. */
        void reload();

        /** Shows the rows as they stand now, and leaves alone what may be in use above them. */
        void refresh();
    }

    private final Services services;
    private final Page page;
    private final AnnexTableElement element;
    private final TableAndPanel tableAndPanel;
    private final Toast toast;

    TableRow(Services services, Page page, AnnexTableElement element, TableAndPanel tableAndPanel, Toast toast) {
        this.services = services;
        this.page = page;
        this.element = element;
        this.tableAndPanel = tableAndPanel;
        this.toast = toast;
    }

    /** Opens a row, and lets the address say so. */
    void open(String number) {
        page.go(page.address().withRow(Optional.of(number)));
        show(number);
    }

    /** Opens the row that the address names; none if it names none, or one that is not in the table. */
    void showAddressed() {
        page.address().row().ifPresentOrElse(this::show, tableAndPanel::close);
    }

    /** The period of the open row, if one is open, stands otherwise. */
    void periodChanged() {
        AnnexTable table = page.table();
        page.address().row().flatMap(table::row).ifPresent(row -> tableAndPanel.periodChanged(Subjects.of(table, row)));
    }

    private void show(String number) {
        AnnexTable table = page.table();
        table.row(number)
                .ifPresentOrElse(
                        row -> tableAndPanel.open(
                                Subjects.of(table, row), row, services.tables().isOfThePast(table), this),
                        () -> {
                            tableAndPanel.close();
                            say("table.noRow", number, table.period().label());
                        });
    }

    @Override
    public void changed(PanelSubject subject, Assessment now, String message) {
        page.forgetTyped(subject.address().indicator());
        page.reload();
        toast.say(message, toast.getTranslation("panel.undo"), () -> undo(subject, now));
    }

    private void undo(PanelSubject subject, Assessment done) {
        services.takingBack().of(subject.address(), done.version(), toast, now -> {
            page.reload();
            open(subject.address().indicator());
        });
    }

    @Override
    public void typed(PanelSubject subject) {
        page.forgetTyped(subject.address().indicator());
        page.refresh();
    }

    @Override
    public void move(PanelSubject from, int by) {
        List<String> codes = page.table()
                .rows()
                .filter(row -> page.lets(row)
                        || row.indicator().id().equals(from.indicator().id()))
                .map(row -> row.indicator().code())
                .toList();
        int to = codes.indexOf(from.address().indicator()) + by;
        if (to >= 0 && to < codes.size()) {
            open(codes.get(to));
        }
    }

    @Override
    public void close(PanelSubject subject) {
        page.go(page.address().withRow(Optional.empty()));
        tableAndPanel.close();
        element.focusRow(subject.address().indicator());
    }

    @Override
    public Optional<Component> remarks(PanelSubject subject) {
        AnnexTable table = page.table();
        return table.row(subject.address().indicator())
                .flatMap(row -> services.remarks()
                        .of(subject.address(), services.tables().hints(table, row), this));
    }

    @Override
    public void hintsChanged() {
        tableAndPanel.remarksChanged();
    }

    @Override
    public void say(String key, Object... parameters) {
        toast.say(toast.getTranslation(key, parameters));
    }
}
