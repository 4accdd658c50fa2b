package org.jalon.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.BulkUpdates;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.RowsShared;
import org.jalon.assessment.Update;
import org.jalon.assessment.ui.AssessmentPanel;
import org.jalon.assessment.ui.BulkBar;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.assessment.ui.PanelHost;
import org.jalon.assessment.ui.PanelSubject;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Hint;
import org.jalon.matrix.SavedViews;
import org.jalon.shared.Toast;
import org.jspecify.annotations.Nullable;

/** An officer's first page: what is left to do in the period, row by row from the keyboard or many at once. */
@Route(":mandate/:framework/quarter/:period?")
@PermitAll
@CssImport("./styles/quarter.css")
class QuarterView extends Div
        implements BeforeEnterObserver,
                HasDynamicTitle,
                PanelHost,
                BulkBar.Host,
                QuarterRowsElement.Acts,
                RowHand.Page,
                HintRemarks.Page {

    private final transient QuarterReading reading;
    private final transient RowHand hand;
    private final transient HintRemarks remarks;
    private final QuarterBar bar = new QuarterBar();
    private final PinnedLine pinned;
    private final QuarterHead head;
    private final QuarterRowsElement element = new QuarterRowsElement(this);
    private final Div empty = new Div();
    private final BulkBar bulk;
    private final AssessmentPanel panel;
    private final Div desk;
    private final Toast toast = new Toast();

    private @Nullable QuarterAddress address;
    private transient @Nullable QuarterDesk shown;
    private transient List<String> selected = List.of();

    QuarterView(
            QuarterReading reading,
            QuarterActs acts,
            HintRemarks remarks,
            SavedViews views,
            AssessmentPanel panel,
            BulkBar bulk,
            LiveTables live) {
        this.reading = reading;
        this.hand = new RowHand(acts, this, toast);
        this.remarks = remarks;
        this.pinned = new PinnedLine(views);
        this.panel = panel;
        this.bulk = bulk;
        head = new QuarterHead(new QuarterHead.Ways() {
            @Override
            public void next(String number) {
                element.focusRow(number);
            }

            @Override
            public void selectReady() {
                element.selectReady();
            }
        });
        empty.setClassName("empty");
        empty.setText(getTranslation("quarter.noneShown"));
        bulk.serve(this);
        Div list = new Div(head, element, empty, bulk);
        list.setClassName("quarter-list");
        desk = new Div(list, panel);
        desk.setClassName("desk");
        add(bar, pinned, desk, toast);
        live.follow(this, this::savedElsewhere);
        live.followSharing(this, this::sharedElsewhere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QuarterAddress.of(
                event.getRouteParameters(), event.getLocation().getQueryParameters());
        selected = List.of();
        element.selectNone();
        bulk.select(0);
        pinned.show(address().mandate(), address().framework());
        reload();
        address().row().ifPresentOrElse(this::openPanel, () -> {
            closePanel();
            desk().nextToDo(Optional.empty()).ifPresent(element::offerFocus);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quarter.pageTitle", desk().table().period().code());
    }

    private void reload() {
        QuarterReading.Read read = reading.read(address());
        shown = read.desk();
        bar.show(read.desk().table());
        head.show(read.desk(), address(), read.names());
        boolean any = !read.desk().rows().isEmpty();
        element.setVisible(any);
        empty.setVisible(!any);
        element.show(reading.model(getLocale(), read, address()));
    }

    private void savedElsewhere(List<AssessmentsChanged> changes) {
        PeriodAddress here = table();
        if (changes.stream().anyMatch(here::isOf)) {
            reload();
            panel.savedElsewhere(changes);
        }
    }

    private void sharedElsewhere(List<RowsShared> changes) {
        if (changes.stream().anyMatch(change -> change.address().equals(table()))) {
            reload();
        }
    }

    // ---- From the list

    @Override
    public void edit(String number) {
        go(address().withRow(Optional.of(number)));
        openPanel(number);
    }

    @Override
    public void confirm(String number) {
        hand.act(number, new Update.ConfirmNoChange(), "panel.confirmed");
    }

    @Override
    public void submit(String number) {
        hand.act(number, new Update.Submit(), "panel.submitted");
    }

    @Override
    public void undo() {
        hand.undo();
    }

    @Override
    public void select(List<String> numbers) {
        selected = numbers;
        bulk.select(numbers.size());
    }

    @Override
    public Optional<Assessment> standing(String number) {
        return desk().table().row(number).map(AnnexTable.Row::assessment);
    }

    @Override
    public void done(String number) {
        reload();
        if (isOpen(number)) {
            openPanel(number);
        }
    }

    @Override
    public void takenBack(String number) {
        done(number);
        if (!isOpen(number)) {
            element.focusRow(number);
        }
    }

    private boolean isOpen(String number) {
        return address().row().equals(Optional.of(number));
    }

    // ---- Many rows at once

    @Override
    public PeriodAddress table() {
        return new PeriodAddress(
                address().mandate(),
                address().framework(),
                desk().table().period().code());
    }

    @Override
    public List<BulkUpdates.RowVersion> selected() {
        return desk().versions(selected);
    }

    @Override
    public void changed() {
        hand.forget();
        selected = List.of();
        element.selectNone();
        bulk.select(0);
        reload();
        address().row().ifPresent(this::openPanel);
    }

    // ---- Beside the panel

    private void openPanel(String number) {
        desk().table()
                .row(number)
                .ifPresentOrElse(
                        row -> {
                            element.open(number);
                            desk.addClassName("with-panel");
                            panel.open(subject(row), this);
                        },
                        this::closePanel);
    }

    private void closePanel() {
        desk.removeClassName("with-panel");
        element.openNone();
        panel.close();
    }

    private PanelSubject subject(AnnexTable.Row row) {
        return new PanelSubject(
                table().row(QuarterDesk.number(row)),
                desk().table().framework(),
                desk().table().period(),
                row.indicator(),
                desk().table().before(),
                row.before());
    }

    @Override
    public void changed(PanelSubject subject, Assessment now, String message) {
        reload();
        hand.offerUndo(subject.address(), now, message);
    }

    @Override
    public void move(PanelSubject from, int by) {
        List<String> numbers = desk().rows().stream().map(QuarterDesk::number).toList();
        int at = numbers.indexOf(from.address().indicator());
        // A row that what is shown no longer holds has no neighbours: the next one to do is as near as any.
        if (at < 0) {
            next(from);
        } else if (at + by >= 0 && at + by < numbers.size()) {
            edit(numbers.get(at + by));
        }
    }

    @Override
    public void next(PanelSubject from) {
        desk().nextToDo(Optional.of(from.address().indicator())).ifPresentOrElse(this::edit, () -> close(from));
    }

    @Override
    public void close(PanelSubject subject) {
        go(address().withRow(Optional.empty()));
        closePanel();
        element.focusRow(subject.address().indicator());
    }

    @Override
    public Optional<Component> remarks(PanelSubject subject) {
        List<Hint> hints = desk().hints().getOrDefault(subject.address().indicator(), List.of());
        return remarks.of(subject.address(), hints, this);
    }

    @Override
    public void hintsChanged() {
        reload();
        panel.remarksChanged();
    }

    @Override
    public void say(String key, Object... parameters) {
        toast.say(getTranslation(key, parameters));
    }

    /** The address follows what is shown without a reload; the way back leads to the page before. */
    private void go(QuarterAddress to) {
        address = to;
        UI.getCurrent().getPage().getHistory().replaceState(null, to.location());
    }

    private QuarterAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    private QuarterDesk desk() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
