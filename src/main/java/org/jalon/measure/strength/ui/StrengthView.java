package org.jalon.measure.strength.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.strength.Discrepancy;
import org.jalon.measure.strength.StrengthNavigation;
import org.jalon.measure.strength.StrengthRow;
import org.jalon.measure.strength.StrengthTable;
import org.jalon.measure.strength.Strengths;
import org.jalon.shared.Days;
import org.jalon.shared.NotFound;
import org.jalon.shared.Words;

/** A strength table: as the annex prints it, with what was recomputed beside it. Without a day in the address, the last one. */
@Route(":mandate/strength/:date?")
@PermitAll
class StrengthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> FILES = List.of("docx", "pdf", "xlsx", "csv");

    private final transient Mandates mandates;
    private final transient Strengths strengths;
    private String shown = "";

    StrengthView(Mandates mandates, Strengths strengths) {
        this.mandates = mandates;
        this.strengths = strengths;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate =
                mandates.byCode(event.getRouteParameters().get("mandate").orElseThrow());
        List<LocalDate> days = strengths.days(mandate);
        Optional<LocalDate> day = event.getRouteParameters()
                .get("date")
                .map(StrengthView::day)
                .or(() -> days.stream().findFirst());
        removeAll();
        Div bar = new Div(new H1(getTranslation("strength.title")));
        bar.setClassName("bar");
        Div page = new Div();
        page.setClassName("page strength");
        add(bar, page);
        if (day.isEmpty()) {
            page.add(new Paragraph(getTranslation("strength.none")));
            return;
        }
        StrengthTable table = strengths.of(mandate, day.orElseThrow());
        shown = Days.inWords(table.asAt(), getLocale());
        Span asAt = new Span(shown);
        asAt.setClassName("quiet");
        bar.add(asAt, files(table));
        if (days.size() > 1) {
            page.add(days(mandate, days, table.asAt()));
        }
        Div frame = new Div(
                new StrengthGrid(table, StrengthSort.of(event.getLocation().getQueryParameters())));
        frame.setClassName("strength-frame");
        // It is wider than a phone: what scrolls must be within reach of the keyboard.
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("strength.asAt", shown));
        page.add(new Paragraph(getTranslation("strength.about")), source(table), frame, checks(table));
    }

    private static LocalDate day(String text) {
        try {
            return Days.parse(text);
        } catch (DateTimeException e) {
            throw new NotFound(NotFound.Kind.STRENGTH_TABLE, text);
        }
    }

    private Nav files(StrengthTable table) {
        Nav nav = new Nav();
        nav.setClassName("push strength-files");
        nav.getElement().setAttribute("aria-label", getTranslation("strength.files"));
        String language = Words.nearest(getLocale()).getLanguage();
        for (String format : FILES) {
            Anchor file = new Anchor(
                    StrengthNavigation.file(table.mandate().code(), table.asAt(), format, language),
                    format.toUpperCase(Locale.ROOT));
            file.setClassName("button");
            file.getElement().setAttribute("download", true);
            file.getElement().setAttribute("router-ignore", true);
            nav.add(file);
        }
        return nav;
    }

    private Nav days(Mandate mandate, List<LocalDate> days, LocalDate current) {
        Nav nav = new Nav();
        nav.setClassName("filters");
        nav.getElement().setAttribute("aria-label", getTranslation("strength.days"));
        for (LocalDate day : days) {
            Anchor chip = new Anchor(
                    StrengthNavigation.strength(mandate.code(), day), new Span(Days.inWords(day, getLocale())));
            chip.setClassName("chip");
            if (day.equals(current)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            nav.add(chip);
        }
        return nav;
    }

    private Paragraph source(StrengthTable table) {
        Paragraph source = new Paragraph(getTranslation("strength.document.source", table.cited(), table.place()));
        source.setClassName("quiet");
        return source;
    }

    private Section checks(StrengthTable table) {
        Section section = new Section(new H2(getTranslation("strength.checks")));
        List<Discrepancy> found = table.discrepancies();
        if (found.isEmpty()) {
            section.add(new Paragraph(getTranslation("strength.checks.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(one -> list.add(new ListItem(getTranslation(
                "strength.check." + one.rule().code(),
                one.contributor(),
                getTranslation("strength.component." + one.column().component().code()),
                getTranslation("strength.column." + one.column().part()),
                one.printed(),
                one.recomputed()))));
        section.add(list);
        table.contributors().stream()
                .map(StrengthRow::note)
                .filter(note -> !note.isEmpty())
                .forEach(note -> {
                    Paragraph words = new Paragraph(note);
                    words.setClassName("quiet");
                    words.getElement().setAttribute("lang", "en");
                    section.add(words);
                });
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("strength.pageTitle", shown);
    }
}
