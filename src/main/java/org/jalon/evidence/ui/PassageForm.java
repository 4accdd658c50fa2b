package org.jalon.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jalon.assessment.ui.RowSection;
import org.jalon.evidence.Direction;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.evidence.Judgement;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.ui.Choice;
import org.jalon.source.AsAt;
import org.jalon.source.Documents;
import org.jalon.source.Nature;
import org.jalon.source.Passage;
import org.jalon.source.SourceDocument;

/** A passage of a document, entered at the row that it bears upon. Ctrl+Enter adds it. */
class PassageForm extends Div {

    /** What it needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(Documents documents, EvidenceLinks links) {}

    private final transient Services services;
    private final transient RowSection.Row row;
    private final transient Consumer<String> added;
    private final DocumentPicker document;
    private final TextField place = new TextField(getTranslation("evidence.place"));
    private final TextArea quotation = new TextArea(getTranslation("evidence.quotation"));
    private final TextField asAt = new TextField(getTranslation("evidence.asAt"));
    private final Choice nature = new Choice(getTranslation("evidence.nature"));
    private final JudgementFields judgement = new JudgementFields(Direction.SUPPORTS, Judgement.NONE);

    /** @param added is told in a sentence what was added */
    PassageForm(Services services, RowSection.Row row, Consumer<String> added, Runnable cancelled) {
        this.services = services;
        this.row = row;
        this.added = added;
        setClassName("passage-form");
        document = new DocumentPicker(services.documents(), row.mandate());
        place.setHelperText(getTranslation("evidence.place.helper"));
        quotation.setHelperText(getTranslation("evidence.quotation.helper"));
        quotation.setWidthFull();
        quotation.setMinRows(3);
        asAt.setHelperText(getTranslation("evidence.asAt.helper"));
        nature.options(
                Stream.of(Nature.values())
                        .map(one -> new Choice.Option(one.code(), getTranslation("source.nature." + one.code())))
                        .toList(),
                Nature.FACT.code());
        NativeButton add = new NativeButton(getTranslation("evidence.add.do"), click -> save());
        Div buttons = new Div(add, new NativeButton(getTranslation("evidence.cancel"), click -> cancelled.run()));
        buttons.setClassName("buttons");
        Div line = new Div(place, asAt, nature);
        line.setClassName("passage-line");
        add(document, line, quotation, judgement, buttons);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    void takeKeyboard() {
        place.focus();
    }

    private void save() {
        document.complain("");
        Stream.of(place, asAt).forEach(field -> complain(field, ""));
        complain(quotation, "");
        Optional<SourceDocument> source = document.picked();
        Optional<AsAt> time = AsAt.read(asAt.getValue().strip());
        if (source.isEmpty()) {
            document.complain(getTranslation("evidence.document.missing"));
        } else if (time.isEmpty() && !asAt.getValue().isBlank()) {
            complain(asAt, getTranslation("source.flaw.asAt"));
        } else {
            save(source.orElseThrow(), time);
        }
    }

    private void save(SourceDocument source, Optional<AsAt> time) {
        Passage entered = new Passage(
                0,
                "",
                source,
                place.getValue(),
                quotation.getValue(),
                time,
                Nature.ofCode(nature.getValue()).orElse(Nature.FACT),
                Optional.empty(),
                "",
                Instant.EPOCH,
                "");
        try {
            Judged judged = judgement.judged();
            services.links().enter(row.mandate(), entered, row.indicator(), judged.direction(), judged.judgement());
            added.accept(getTranslation("evidence.added", entered.citation().place()));
        } catch (FlawedInput e) {
            Map<String, TextFieldBase<?, String>> fields = Map.of("/place", place, "/quotation", quotation);
            e.flaws()
                    .forEach(flaw -> complain(
                            fields.getOrDefault(flaw.pointer(), quotation),
                            getTranslation(flaw.key(), flaw.parameters().toArray())));
        } catch (ActRefused e) {
            complain(quotation, getTranslation(e.key(), e.parameters()));
        }
    }

    private static void complain(TextFieldBase<?, String> field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
