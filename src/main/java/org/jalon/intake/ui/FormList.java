package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jalon.export.form.FormTag;
import org.jalon.intake.IntakeNavigation;
import org.jalon.intake.form.Form;
import org.jalon.shared.Words;
import org.jalon.shared.ui.LocalTime;

/** The forms that were made last, each to be taken as a file again. */
class FormList extends Div {

    void show(String mandate, String framework, List<Form> forms) {
        removeAll();
        if (forms.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("forms.list.empty"));
            none.setClassName("quiet");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.setClassName("form-list");
        forms.forEach(form -> list.add(item(mandate, framework, form)));
        add(list);
    }

    private ListItem item(String mandate, String framework, Form form) {
        String spaced = FormTag.spaced(form.code());
        Span code = new Span(spaced);
        code.setClassName("form-code");
        Span about = new Span(
                getTranslation("forms.list.about", form.period(), form.rows().size(), form.madeBy()));
        LocalTime time = new LocalTime(form.madeAt());
        time.addClassName("quiet");
        Span returns = new Span(getTranslation("forms.list.returns", form.returns()));
        returns.setClassName("quiet");
        Div files = new Div(
                file(
                        IntakeNavigation.form(mandate, framework, form.code(), "docx", language()),
                        getTranslation("forms.list.word"),
                        getTranslation("forms.list.word.label", spaced)),
                file(
                        IntakeNavigation.form(mandate, framework, form.code(), "xlsx", language()),
                        getTranslation("forms.list.excel"),
                        getTranslation("forms.list.excel.label", spaced)));
        files.setClassName("files");
        return new ListItem(code, about, time, returns, files);
    }

    private String language() {
        return Words.nearest(getLocale()).getLanguage();
    }

    private static Anchor file(String href, String text, String label) {
        Anchor link = new Anchor(href, text);
        link.setClassName("button");
        link.setAriaLabel(label);
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
