package org.jalon.mandate.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.timeline.NamedDate;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.shared.Days;

/** The entries one below the other, each with its words. */
class TimelineTable extends Table {

    private static final List<String> COLUMNS = List.of("date", "who", "what", "outcome", "source");

    TimelineTable(List<TimelineEntry> entries, Optional<String> opened) {
        setClassName("row-table timeline-table");
        setCaptionText(getTranslation("timeline.table"));
        TableRow head = new TableRow();
        for (String column : COLUMNS) {
            TableHeaderCell cell = new TableHeaderCell(getTranslation("timeline.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(column);
            head.add(cell);
        }
        getHead().add(head);
        TableBody body = getBody();
        entries.forEach(entry -> body.add(row(entry, opened.equals(Optional.of(entry.key())))));
    }

    /** What its line is called within the page. */
    static String id(TimelineEntry entry) {
        return "entry-" + entry.key();
    }

    private TableRow row(TimelineEntry entry, boolean opened) {
        TableRow row = new TableRow(
                cell("date", date(entry)),
                cell("who", who(entry)),
                cell("what", what(entry)),
                cell("outcome", outcome(entry)),
                cell("source", source(entry, opened)));
        row.setId(id(entry));
        row.setClassName("row");
        if (opened) {
            row.addClassName("opened");
        }
        return row;
    }

    private TableDataCell cell(String column, Div content) {
        TableDataCell cell = new TableDataCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("timeline.column." + column));
        return cell;
    }

    private Div date(TimelineEntry entry) {
        String first = entry.date().inWords(getLocale());
        Div content = new Div(new Span(entry.end()
                .map(last -> getTranslation("timeline.span", first, Days.inWords(last, getLocale())))
                .orElse(first)));
        if (entry.inferred()) {
            content.add(quiet(getTranslation("timeline.inferred")));
        }
        return content;
    }

    private Div who(TimelineEntry entry) {
        Div content =
                new Div(new Span(getTranslation("timeline.lane." + entry.lane().code())));
        if (!entry.body().isEmpty()) {
            content.add(quiet(entry.body()));
        }
        return content;
    }

    private Div what(TimelineEntry entry) {
        Span title = new Span(entry.title().in(getLocale()));
        title.setClassName("entry-title");
        String kind = getTranslation("timeline.kind." + entry.kind().code());
        Div content = new Div(title, quiet(entry.symbol().isEmpty() ? kind : kind + " · " + entry.symbol()));
        for (NamedDate date : entry.dates()) {
            content.add(quiet(
                    getTranslation("timeline.mark", date.name(), date.date().inWords(getLocale()))));
        }
        return content;
    }

    private Div outcome(TimelineEntry entry) {
        Div content = new Div();
        entry.outcome().ifPresent(outcome -> {
            Span mark = new Span(getTranslation("timeline.outcome." + outcome.code()));
            mark.addClassNames("outcome", "outcome-" + outcome.code());
            content.add(mark);
        });
        entry.votes()
                .ifPresent(votes -> content.add(quiet(
                        getTranslation("timeline.votes", votes.inFavour(), votes.against(), votes.abstaining()))));
        entry.until()
                .ifPresent(day -> content.add(quiet(getTranslation("timeline.until", Days.inWords(day, getLocale())))));
        return content;
    }

    private Div source(TimelineEntry entry, boolean opened) {
        Paragraph quotation = new Paragraph("“" + entry.source().quotation() + "”");
        quotation.getElement().setAttribute("lang", "en");
        Div words = new Div(quotation);
        if (!entry.who().isEmpty()) {
            words.add(note(entry.who()));
        }
        if (!entry.note().isEmpty()) {
            words.add(note(entry.note()));
        }
        NativeDetails details =
                new NativeDetails(entry.source().cited() + ", " + entry.source().place(), words);
        details.setOpen(opened);
        return new Div(details);
    }

    private static Component note(String text) {
        Paragraph note = new Paragraph(text);
        note.setClassName("quiet");
        note.getElement().setAttribute("lang", "en");
        return note;
    }

    private static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.setClassName("quiet");
        return quiet;
    }
}
