package org.jalon.table.ui.officer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.ui.panel.AssessmentPanel;
import org.jalon.assessment.ui.panel.PanelHost;
import org.jalon.assessment.ui.panel.PanelSubject;
import org.jalon.shared.ui.Toast;
import org.jalon.table.AnnexTable;
import org.jalon.table.hint.Hint;
import org.jalon.table.ui.Subjects;
import org.jalon.table.ui.hint.HintRemarks;

/** The row that is open beside the list of 'My quarter', and what its panel asks of the page. */
final class WorklistRow implements PanelHost, HintRemarks.Page {

    private final WorklistPage page;
    private final WorklistElement element;
    private final Div place;
    private final AssessmentPanel panel;
    private final RowActions actions;
    private final HintRemarks remarks;
    private final Toast toast;

    /** @param place holds the list and the panel */
    WorklistRow(
            WorklistPage page,
            WorklistElement element,
            Div place,
            AssessmentPanel panel,
            RowActions actions,
            HintRemarks remarks,
            Toast toast) {
        this.page = page;
        this.element = element;
        this.place = place;
        this.panel = panel;
        this.actions = actions;
        this.remarks = remarks;
        this.toast = toast;
    }

    /** Opens a row, and lets the address say so. */
    void open(String number) {
        page.go(page.address().withRow(Optional.of(number)));
        show(number);
    }

    /** Opens the row that the address names, anew if it is open; none if it is not in the table. */
    void showAddressed() {
        page.address().row().ifPresent(this::show);
    }

    void close() {
        place.removeClassName("with-panel");
        element.openNone();
        panel.close();
    }

    boolean isOpen(String number) {
        return page.address().row().equals(Optional.of(number));
    }

    void savedElsewhere(List<AssessmentsChanged> changes) {
        panel.savedElsewhere(changes);
    }

    /** The period of the open row, if one is open, stands otherwise. */
    void periodChanged() {
        AnnexTable table = page.worklist().table();
        page.address().row().flatMap(table::row).ifPresent(row -> panel.periodChanged(Subjects.of(table, row)));
    }

    private void show(String number) {
        AnnexTable table = page.worklist().table();
        table.row(number)
                .ifPresentOrElse(
                        row -> {
                            element.open(number);
                            place.addClassName("with-panel");
                            panel.open(Subjects.of(table, row), this);
                        },
                        () -> {
                            close();
                            say("table.noRow", number, table.period().label());
                        });
    }

    @Override
    public void changed(PanelSubject subject, Assessment now, String message) {
        page.forgetTyped(subject.address().indicator());
        page.reload();
        actions.offerUndo(subject.address(), now, message);
    }

    @Override
    public void typed(PanelSubject subject) {
        page.forgetTyped(subject.address().indicator());
        page.reload();
    }

    @Override
    public void move(PanelSubject from, int by) {
        List<String> numbers =
                page.worklist().rows().stream().map(WorklistRows::code).toList();
        int at = numbers.indexOf(from.address().indicator());
        // A row that what is shown no longer holds has no neighbours: the next one to do is as near as any.
        if (at < 0) {
            next(from);
        } else if (at + by >= 0 && at + by < numbers.size()) {
            open(numbers.get(at + by));
        }
    }

    @Override
    public void next(PanelSubject from) {
        page.worklist()
                .nextToDo(Optional.of(from.address().indicator()))
                .ifPresentOrElse(this::open, () -> close(from));
    }

    @Override
    public void close(PanelSubject subject) {
        page.go(page.address().withRow(Optional.empty()));
        close();
        element.focusRow(subject.address().indicator());
    }

    @Override
    public Optional<Component> remarks(PanelSubject subject) {
        List<Hint> hints =
                page.worklist().hints().getOrDefault(subject.address().indicator(), List.of());
        return remarks.of(subject.address(), hints, this);
    }

    @Override
    public void hintsChanged() {
        page.reload();
        panel.remarksChanged();
    }

    @Override
    public void say(String key, Object... parameters) {
        toast.say(toast.getTranslation(key, parameters));
    }
}
