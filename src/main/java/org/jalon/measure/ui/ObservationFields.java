package org.jalon.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.measure.DateBasis;
import org.jalon.measure.FigureText;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Choice.Option;
import org.jalon.source.SourceDocument;

/** The fields of a figure, in the order in which a document says them. */
class ObservationFields extends Div {

    private static final String REASON = "/reason";

    private final transient Map<ObservationField, Component> fields = new LinkedHashMap<>();
    private final Input reason = new Input();
    private final boolean asksWhy;

    /** @param revised empty to add one */
    ObservationFields(List<SourceDocument> documents, Optional<Observation> revised, FigureText text) {
        setClassName("figure-fields");
        asksWhy = revised.isPresent();
        Map<ObservationField, String> now =
                revised.map(one -> Written.of(one.content())).orElse(Map.of());
        for (ObservationField field : ObservationField.values()) {
            String label = label(field.pointer());
            switch (field) {
                case KIND ->
                    choice(
                            field,
                            now,
                            ObservationKind.AS_AT.code(),
                            Stream.of(ObservationKind.values())
                                    .map(kind -> new Option(kind.code(), text.say("figure.kind." + kind.code())))
                                    .toList());
                case ROLE ->
                    choice(
                            field,
                            now,
                            ObservationRole.REPORTED.code(),
                            Stream.of(ObservationRole.values())
                                    .map(role -> new Option(role.code(), text.say("figure.role." + role.code())))
                                    .toList());
                case DATE_BASIS ->
                    choice(
                            field,
                            now,
                            DateBasis.STATED.code(),
                            Stream.of(DateBasis.values())
                                    .map(basis -> new Option(basis.code(), text.say("figure.basis." + basis.code())))
                                    .toList());
                case SOURCE ->
                    choice(
                            field,
                            now,
                            documents.isEmpty() ? "" : documents.getLast().slug(),
                            documents.stream()
                                    .map(document -> new Option(
                                            document.slug(), document.symbol().orElse(document.title())))
                                    .toList());
                default -> input(field, label, now.getOrDefault(field, ""));
            }
        }
        if (asksWhy) {
            add(labelled(label(REASON), reason));
        }
    }

    private void choice(ObservationField field, Map<ObservationField, String> now, String usual, List<Option> options) {
        Choice choice = new Choice(label(field.pointer()));
        choice.options(options, now.getOrDefault(field, usual));
        fields.put(field, choice);
        add(choice);
    }

    private void input(ObservationField field, String label, String value) {
        Input input = new Input();
        input.setValue(value);
        fields.put(field, input);
        Div labelled = labelled(label, input);
        if (field == ObservationField.QUOTATION || field == ObservationField.NOTE) {
            labelled.addClassName("wide");
        }
        add(labelled);
    }

    private static Div labelled(String label, Input input) {
        NativeLabel words = new NativeLabel(label);
        Div labelled = new Div(words, input);
        labelled.setClassName("labelled");
        // The field lies within its label: no id is needed that another form could have, too.
        words.add(input);
        return labelled;
    }

    /** @param changed runs when a field was left after something in it was changed */
    void onChange(Runnable changed) {
        fields.values().forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(change -> changed.run()));
    }

    void begin() {
        ((Input) java.util.Objects.requireNonNull(fields.get(ObservationField.VALUE))).focus();
    }

    Map<ObservationField, String> words() {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        fields.forEach((field, component) -> words.put(field, String.valueOf(((HasValue<?, ?>) component).getValue())));
        // Where no date is typed, nobody need say where it comes from.
        if (Stream.of(ObservationField.AS_AT, ObservationField.FROM, ObservationField.TO)
                .allMatch(field -> words.getOrDefault(field, "").isBlank())) {
            words.put(ObservationField.DATE_BASIS, DateBasis.NONE.code());
        }
        return words;
    }

    String reason() {
        return asksWhy ? reason.getValue() : "";
    }

    /** What a field is called, by where a flaw says that it is. */
    String label(String pointer) {
        return pointer.equals(REASON)
                ? getTranslation("figure.field.reason")
                : getTranslation("figure.field." + pointer.substring(1));
    }

    /** Marks the fields that something is wrong with, and no others; the first of them takes the keyboard. */
    void mark(List<Flaw> flaws) {
        Map<String, Component> all = new LinkedHashMap<>();
        fields.forEach((field, component) -> all.put(field.pointer(), component));
        all.put(REASON, reason);
        all.forEach((pointer, component) ->
                component.getElement().setAttribute("aria-invalid", String.valueOf(isWrong(flaws, pointer))));
        all.entrySet().stream()
                .filter(field -> isWrong(flaws, field.getKey()))
                .findFirst()
                .ifPresent(field ->
                        field.getValue().getElement().executeJs("(this.querySelector('select') ?? this).focus()"));
    }

    private static boolean isWrong(List<Flaw> flaws, String pointer) {
        return flaws.stream().anyMatch(flaw -> flaw.pointer().equals(pointer));
    }
}
