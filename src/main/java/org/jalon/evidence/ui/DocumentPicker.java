package org.jalon.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;

/**
 * One document of the register: one types a piece of its symbol or some words of its title, and Enter takes the first that fits. One that the
 * register does not have is entered in place.
 */
class DocumentPicker extends Div {

    private static final int PAUSE = 200;

    private final transient Documents documents;
    private final transient Mandate mandate;
    private final TextField typed = new TextField();
    private final UnorderedList offered = new UnorderedList();
    private final Div entering = new Div();
    private transient Optional<SourceDocument> picked = Optional.empty();

    DocumentPicker(Documents documents, Mandate mandate) {
        this.documents = documents;
        this.mandate = mandate;
        setClassName("document-picker");
        typed.setLabel(getTranslation("evidence.document"));
        typed.setHelperText(getTranslation("evidence.document.helper"));
        typed.setWidthFull();
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                picked = Optional.empty();
                offer();
            }
        });
        Shortcuts.addShortcutListener(typed, this::takeFirst, Key.ENTER).listenOn(typed);
        offered.setClassName("offered");
        offered.getElement().setAttribute("aria-label", getTranslation("evidence.document.offered"));
        add(typed, offered, entering);
        List<SourceDocument> all = documents.lastUsedFirst(mandate);
        if (!all.isEmpty()) {
            take(all.getFirst());
        }
    }

    Optional<SourceDocument> picked() {
        return picked;
    }

    void focus() {
        typed.focus();
    }

    void complain(String words) {
        typed.setErrorMessage(words);
        typed.setInvalid(!words.isEmpty());
    }

    private void takeFirst() {
        if (picked.isEmpty()) {
            PickedDocuments.of(documents.lastUsedFirst(mandate), typed.getValue()).stream()
                    .findFirst()
                    .ifPresent(this::take);
        }
    }

    private void take(SourceDocument document) {
        picked = Optional.of(document);
        typed.setValue(document.cited());
        complain("");
        offered.removeAll();
        entering.removeAll();
    }

    private void offer() {
        offered.removeAll();
        for (SourceDocument document : PickedDocuments.of(documents.lastUsedFirst(mandate), typed.getValue())) {
            NativeButton button = new NativeButton(
                    document.symbol().map(symbol -> symbol + " · ").orElse("") + document.title(),
                    click -> take(document));
            button.setClassName("plain");
            offered.add(new ListItem(button));
        }
        NativeButton other = new NativeButton(getTranslation("evidence.document.new"), click -> enter());
        other.setClassName("plain");
        offered.add(new ListItem(other));
    }

    private void enter() {
        entering.removeAll();
        NewDocument form = new NewDocument(documents, mandate, typed.getValue(), this::take);
        entering.add(form);
        form.focus();
    }
}
