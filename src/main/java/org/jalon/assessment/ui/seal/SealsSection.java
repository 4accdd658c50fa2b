package org.jalon.assessment.ui.seal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.seal.Seal;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.framework.TablePages;
import org.jalon.shared.Days;
import org.jalon.shared.ui.LocalTime;

/** What was sealed: the period itself and its corrigenda, each with who signed what, its digest, and ways to read and verify it. */
public class SealsSection extends Section {

    private final transient TablePages tables;

    public SealsSection(TablePages tables, PeriodAddress at, List<Seal> seals) {
        this.tables = tables;
        setVisible(!seals.isEmpty());
        UnorderedList list = new UnorderedList();
        list.setClassName("cards");
        seals.forEach(seal -> list.add(card(at, seal)));
        add(new H2(getTranslation("seals.title")), list);
    }

    private ListItem card(PeriodAddress at, Seal seal) {
        ListItem card = new ListItem(new H3(title(seal)));
        card.setClassName("card");
        Div facts = PeriodText.line(new Span(seal.reportSymbol()));
        seal.reportDate().ifPresent(day -> facts.add(new Span(Days.inWords(day, getLocale()))));
        facts.add(PeriodText.quiet(getTranslation("seals.frozen")), new LocalTime(seal.sealedAt()));
        card.add(facts);
        seal.reason().ifPresent(reason -> card.add(new Paragraph(getTranslation("history.reason", reason))));
        card.add(signers(seal), digest(seal.digest()));
        Anchor read = new Anchor(
                tables.sealed(at.mandate(), at.framework(), at.period(), seal.number()), getTranslation("seals.read"));
        Anchor verify = new Anchor(
                AssessmentNavigation.verification(at.mandate(), at.framework(), at.period(), seal.number()),
                getTranslation("seals.verify"));
        card.add(PeriodText.line(read, verify));
        return card;
    }

    private String title(Seal seal) {
        return seal.number() == 0
                ? getTranslation("seals.asSealed")
                : getTranslation("seals.corrigendum", seal.number());
    }

    private UnorderedList signers(Seal seal) {
        UnorderedList signers = new UnorderedList();
        signers.setClassName("signers");
        if (seal.origin() == Seal.Origin.PUBLISHED) {
            signers.add(new ListItem(getTranslation("seals.published")));
        }
        for (Seal.Signature signature : seal.signatures()) {
            signers.add(new ListItem(
                    new Span(getTranslation("seals.signedBy", signature.personName())), new LocalTime(signature.at())));
        }
        return signers;
    }

    /** The digest, in a form that can be told from others by eye and copied as one word. */
    static Div digest(String digest) {
        Div line = new Div();
        line.setClassName("digest");
        Code code = new Code(digest);
        line.add(PeriodText.quiet(line.getTranslation("seals.digest")), code);
        return line;
    }
}
