package org.jalon.table.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Days;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.jspecify.annotations.Nullable;

/** The way to earlier states of a table: as it was recorded on a day, as it was sealed, as it was corrected. */
class PastPicker extends NativeDetails {

    private final Input day = new Input();
    private final UnorderedList seals = new UnorderedList();
    private @Nullable TableAddress address;

    PastPicker() {
        setClassName("period-picker past-picker");
        setSummary(new Span(getTranslation("past.pick")));
        day.setType("date");
        NativeLabel label = new NativeLabel(getTranslation("past.day"));
        label.add(day);
        NativeButton show = new NativeButton(getTranslation("past.show"), click -> go());
        Div form = new Div(label, show);
        form.setClassName("past-form");
        setContent(new Div(form, seals));
    }

    void show(AnnexTable table, TableAddress at) {
        address = at;
        setOpen(false);
        day.setValue(
                at.reading() instanceof AsAt.At(var instant)
                        ? LocalDate.ofInstant(instant, ZoneOffset.UTC).toString()
                        : "");
        seals.removeAll();
        ReportingPeriod period = table.period();
        if (period.wasSealed()) {
            int signed = period.state() == PeriodState.CORRECTING ? period.corrigendum() - 1 : period.corrigendum();
            for (int number = 0; number <= signed; number++) {
                seals.add(new ListItem(new Anchor(
                        at.withReading(new AsAt.Sealed(number)).href(),
                        number == 0 ? getTranslation("seals.asSealed") : getTranslation("seals.corrigendum", number))));
            }
        }
        seals.setVisible(seals.getComponentCount() > 0);
    }

    private void go() {
        TableAddress now = address;
        if (now == null) {
            return;
        }
        try {
            LocalDate wanted = Days.parse(day.getValue());
            UI.getCurrent()
                    .navigate(now.withReading(AsAt.atEndOf(wanted)).href().substring(1));
        } catch (DateTimeParseException e) {
            day.focus();
        }
    }
}
