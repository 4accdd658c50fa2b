package org.jalon.table.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.assessment.ui.TypedHere;
import org.jalon.assessment.ui.panel.AssessmentPanel;
import org.jalon.framework.ElementId;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Toast;
import org.jalon.table.AnnexTable;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.table.RollUp;
import org.jalon.table.ui.view.PinnedLine;
import org.jalon.table.view.SavedViews;
import org.jspecify.annotations.Nullable;

/** The annex as a living table, with one row open beside it. All it shows is in its address. */
@Route(":mandate/:framework/:period?")
@PermitAll
class TableView extends Div implements BeforeEnterObserver, HasDynamicTitle, TableRow.Page {

    private final transient TableReading tables;
    private final transient TableModel model;

    private final TableBar bar;
    private final CountsBar counts = new CountsBar();
    private final FilterBar filters = new FilterBar();
    private final AnnexTableElement element = new AnnexTableElement(this::open);
    private final NoRows empty = new NoRows();
    private final PastNotice notice;
    private final PinnedLine pinned;
    private final H1 printed = new H1();
    private final TableAndPanel tableAndPanel;
    private final transient TableRow row;
    private final transient TypedHere typedHere;

    private @Nullable TableAddress address;
    private @Nullable AnnexTable table;
    private Set<ElementId> typed = Set.of();
    private Set<ElementId> bare = Set.of();
    private transient Map<ElementId, OutlineChange> changed = Map.of();

    TableView(
            TableReading tables,
            TableRow.Services opening,
            TableBar.LinkedPages pages,
            SavedViews views,
            AssessmentPanel panel,
            LiveTables live,
            LivePeriods livePeriods,
            Words words) {
        this.tables = tables;
        this.model = new TableModel(words, getLocale());
        this.bar = new TableBar(pages, this::search);
        this.notice = new PastNotice(pages.comparisons());
        this.pinned = new PinnedLine(views);
        setClassName("annex-page");
        printed.setClassName("print-title");
        Div head = new Div(printed, counts, filters);
        head.setClassName("table-head");
        tableAndPanel = new TableAndPanel(new Div(notice, head, element, empty), element, panel);
        Toast toast = new Toast();
        typedHere = new TypedHere(element, tables.self(), getTranslation("mark.typed"), this::refresh);
        row = new TableRow(opening, this, element, tableAndPanel, toast);
        add(bar, pinned, tableAndPanel, toast);
        live.follow(this, this::savedElsewhere);
        livePeriods.follow(this, this::periodsChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address =
                TableAddress.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        reload();
        if (tables.isFirstPage(table())) {
            pinned.show(address().mandate(), address().framework());
        }
        row.showAddressed();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "table.pageTitle",
                table().period().label(),
                table().framework().title().in(getLocale()));
    }

    private void savedElsewhere(List<AssessmentsChanged> changes) {
        PeriodAddress here = new PeriodAddress(
                address().mandate(), address().framework(), table().period().code());
        if (changes.stream().anyMatch(here::isOf)) {
            refresh();
            tableAndPanel.savedElsewhere(changes);
        }
    }

    private void periodsChanged(MandateId mandate) {
        if (table().mandate().id().equals(mandate)) {
            read();
            bar.showPeriods(table(), tables.periodsAtHand(table()), address(), tables.mayWrite(table()));
            show();
            row.periodChanged();
        }
    }

    @Override
    public void reload() {
        read();
        bar.show(table(), tables.periodsAtHand(table()), address(), tables.mayWrite(table()));
        show();
    }

    /** Leaves the search alone, in which somebody may be typing. */
    @Override
    public void refresh() {
        read();
        show();
    }

    private void read() {
        AnnexTable read = tables.of(address());
        table = read;
        typed = tables.typed(read, typedHere);
        bare = tables.withoutEvidence(read);
        changed = tables.changed(read);
    }

    private void show() {
        RollUp rollUp = RollUp.of(table().rows().toList(), table().framework().scale());
        printed.setText(getPageTitle());
        notice.show(table(), address());
        counts.show(table(), rollUp);
        filters.show(table(), address(), typed, bare);
        AnnexTable shown = table().only(this::lets);
        element.show(model.of(shown, typed, bare, changed));
        empty.setVisible(shown.rows().findAny().isEmpty());
        empty.show(address());
    }

    @Override
    public boolean lets(AnnexTable.Row row) {
        return address().filter().lets(row)
                && (!address().typed() || typed.contains(row.indicator().id()))
                && (!address().bare() || bare.contains(row.indicator().id()));
    }

    @Override
    public void forgetTyped(String number) {
        typedHere.forget(number);
    }

    private void search(String text) {
        go(address().with(address().filter().withText(text.strip())));
        reload();
    }

    private void open(String number) {
        row.open(number);
    }

    /** The address follows what is shown without a reload; the way back leads to the page before. */
    @Override
    public void go(TableAddress to) {
        address = to;
        UI.getCurrent().getPage().getHistory().replaceState(null, to.location());
        if (table != null) {
            filters.show(table, to, typed, bare);
        }
    }

    @Override
    public TableAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    @Override
    public AnnexTable table() {
        return Optional.ofNullable(table).orElseThrow();
    }
}
