package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;

/** Which rows a form asks for: those that the table's filter showed, to begin with. */
class RowChoice extends NativeDetails {

    private final transient Map<String, Element> boxes = new LinkedHashMap<>();
    private final transient AnnexTable table;
    private final Span count = new Span();

    RowChoice(AnnexTable table, RowFilter filter) {
        this.table = table;
        setClassName("row-choice");
        Element rows = new Element("fieldset");
        Element legend = new Element("legend").setAttribute("class", "visually-hidden");
        legend.setText(getTranslation("forms.make.choose"));
        rows.appendChild(legend);
        table.rows().forEach(row -> rows.appendChild(choice(row, filter.lets(row))));
        Div content = new Div(
                new NativeButton(getTranslation("forms.make.all"), click -> check(true)),
                new NativeButton(getTranslation("forms.make.none"), click -> check(false)));
        content.getElement().appendChild(rows);
        setContent(content);
        setSummary(count);
        tell();
    }

    /** The numbers of the rows that are chosen. */
    Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>();
        boxes.forEach((number, box) -> {
            if (box.getProperty("checked", false)) {
                chosen.add(number);
            }
        });
        return chosen;
    }

    private Element choice(AnnexTable.Row row, boolean checked) {
        String number = row.indicator().number().printed();
        Element box = new Element("input").setAttribute("type", "checkbox").setProperty("checked", checked);
        box.addPropertyChangeListener("checked", "change", change -> tell());
        boxes.put(row.indicator().code(), box);
        Element name = new Element("span").setAttribute("class", "number");
        name.setText(number);
        Element text = new Element("span")
                .setAttribute("lang", table.framework().language().toLanguageTag());
        text.setText(row.indicator().text());
        return new Element("label").appendChild(box, name, text);
    }

    private void check(boolean all) {
        boxes.values().forEach(box -> box.setProperty("checked", all));
        tell();
    }

    private void tell() {
        count.setText(getTranslation("forms.make.rows", table.period().label(), chosen().size(), boxes.size()));
    }
}
