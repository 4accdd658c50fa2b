package org.jalon.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.mandate.Mandate;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationUpdates.Outcome;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/**
 * A figure that is added, or one that is revised with a reason, beside the last one. What is odd about it is said as soon as it is typed; what is
 * wrong is said when it is to be saved, and nothing typed is lost.
 */
class ObservationForm extends Section {

    private final transient FigureServices services;
    private final transient Mandate mandate;
    private final transient Measure measure;
    private transient Optional<Observation> revised;
    private final transient List<Observation> others;
    private final transient FigureText text;
    private final ObservationFields fields;
    private final UnorderedList hints = new UnorderedList();
    private final UnorderedList flaws = new UnorderedList();
    private transient Consumer<String> done = said -> {};
    private transient Runnable close = () -> {};

    /**
     * @param revised empty to add one
     * @param others the figures that the measure has already, the newest first
     */
    ObservationForm(
            FigureServices services,
            Mandate mandate,
            Measure measure,
            Optional<Observation> revised,
            List<Observation> others) {
        this.services = services;
        this.mandate = mandate;
        this.measure = measure;
        this.revised = revised;
        this.others = others;
        this.text = new FigureText(services.words(), getLocale());
        this.fields = new ObservationFields(services.documents().of(mandate), revised, text);
        setClassName("figure-form");
        String title = getTranslation(revised.isEmpty() ? "figure.add" : "figure.revise");
        getElement().setAttribute("aria-label", title);
        hints.setClassName("figure-hints");
        flaws.setClassName("figure-flaws");
        NativeButton save = new NativeButton(getTranslation("figure.save"), click -> save());
        save.setClassName("strong");
        save.addClickShortcut(Key.ENTER).listenOn(fields);
        NativeButton cancel = new NativeButton(getTranslation("figure.cancel"), click -> close.run());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div buttons = new Div(save, cancel);
        buttons.setClassName("buttons");
        add(new H2(title));
        last().ifPresent(this::add);
        add(fields, said("status", hints), said("alert", flaws), buttons);
        fields.onChange(this::hint);
    }

    /** A list that is read out as it changes. */
    private static Div said(String role, UnorderedList list) {
        Div box = new Div(list);
        box.getElement().setAttribute("role", role);
        return box;
    }

    /** What the figure is that one would write over or go on from. */
    private Optional<Component> last() {
        return revised.or(() -> others.stream().findFirst()).map(one -> {
            Paragraph last = new Paragraph(getTranslation(
                    "figure.last",
                    text.value(one.content()),
                    text.day(one.content().when())));
            last.setClassName("quiet");
            return last;
        });
    }

    void onDone(Consumer<String> told) {
        done = told;
    }

    void onClose(Runnable closing) {
        close = closing;
    }

    /** Takes the keyboard to the first field. */
    void begin() {
        fields.begin();
    }

    private void hint() {
        hints.removeAll();
        try {
            List<Observation> before = others.stream()
                    .filter(one ->
                            revised.filter(own -> own.id().equals(one.id())).isEmpty())
                    .toList();
            new FigureHints(text, before)
                    .of(services.updates().read(mandate, fields.words()))
                    .forEach(hint -> hints.add(new ListItem(hint)));
        } catch (FlawedInput e) {
            // Not all is typed yet; what is wrong is said when it is to be saved.
            hints.removeAll();
        }
    }

    private void save() {
        flaws.removeAll();
        try {
            Map<ObservationField, String> words = fields.words();
            if (revised.isEmpty()) {
                services.updates().add(mandate, measure, words);
                done.accept(getTranslation("figure.added"));
                return;
            }
            Observation before = revised.get();
            switch (services.updates().revise(mandate, before.id(), before.version(), words, fields.reason())) {
                case Outcome.Accepted accepted -> done.accept(getTranslation("figure.revised"));
                case Outcome.Stale(Observation now) -> {
                    // Whoever saves again has read what somebody else wrote, and writes over it.
                    revised = Optional.of(now);
                    flaws.add(
                            new ListItem(getTranslation("figure.stale", now.personName(), text.value(now.content()))));
                }
            }
        } catch (FlawedInput e) {
            e.flaws().forEach(flaw -> flaws.add(new ListItem(said(flaw))));
            fields.mark(e.flaws());
        }
    }

    private String said(Flaw flaw) {
        return getTranslation(
                "figure.flaw",
                fields.label(flaw.pointer()),
                getTranslation(flaw.key(), flaw.parameters().toArray()));
    }
}
