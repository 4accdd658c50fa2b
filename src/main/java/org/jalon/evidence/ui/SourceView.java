package org.jalon.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.evidence.EvidenceNavigation;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.shared.Days;
import org.jalon.shared.Snapshots;
import org.jalon.source.Documents;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.jalon.source.SourceDocument;
import org.jalon.source.ui.PassageText;
import org.jspecify.annotations.Nullable;

/** A document: what the register says of it, its passages in their order, and what each bears upon. */
@Route(":mandate/sources/:document")
@PermitAll
class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Mandates mandates;
    private final transient Documents documents;
    private final transient Passages passages;
    private final transient EvidenceLinks links;
    private final transient Snapshots snapshots;
    private @Nullable SourceDocument shown;

    SourceView(Mandates mandates, Documents documents, Passages passages, EvidenceLinks links, Snapshots snapshots) {
        this.mandates = mandates;
        this.documents = documents;
        this.passages = passages;
        this.links = links;
        this.snapshots = snapshots;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate =
                mandates.byCode(event.getRouteParameters().get("mandate").orElseThrow());
        SourceDocument document = documents.byKey(
                mandate, event.getRouteParameters().get("document").orElseThrow());
        shown = document;
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("passage")
                .orElse("");
        removeAll();
        snapshots.read(() -> {
            add(bar(mandate, document), page(mandate, document, asked));
            return document;
        });
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector('[data-asked]')?.scrollIntoView({ block: 'center' }))");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.document.pageTitle", shown == null ? "" : shown.cited());
    }

    private Div bar(Mandate mandate, SourceDocument document) {
        Anchor back = new Anchor(EvidenceNavigation.evidence(mandate.code()), getTranslation("evidence.page.heading"));
        back.setClassName("push");
        Div bar = new Div(new H1(document.cited()), back);
        bar.setClassName("bar");
        return bar;
    }

    private Div page(Mandate mandate, SourceDocument document, String asked) {
        List<Passage> own = passages.of(mandate, document);
        Map<Long, List<Evidence>> byPassage = links.of(mandate).stream()
                .collect(Collectors.groupingBy(link -> link.passage().id()));
        OrderedList list = new OrderedList();
        list.setClassName("source-passages");
        for (Passage passage : own) {
            ListItem item = new ListItem(
                    new PassageText(mandate.code(), passage),
                    bearings(mandate, byPassage.getOrDefault(passage.id(), List.of())));
            if (passage.key().equals(asked)) {
                item.getElement().setAttribute("data-asked", true);
            }
            list.add(item);
        }
        Div page = new Div(about(document), new H2(getTranslation("evidence.passages", own.size())), list);
        page.setClassName("page source-page");
        return page;
    }

    private Div about(SourceDocument document) {
        Div about = new Div();
        about.setClassName("source-about");
        if (document.symbol().isPresent()) {
            Paragraph title = new Paragraph(document.title());
            title.setClassName("lead");
            title.getElement().setAttribute("lang", document.languageTag());
            about.add(title);
        }
        List<String> known = new ArrayList<>();
        document.details().kind().ifPresent(known::add);
        document.published()
                .ifPresent(day -> known.add(getTranslation("evidence.published", Days.inWords(day, getLocale()))));
        document.details()
                .contents()
                .ifPresent(day -> known.add(getTranslation("evidence.contents", Days.inWords(day, getLocale()))));
        document.details()
                .language()
                .ifPresent(tag -> known.add(getTranslation(
                        "evidence.language", Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()))));
        about.add(quiet(String.join(" · ", known)));
        document.details().link().ifPresent(link -> {
            Anchor anchor = new Anchor(link, link);
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            about.add(anchor);
        });
        if (!document.note().isEmpty()) {
            about.add(quiet(document.note()));
        }
        return about;
    }

    private UnorderedList bearings(Mandate mandate, List<Evidence> links) {
        UnorderedList list = new UnorderedList();
        list.setClassName("bearings");
        if (links.isEmpty()) {
            ListItem none = new ListItem(new Span(getTranslation("evidence.bearsUponNothing")));
            none.setClassName("quiet");
            list.add(none);
        }
        for (Evidence link : links) {
            Anchor row = new Anchor(
                    AssessmentNavigation.indicator(mandate.code(), link.framework(), link.code()), link.indicator());
            ListItem item = new ListItem(new DirectionMark(link.direction()), row);
            if (!link.judgement().isBlank()) {
                Span judgement = new Span(link.judgement().in(getLocale()));
                judgement.setClassName("evidence-judgement");
                item.add(judgement);
            }
            list.add(item);
        }
        return list;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName("quiet");
        return paragraph;
    }
}
