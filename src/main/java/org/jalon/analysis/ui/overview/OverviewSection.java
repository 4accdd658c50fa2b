package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jalon.shared.Days;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;
import org.jalon.table.TableNavigation;
import org.jalon.table.ui.TableAddress;

/** A part of the overview: a heading and what the parts have in common. */
abstract class OverviewSection extends Section {

    private final transient AnnexTable table;

    OverviewSection(AnnexTable table) {
        this.table = table;
        setClassName("overview-section");
    }

    void heading(String words) {
        add(new H2(words));
    }

    AnnexTable table() {
        return table;
    }

    /**
     * A number that leads to the rows it counts; a zero leads nowhere.
     *
     * @param label in the form that the number asks for
     */
    Component count(long count, String label, RowFilter rows) {
        return count(count, label, TableAddress.rows(table, rows).href());
    }

    Component count(long count, String label, String address) {
        Span number = new Span(getTranslation("count.number", count));
        number.setClassName("figure");
        if (count == 0) {
            Span none = new Span(number, new Span(" " + label));
            none.setClassName("count quiet");
            return none;
        }
        Anchor link = new Anchor(address, number, new Span(" " + label));
        link.setClassName("count");
        return link;
    }

    /** An indicator by its number, which opens its row, and its words, cut by the page where they are long. */
    ListItem indicator(AnnexTable.Row row) {
        Anchor link = new Anchor(
                TableNavigation.row(
                        table.mandate().code(),
                        table.framework().code(),
                        table.period().code(),
                        row.indicator().code()),
                row.indicator().printed());
        link.setClassName("number");
        Span words = new Span(row.indicator().text());
        words.setClassName("indicator-words");
        words.getElement().setAttribute("lang", textLanguage());
        words.setTitle(row.indicator().text());
        ListItem item = new ListItem(link, words);
        item.setClassName("overview-row");
        return item;
    }

    static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName("quiet");
        return paragraph;
    }

    static Span quietSpan(String text) {
        Span span = new Span(text);
        span.setClassName("quiet");
        return span;
    }

    String textLanguage() {
        return table.framework().language().toLanguageTag();
    }

    String day(LocalDate day) {
        return Days.inWords(day, getLocale());
    }
}
