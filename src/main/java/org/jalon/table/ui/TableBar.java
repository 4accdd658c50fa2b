package org.jalon.table.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.framework.DocumentPages;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Days;
import org.jalon.table.AnnexTable;
import org.jalon.table.ComparisonPages;
import org.jalon.table.FormPages;
import org.springframework.stereotype.Component;

/** Above the table: which period, a way to the others, the search, and the files to take away. */
class TableBar extends Div {

    /** The addresses of pages that the table leads to and that belong to modules which know it. */
    @Component
    record LinkedPages(DocumentPages documents, ComparisonPages comparisons, FormPages forms) {}

    private final transient LinkedPages pages;
    private final H1 title = new H1();
    private final NativeDetails picker = new NativeDetails();
    private final Span compared = new Span();
    private final Input find = new Input(ValueChangeMode.LAZY);
    private final Div files = new Div();
    private final PastPicker past = new PastPicker();

    /** @param search is given what is typed into the search field, a moment after it was typed */
    TableBar(LinkedPages pages, Consumer<String> search) {
        this.pages = pages;
        setClassName("bar");
        picker.setClassName("period-picker");
        compared.setClassName("quiet compared");
        find.setType("search");
        find.setValueChangeTimeout(250);
        find.setPlaceholder(getTranslation("table.find"));
        find.setAriaLabel(getTranslation("table.find.label"));
        find.getElement().setAttribute("aria-keyshortcuts", "/");
        find.setId("find");
        find.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.accept(change.getValue());
            }
        });
        Div finder = new Div(find);
        finder.setClassName("find push");
        finder.getElement().setAttribute("role", "search");
        files.setClassName("files");
        add(title, picker, past, compared, finder, files);
    }

    /**
     * @param periods those one can choose here, the newest first
     * @param mayWrite whether the person may ask others for contributions
     */
    void show(AnnexTable table, List<ReportingPeriod> periods, TableAddress address, boolean mayWrite) {
        title.setText(getTranslation("table.title"));
        find.setValue(address.filter().text());
        showPeriods(table, periods, address, mayWrite);
    }

    /** Shows all that depends on how periods stand, and leaves the search alone, in which somebody may be typing. */
    void showPeriods(AnnexTable table, List<ReportingPeriod> periods, TableAddress address, boolean mayWrite) {
        pick(table, periods, address);
        compared.setText(table.before()
                .map(before ->
                        getTranslation("table.compared", before.reportSymbol().orElse(before.label())))
                .orElse(""));
        past.show(table, address);
        files.removeAll();
        files.add(file(table, "docx"), file(table, "pdf"), file(table, "xlsx"), file(table, "csv"));
        Anchor more = new Anchor(
                address.exportHref(pages.documents(), table.period().code()), getTranslation("table.export"));
        more.setClassName("button export");
        more.setTitle(getTranslation("table.export.title"));
        files.add(more);
        if (mayWrite && table.period().state() == PeriodState.OPEN) {
            Anchor form =
                    new Anchor(address.formsHref(pages.forms(), table.period().code()), getTranslation("table.form"));
            form.setClassName("button");
            form.setTitle(getTranslation("table.form.title"));
            files.add(form);
        }
    }

    private void pick(AnnexTable table, List<ReportingPeriod> periods, TableAddress address) {
        Span state = new Span(state(table.period()));
        state.setClassName("quiet");
        picker.setSummary(new Span(table.period().label()), state);
        picker.setOpen(false);
        UnorderedList list = new UnorderedList();
        for (ReportingPeriod period : periods) {
            Span about = new Span(state(period));
            about.setClassName("quiet");
            Anchor link = new Anchor(address.withPeriod(period.code()).href(), new Span(period.label()), about);
            if (period.code().equals(table.period().code())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Anchor all = new Anchor(MandateNavigation.mandate(table.mandate().code()), getTranslation("table.allPeriods"));
        list.add(new ListItem(all));
        picker.setContent(list);
    }

    private String state(ReportingPeriod period) {
        String state = getTranslation("period.state." + period.state().code());
        return period.isSealed()
                ? getTranslation("period.sealedAs", state, period.reportSymbol().orElse(""))
                : getTranslation("period.due", state, Days.inWords(period.due(), getLocale()));
    }

    private Anchor file(AnnexTable table, String format) {
        Anchor link = new Anchor(
                pages.documents()
                                .table(
                                        table.mandate().code(),
                                        table.framework().code(),
                                        table.period().code(),
                                        format,
                                        getLocale().getLanguage())
                        + PastAddress.suffix(table.reading()),
                getTranslation("table.file." + format));
        link.setClassName("button");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
