package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.mandate.PeriodState;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;

/** Asks for contributions to chosen rows of an open period. */
class MakeForm extends Section {

    /** @param make is given the numbers of the chosen rows, at least one */
    MakeForm(AnnexTable table, RowFilter filter, Consumer<Set<String>> make) {
        add(new H2(getTranslation("forms.make.title")), quiet(getTranslation("forms.make.about")));
        if (table.period().state() != PeriodState.OPEN) {
            Div closed =
                    new Div(getTranslation("forms.make.closed", table.period().label()));
            closed.setClassName("notice");
            add(closed);
            return;
        }
        RowChoice rows = new RowChoice(table, filter);
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        problem.setClassName("form-problem");
        NativeButton button = new NativeButton(getTranslation("forms.make.button"), click -> {
            Set<String> chosen = rows.chosen();
            problem.setText(chosen.isEmpty() ? getTranslation("forms.make.noRow") : "");
            if (!chosen.isEmpty()) {
                make.accept(chosen);
            }
        });
        button.setClassName("strong");
        add(rows, button, problem);
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName("quiet");
        return paragraph;
    }
}
