package org.jalon.source.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.DocumentPages;
import org.jalon.framework.Framework;
import org.jalon.framework.FrameworkNavigation;
import org.jalon.framework.Frameworks;
import org.jalon.framework.TablePages;
import org.jalon.mandate.Decision;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.Days;
import org.jalon.shared.Snapshots;
import org.jalon.shared.Words;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;
import org.jalon.source.SourceNavigation;
import org.jspecify.annotations.Nullable;

/** A mandate: what the Council decided, the frameworks that follow from it, and the documents that all this is taken from. */
@Route(":mandate")
@PermitAll
class MandateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Mandates mandates;
    private final transient ReportingPeriods periods;
    private final transient Frameworks frameworks;
    private final transient Documents documents;
    private final transient Snapshots snapshots;
    private final transient TablePages tables;
    private final transient DocumentPages documentPages;
    private @Nullable Mandate mandate;

    MandateView(
            Mandates mandates,
            ReportingPeriods periods,
            Frameworks frameworks,
            Documents documents,
            Snapshots snapshots,
            TablePages tables,
            DocumentPages documentPages,
            LivePeriods live) {
        this.periods = periods;
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.documents = documents;
        this.snapshots = snapshots;
        this.tables = tables;
        this.documentPages = documentPages;
        live.follow(this, id -> Optional.ofNullable(mandate).ifPresent(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(mandates.byCode(event.getRouteParameters().get("mandate").orElseThrow()));
    }

    private void show(Mandate now) {
        mandate = now;
        removeAll();
        Div bar = new Div(new H1(now.title().in(getLocale())));
        bar.setClassName("bar");
        Div page = snapshots.read(() -> new Div(
                section("mandate.frameworks", frameworks(now)),
                section("mandate.periods", new PeriodCards(now, reported(now), tables)),
                section("mandate.decisions", decisions(mandates.decisions(now))),
                section("mandate.documents", documents(now.code(), documents.of(now)))));
        page.setClassName("page");
        Anchor everything = new Anchor(
                documentPages.dataPackage(now.code(), Words.nearest(getLocale()).getLanguage()),
                getTranslation("mandate.package"));
        Anchor settings = new Anchor(MandateNavigation.settings(now.code()), getTranslation("mandate.settings.title"));
        settings.setClassName("button push");
        everything.setClassName("button");
        everything.getElement().setAttribute("download", true);
        everything.getElement().setAttribute("router-ignore", true);
        bar.add(settings, everything);
        add(bar, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "mandate.pageTitle", mandate == null ? "" : mandate.title().in(getLocale()));
    }

    private Section section(String key, UnorderedList list) {
        H2 heading = new H2(getTranslation(key));
        list.setClassName("cards");
        return new Section(heading, list);
    }

    private UnorderedList frameworks(Mandate mandate) {
        UnorderedList list = new UnorderedList();
        for (Framework framework : frameworks.of(mandate)) {
            Anchor link = new Anchor(
                    FrameworkNavigation.framework(mandate.code(), framework.code()),
                    framework.title().in(getLocale()));
            list.add(card(
                    new H3(link),
                    quiet(getTranslation(
                            "mandate.framework.source", framework.source().place()))));
        }
        return list;
    }

    private Map<Framework, List<ReportingPeriod>> reported(Mandate mandate) {
        Map<Framework, List<ReportingPeriod>> all = new LinkedHashMap<>();
        frameworks.of(mandate).forEach(framework -> all.put(framework, periods.of(framework.id())));
        return all;
    }

    private UnorderedList decisions(List<Decision> decisions) {
        UnorderedList list = new UnorderedList();
        for (Decision decision : decisions) {
            ListItem card = card(
                    new H3(decision.symbol()), new Paragraph(decision.summary().in(getLocale())));
            decision.adopted().ifPresent(day -> card.add(quiet(getTranslation("mandate.adopted", day(day)))));
            decision.until().ifPresent(day -> card.add(quiet(getTranslation("mandate.until", day(day)))));
            card.add(quiet(getTranslation("mandate.source", decision.source().place())));
            if (!decision.source().quote().isEmpty()) {
                Paragraph quote = quiet("“" + decision.source().quote() + "”");
                quote.getElement().setAttribute("lang", "en");
                card.add(quote);
            }
            list.add(card);
        }
        return list;
    }

    private UnorderedList documents(String mandate, List<SourceDocument> documents) {
        UnorderedList list = new UnorderedList();
        for (SourceDocument document : documents) {
            Anchor link = new Anchor(
                    SourceNavigation.document(mandate, document),
                    document.symbol()
                            .map(symbol -> symbol + " · " + document.title())
                            .orElse(document.title()));
            ListItem card = card(new H3(link));
            card.getElement().setAttribute("lang", document.languageTag());
            document.published().ifPresent(day -> card.add(quiet(day(day))));
            if (!document.note().isEmpty()) {
                card.add(quiet(document.note()));
            }
            list.add(card);
        }
        return list;
    }

    static ListItem card(Component... content) {
        ListItem card = new ListItem(content);
        card.setClassName("card");
        return card;
    }

    static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(new Span(text));
        paragraph.setClassName("quiet");
        return paragraph;
    }

    private String day(LocalDate day) {
        return Days.inWords(day, getLocale());
    }
}
