package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.jalon.intake.annex.Intakes;
import org.jalon.shared.SentFile;

/** A file that is chosen or dropped, or a table that is pasted, with the symbol of its document. */
class BringIn extends Section {

    /** What can travel with a page. */
    private static final int MOST = 5 * 1024 * 1024;

    private static final String TYPES = ".docx,.doc,.odt,.pdf,.xlsx,.xls,.ods,.csv,.tsv,.txt,.html,.htm";

    /** Keeps what was handed over. */
    interface Receiver {
        /** @return why not; empty if it was kept */
        Optional<String> take(String name, byte[] content, String symbol);
    }

    private final transient Receiver receiver;
    private final Input symbol = new Input();
    private final Div said = new Div();

    BringIn(Receiver receiver) {
        this.receiver = receiver;
        setClassName("bring-in");
        Paragraph about = new Paragraph(getTranslation("annex.bring.about"));
        about.setClassName("quiet");
        said.setClassName("form-result");
        said.getElement().setAttribute("role", "alert");
        symbol.setId("bring-in-symbol");
        symbol.getElement().setAttribute("maxlength", "200");
        symbol.getElement().setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel(getTranslation("annex.bring.symbol"));
        label.setFor(symbol);
        Div named = new Div(label, symbol);
        named.setClassName("bring-in-symbol");
        SentFile file = new SentFile(
                new SentFile.Labels(
                        getTranslation("annex.bring.file"),
                        getTranslation("annex.bring.button"),
                        getTranslation("annex.bring.none"),
                        getTranslation("annex.bring.tooLarge", MOST / 1024 / 1024)),
                TYPES,
                MOST,
                this::take);
        add(new H2(getTranslation("annex.bring.title")), about, named, file);
        getElement().appendChild(paste());
        add(said);
    }

    /** Takes what was copied as it is pasted: a table in HTML, as Word, Excel and browsers copy it, else its lines. */
    private Element paste() {
        Element area = new Element("textarea")
                .setAttribute("rows", "2")
                .setAttribute("placeholder", getTranslation("annex.bring.paste.hint"));
        area.addEventListener(
                        "paste",
                        event -> take(
                                Intakes.PASTED,
                                IntakesView.bytes(event.getEventData()
                                        .path(
                                                "event.clipboardData.getData('text/html') || event.clipboardData.getData('text/plain')")
                                        .asString(""))))
                .addEventData("event.clipboardData.getData('text/html') || event.clipboardData.getData('text/plain')");
        Element label = new Element("label").setAttribute("class", "bring-in-paste");
        Element name = new Element("span");
        name.setText(getTranslation("annex.bring.paste"));
        return label.appendChild(name, area);
    }

    private void take(String name, byte[] content) {
        said.removeAll();
        receiver.take(name, content, symbol.getValue()).ifPresent(why -> {
            Div notice = new Div(why);
            notice.setClassName("notice notice-error");
            said.add(notice);
        });
    }
}
