package org.jalon.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.mandate.Mandate;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;

/** A document that the register does not have yet, entered where it is needed. */
class NewDocument extends Div {

    private final transient Documents documents;
    private final transient Mandate mandate;
    private final transient Consumer<SourceDocument> entered;
    private final TextField symbol = new TextField(getTranslation("evidence.document.symbol"));
    private final TextField title = new TextField(getTranslation("evidence.document.title"));
    private final Span told = new Span();

    /** @param begun what was typed so far, which is most likely the symbol */
    NewDocument(Documents documents, Mandate mandate, String begun, Consumer<SourceDocument> entered) {
        this.documents = documents;
        this.mandate = mandate;
        this.entered = entered;
        setClassName("new-document");
        symbol.setValue(begun);
        symbol.setWidthFull();
        title.setWidthFull();
        told.setClassName("evidence-told");
        told.getElement().setAttribute("role", "alert");
        add(symbol, title, new NativeButton(getTranslation("evidence.document.enter"), click -> enter()), told);
    }

    void focus() {
        title.focus();
    }

    private void enter() {
        told.setText(Refusals.saying(this, () -> {
            entered.accept(documents.register(
                    mandate,
                    new SourceDocument(
                            "",
                            Optional.of(symbol.getValue().strip()).filter(text -> !text.isEmpty()),
                            title.getValue(),
                            Optional.empty(),
                            "",
                            SourceDocument.Details.NONE)));
            return "";
        }));
    }
}
