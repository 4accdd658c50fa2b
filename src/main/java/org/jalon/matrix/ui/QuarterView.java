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
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.BulkUpdates;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Update;
import org.jalon.assessment.ui.AssessmentPanel;
import org.jalon.assessment.ui.BulkBar;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.assessment.ui.PanelHost;
import org.jalon.assessment.ui.PanelSubject;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Hint;
import org.jalon.matrix.HintKind;
import org.jalon.matrix.SavedViews;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Toast;
import org.jspecify.annotations.Nullable;

/** An officer's first page: what is left to do in the period, row by row from the keyboard or many at once. */
@Route(":mandate/:framework/quarter/:period?")
@PermitAll
@CssImport("./styles/quarter.css")
class QuarterView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, PanelHost, BulkBar.Host, QuarterRowsElement.Acts {

    private final transient QuarterReading reading;
    private final transient QuarterActs acts;
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
    private transient Optional<Runnable> undo = Optional.empty();

    QuarterView(
            QuarterReading reading,
            QuarterActs acts,
            SavedViews views,
            AssessmentPanel panel,
            BulkBar bulk,
            LiveTables live) {
        this.reading = reading;
        this.acts = acts;
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

    // ---- From the list

    @Override
    public void edit(String number) {
        go(address().withRow(Optional.of(number)));
        openPanel(number);
    }

    @Override
    public void confirm(String number) {
        act(number, new Update.ConfirmNoChange(), "panel.confirmed");
    }

    @Override
    public void submit(String number) {
        act(number, new Update.Submit(), "panel.submitted");
    }

    private void act(String number, Update update, String doneKey) {
        desk().table().row(number).ifPresent(row -> {
            QuarterActs.Done done = acts.act(table().row(number), row.assessment(), update);
            reload();
            tell(table().row(number), done, doneKey);
            if (address().row().equals(Optional.of(number))) {
                openPanel(number);
            }
        });
    }

    @Override
    public void undo() {
        undo.ifPresentOrElse(Runnable::run, () -> toast.say(getTranslation("quarter.noUndo")));
    }

    @Override
    public void select(List<String> numbers) {
        selected = numbers;
        bulk.select(numbers.size());
    }

    private void tell(AssessmentAddress row, QuarterActs.Done done, String doneKey) {
        String number = row.indicator();
        switch (done) {
            case QuarterActs.Done.Made(Assessment now) -> offerUndo(row, now, getTranslation(doneKey, number));
            case QuarterActs.Done.Not(String key, List<Object> parameters) ->
                toast.say(number + " · " + getTranslation(key, parameters.toArray()));
        }
    }

    private void offerUndo(AssessmentAddress row, Assessment now, String message) {
        Runnable back = () -> takeBack(row, now);
        undo = Optional.of(back);
        toast.say(message, getTranslation("panel.undo"), back);
    }

    private void takeBack(AssessmentAddress row, Assessment done) {
        undo = Optional.empty();
        QuarterActs.Done taken = acts.act(row, done, new Update.Undo());
        reload();
        switch (taken) {
            case QuarterActs.Done.Made made -> toast.say(getTranslation("panel.undone", row.indicator()));
            case QuarterActs.Done.Not(String key, List<Object> parameters) ->
                toast.say(row.indicator() + " · " + getTranslation(key, parameters.toArray()));
        }
        if (address().row().equals(Optional.of(row.indicator()))) {
            openPanel(row.indicator());
        } else {
            element.focusRow(row.indicator());
        }
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
        // What the toast offers to take back is no longer what was done last.
        toast.removeAll();
        undo = Optional.empty();
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
        offerUndo(subject.address(), now, message);
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
        return hints.isEmpty()
                ? Optional.empty()
                : Optional.of(new HintBox(hints, new HintBox.Acts() {
                    @Override
                    public void dismiss(HintKind kind, String reason) {
                        aboutHint(subject, () -> acts.dismiss(subject.address(), kind, reason));
                    }

                    @Override
                    public void recall(HintKind kind) {
                        aboutHint(subject, () -> acts.recall(subject.address(), kind));
                    }
                }));
    }

    private void aboutHint(PanelSubject subject, Runnable act) {
        try {
            act.run();
        } catch (ActRefused e) {
            toast.say(getTranslation(e.key(), e.parameters()));
        }
        reload();
        panel.remarksChanged();
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
