package org.jalon.assessment.ui.panel.fields;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.jalon.assessment.update.AssessmentForm.CitationForm;
import org.jalon.shared.Citation;

/** The sources of an assessment: a line each, more with a button, gone when emptied or removed. */
class CitationFields extends Div {

    private final Div lines = new Div();
    private final List<Line> fields = new ArrayList<>();
    private final Runnable changed;

    CitationFields(List<CitationForm> citations, Runnable changed) {
        this.changed = changed;
        setClassName("citation-fields");
        NativeButton add = new NativeButton(getTranslation("panel.citation.add"), click -> {
            Line line = line(new CitationForm("", "", ""));
            line.symbol.focus();
        });
        add.setClassName("plain");
        Div head = new Div(new H3(getTranslation("panel.citations")), add);
        head.setClassName("part-order");
        add(head, lines);
        citations.forEach(this::line);
    }

    /** Adds a source as if it had been typed, unless it is there; the keyboard stays where it is. */
    void add(Citation citation) {
        CitationForm cited = new CitationForm(citation.symbol(), citation.locator(), citation.quote());
        if (!form().contains(cited)) {
            line(cited);
            changed.run();
        }
    }

    List<CitationForm> form() {
        return fields.stream().map(Line::form).toList();
    }

    /** Shows what is wrong with a field of the citation at {@code index}, counting those that are not blank. */
    void error(int index, String field, String message) {
        List<Line> filled = fields.stream().filter(line -> !line.isBlank()).toList();
        if (index < filled.size()) {
            filled.get(index).error(field, message);
        }
    }

    void clearErrors() {
        fields.forEach(Line::clearErrors);
    }

    private Line line(CitationForm form) {
        Line line = new Line(form);
        fields.add(line);
        lines.add(line);
        numberAll();
        return line;
    }

    private void numberAll() {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).number(i);
        }
    }

    private final class Line extends Div {

        private final TextField symbol = field("panel.citation.symbol");
        private final TextField locator = field("panel.citation.locator");
        private final TextField quote = field("panel.citation.quote");

        private Line(CitationForm form) {
            setClassName("citation-line");
            symbol.setValue(form.symbol());
            locator.setValue(form.locator());
            quote.setValue(form.quote());
            NativeButton remove = new NativeButton("×", click -> {
                fields.remove(this);
                lines.remove(this);
                numberAll();
                changed.run();
            });
            remove.setClassName("plain");
            remove.setAriaLabel(getTranslation("panel.citation.remove"));
            add(symbol, locator, remove, quote);
            symbol.addValueChangeListener(change -> changed.run());
            locator.addValueChangeListener(change -> changed.run());
            quote.addValueChangeListener(change -> changed.run());
        }

        private TextField field(String key) {
            TextField field = new TextField();
            field.setPlaceholder(getTranslation(key));
            field.setAriaLabel(getTranslation(key));
            field.setValueChangeMode(ValueChangeMode.LAZY);
            return field;
        }

        private void number(int index) {
            symbol.getElement().setAttribute("data-field", "citations[" + index + "].symbol");
            locator.getElement().setAttribute("data-field", "citations[" + index + "].locator");
            quote.getElement().setAttribute("data-field", "citations[" + index + "].quote");
        }

        private void error(String name, String message) {
            TextField field = switch (name) {
                case "locator" -> locator;
                case "quote" -> quote;
                default -> symbol;
            };
            field.setErrorMessage(message);
            field.setInvalid(true);
        }

        private void clearErrors() {
            List.of(symbol, locator, quote).forEach(field -> field.setInvalid(false));
        }

        private CitationForm form() {
            return new CitationForm(symbol.getValue(), locator.getValue(), quote.getValue());
        }

        private boolean isBlank() {
            return (symbol.getValue() + locator.getValue() + quote.getValue()).isBlank();
        }
    }
}
