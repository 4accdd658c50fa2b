package org.jalon.table.ui.officer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.assessment.ui.TypedHere;
import org.jalon.assessment.ui.bulk.BulkBar;
import org.jalon.assessment.ui.panel.AssessmentPanel;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.ui.Toast;
import org.jalon.table.AnnexTable;
import org.jalon.table.ui.hint.HintRemarks;
import org.jalon.table.ui.view.PinnedLine;
import org.jalon.table.view.SavedViews;
import org.jspecify.annotations.Nullable;

/** An officer's first page: what is left to do in the period, row by row from the keyboard or many at once. */
@Route(":mandate/:framework/quarter/:period?")
@PermitAll
class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle, WorklistPage, RowActions.Page {

    private final transient WorklistReading reading;
    private final transient RowActions actions;
    private final transient WorklistRow row;
    private final transient WorklistSelection selection;
    private final WorklistBar bar = new WorklistBar();
    private final PinnedLine pinned;
    private final WorklistHead head;
    private final WorklistElement element = new WorklistElement();
    private final transient TypedHere typedHere;
    private final Div empty = new Div();

    private @Nullable WorklistAddress address;
    private transient @Nullable WorklistRows shown;

    WorklistView(
            WorklistReading reading,
            WorklistActs acts,
            HintRemarks remarks,
            SavedViews views,
            AssessmentPanel panel,
            BulkBar bulk,
            LiveTables live,
            LivePeriods periods) {
        this.reading = reading;
        this.pinned = new PinnedLine(views);
        head = new WorklistHead(new WorklistHead.Ways() {
            @Override
            public void next(String number) {
                if (!worklist().shows(number)) {
                    show(Optional.empty());
                }
                element.focusRow(number);
            }

            @Override
            public void selectReady() {
                if (!worklist().showsAll(WorklistRows.Stage.READY)) {
                    show(Optional.of(WorklistRows.Stage.READY));
                }
                element.selectReady();
            }
        });
        empty.setClassName("empty");
        empty.setText(getTranslation("quarter.noneShown"));
        Div list = new Div(head, element, empty, bulk);
        list.setClassName("worklist-list");
        Div place = new Div(list, panel);
        place.setClassName("list-and-panel");
        Toast toast = new Toast();
        add(bar, pinned, place, toast);
        typedHere = new TypedHere(element, reading.self(), getTranslation("mark.typed"), this::reload);
        actions = new RowActions(acts, this, toast);
        row = new WorklistRow(this, element, place, panel, actions, remarks, toast);
        selection = new WorklistSelection(this, element, bulk, this::changedAtOnce);
        element.serve(new WorklistCommands(row, actions, selection));
        new ChangesElsewhere(this, row).follow(this, live, periods);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = WorklistAddress.of(
                event.getRouteParameters(), event.getLocation().getQueryParameters());
        selection.selectNone();
        pinned.show(address().mandate(), address().framework());
        reload();
        if (address().row().isPresent()) {
            row.showAddressed();
        } else {
            row.close();
            worklist().nextToDo(Optional.empty()).ifPresent(element::offerFocus);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quarter.pageTitle", worklist().table().period().label());
    }

    @Override
    public void reload() {
        WorklistReading.Read read = reading.read(address(), typedHere::in);
        shown = read.worklist();
        bar.show(read.worklist().table());
        head.show(read.worklist(), address(), read.names());
        empty.setVisible(read.worklist().rows().isEmpty());
        element.show(reading.model(getLocale(), read, address()));
    }

    /** What one is led to has to be in sight, whatever was shown before. */
    private void show(Optional<WorklistRows.Stage> stage) {
        go(address().withState(stage.map(WorklistRows.Stage::code)));
        reload();
    }

    @Override
    public Optional<Assessment> standing(String number) {
        return worklist().table().row(number).map(AnnexTable.Row::assessment);
    }

    @Override
    public void done(String number) {
        reload();
        if (row.isOpen(number)) {
            row.showAddressed();
        }
    }

    @Override
    public void takenBack(String number) {
        done(number);
        if (!row.isOpen(number)) {
            element.focusRow(number);
        }
    }

    @Override
    public boolean holdsTyped(String number) {
        return typedHere.holds(number);
    }

    @Override
    public Set<String> typed() {
        return reading.typed(worklist().table(), typedHere.in(table()));
    }

    @Override
    public void forgetTyped(String number) {
        typedHere.forget(number);
    }

    private void changedAtOnce() {
        actions.forget();
        reload();
        row.showAddressed();
    }

    @Override
    public PeriodAddress table() {
        return new PeriodAddress(
                address().mandate(),
                address().framework(),
                worklist().table().period().code());
    }

    /** The address follows what is shown without a reload; the way back leads to the page before. */
    @Override
    public void go(WorklistAddress to) {
        address = to;
        UI.getCurrent().getPage().getHistory().replaceState(null, to.location());
    }

    @Override
    public WorklistAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    @Override
    public WorklistRows worklist() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
