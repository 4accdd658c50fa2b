package org.jalon.measure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jalon.mandate.Mandate;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureText;
import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.check.Finding;

/** Something that does not add up: what is printed, what it would have to be, and what it was computed from. */
class FindingCard extends Article {

    FindingCard(Finding finding, FigureText text, DocumentNames names, Mandate mandate) {
        setClassName("finding");
        String subject = finding.subject().in(text.language());
        String heading =
                finding.detail().isEmpty() ? subject : text.say("figure.series", subject, text.part(finding.detail()));
        H3 title = finding.measure()
                .map(code -> new H3(new Anchor(MeasureNavigation.figures(mandate.code(), code), heading)))
                .orElseGet(() -> new H3(heading));
        Paragraph source = new Paragraph(new Anchor(
                names.href(mandate.code(), finding.source().document()),
                text.say(
                        "figure.place",
                        names.of(finding.source().document()),
                        finding.source().place())));
        Paragraph said = new Paragraph(text.say(
                "checks.kind." + finding.kind().code(),
                finding.printed().words(),
                finding.expected().toPlainString()));
        UnorderedList terms = new UnorderedList();
        finding.terms()
                .forEach(term -> terms.add(new ListItem(new Span(
                        term.label().isEmpty()
                                ? term.words()
                                : text.say("figure.term", term.words(), text.part(term.label()))))));
        add(title, source, said);
        if (!finding.terms().isEmpty()) {
            add(terms);
        }
        if (!finding.source().quotation().isEmpty()) {
            Paragraph quotation = new Paragraph("“" + finding.source().quotation() + "”");
            quotation.setClassName("quiet");
            quotation.getElement().setAttribute("lang", "en");
            add(quotation);
        }
    }
}
