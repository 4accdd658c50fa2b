package org.jalon.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jalon.evidence.Evidence;
import org.jalon.mandate.Mandate;
import org.jalon.source.ui.PassageText;

/** One passage and what is held of it. With the keyboard on it, C cites it. */
class EvidenceEntry extends ListItem {

    /** Who does what a person asks for. */
    interface Listener {
        void cite(Evidence link);

        void judge(Evidence link, Judged judged);

        void withdraw(Evidence link);
    }

    private final transient Evidence link;
    private final transient Listener listener;
    private final Div acts = new Div();
    private final Div judging = new Div();

    EvidenceEntry(Mandate mandate, Evidence link, boolean maySay, boolean mayCite, Listener listener) {
        this.link = link;
        this.listener = listener;
        addClassNames("evidence-entry", "section-entry");
        judging.setClassName("section-form");
        Div said = new Div(new PassageText(mandate.code(), link.passage()));
        said.setClassName("evidence-said");
        if (!link.judgement().isBlank()) {
            Paragraph judgement = new Paragraph(link.judgement().in(getLocale()));
            judgement.setClassName("evidence-judgement");
            judgement
                    .getElement()
                    .setAttribute(
                            "lang", link.judgement().languageFor(getLocale()).getLanguage());
            judgement.setTitle(getTranslation("evidence.by", link.personName()));
            said.add(judgement);
        }
        acts.setClassName("evidence-acts");
        if (mayCite) {
            addCiting();
        }
        if (maySay) {
            NativeButton judge = new NativeButton(getTranslation("evidence.judge"), click -> openForm());
            judge.setClassName("plain");
            acts.add(judge);
        }
        said.add(acts, judging);
        add(new DirectionMark(link.direction()), said);
    }

    private void addCiting() {
        Span key = new Span("C");
        key.setClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        NativeButton cite = new NativeButton(getTranslation("evidence.cite"), click -> listener.cite(link));
        cite.setClassName("plain cite");
        cite.getElement().setAttribute("aria-keyshortcuts", "C");
        cite.add(key);
        acts.add(cite);
        getElement()
                .addEventListener("keydown", pressed -> listener.cite(link))
                .setFilter(
                        "event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey"
                                + " && !event.target.closest('vaadin-text-field, vaadin-text-area, input, textarea, select, jalon-choice')");
    }

    private void openForm() {
        judging.removeAll();
        JudgementFields fields = new JudgementFields(link.direction(), link.judgement());
        NativeButton save =
                new NativeButton(getTranslation("evidence.save"), click -> listener.judge(link, fields.judged()));
        NativeButton withdraw = new NativeButton(getTranslation("evidence.withdraw"), click -> listener.withdraw(link));
        NativeButton cancel = new NativeButton(getTranslation("evidence.cancel"), click -> judging.removeAll());
        Div buttons = new Div(save, withdraw, cancel);
        buttons.setClassName("buttons");
        judging.add(fields, buttons);
        fields.focus();
    }
}
