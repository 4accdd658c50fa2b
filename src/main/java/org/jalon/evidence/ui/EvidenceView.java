package org.jalon.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.util.List;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.framework.FrameworkNavigation;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.shared.Words;
import org.jalon.source.SourceNavigation;
import org.jalon.source.ui.PassageText;

/** What the documents of a mandate say of its indicators: by document, by indicator, and where nothing is said. */
@Route(":mandate/evidence")
@PermitAll
class EvidenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Mandates mandates;
    private final transient EvidenceOverview.Reading reading;

    EvidenceView(Mandates mandates, EvidenceOverview.Reading reading) {
        this.mandates = mandates;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate =
                mandates.byCode(event.getRouteParameters().get("mandate").orElseThrow());
        EvidenceOverview overview = reading.of(mandate);
        removeAll();
        Div bar = new Div(new H1(getTranslation("evidence.page.heading")));
        bar.setClassName("bar");
        Div page = new Div(documents(mandate, overview.documents()));
        page.setClassName("page evidence-page");
        overview.frameworks().forEach(framework -> page.add(indicators(mandate, framework)));
        page.add(gaps(mandate, overview));
        add(bar, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.page.title");
    }

    private Section documents(Mandate mandate, List<EvidenceOverview.OfDocument> documents) {
        UnorderedList list = new UnorderedList();
        list.setClassName("evidence-documents");
        for (EvidenceOverview.OfDocument one : documents) {
            Anchor link = new Anchor(
                    SourceNavigation.document(mandate.code(), one.document()),
                    one.document().cited());
            Span title = new Span(one.document().title());
            title.getElement().setAttribute("lang", one.document().languageTag());
            // One without a symbol is called by its title already.
            title.setVisible(one.document().symbol().isPresent());
            Span counts = new Span(
                    one.passages() == 0
                            ? getTranslation("evidence.passages", 0)
                            : getTranslation("evidence.page.counts", one.passages(), one.indicators()));
            counts.setClassName("quiet");
            list.add(new ListItem(link, title, counts));
        }
        return new Section(new H2(getTranslation("evidence.page.documents")), list);
    }

    private Section indicators(Mandate mandate, EvidenceOverview.OfFramework framework) {
        UnorderedList list = new UnorderedList();
        list.setClassName("evidence-indicators");
        for (EvidenceOverview.OfIndicator row : framework.indicators()) {
            Span text = new Span(row.indicator().text());
            text.getElement()
                    .setAttribute("lang", framework.framework().language().toLanguageTag());
            ListItem item = new ListItem(link(mandate, framework, row), text, counts(row));
            row.newest().ifPresent(newest -> {
                Span latest = new Span(getTranslation(
                        "evidence.page.latest",
                        newest.passage().citation().place(),
                        newest.passage()
                                .asAt()
                                .map(time -> time.inWords(getLocale()))
                                .orElse("—")));
                latest.setClassName("quiet");
                item.add(latest);
            });
            list.add(item);
        }
        Anchor csv = new Anchor(
                FrameworkNavigation.files(mandate.code(), framework.framework().code()) + "/evidence.csv?lang="
                        + Words.nearest(getLocale()).getLanguage(),
                getTranslation("evidence.page.csv"));
        csv.getElement().setAttribute("download", true);
        csv.getElement().setAttribute("router-ignore", true);
        return new Section(
                new H2(getTranslation(
                        "evidence.page.indicators",
                        framework.framework().title().in(getLocale()))),
                csv,
                list);
    }

    private Component counts(EvidenceOverview.OfIndicator row) {
        Div counts = new Div();
        counts.setClassName("evidence-counts");
        if (row.counts().isEmpty()) {
            Span none = new Span(getTranslation("evidence.none.short"));
            none.setClassName("mark mark-carried");
            counts.add(none);
        }
        row.counts().forEach((direction, number) -> {
            DirectionMark mark = new DirectionMark(direction);
            mark.add(new Span(Integer.toString(number)));
            counts.add(mark);
        });
        if (row.isConflicting()) {
            Span conflict = new Span(getTranslation("evidence.page.conflicting"));
            conflict.setClassName("mark mark-doubtful");
            counts.add(conflict);
        }
        return counts;
    }

    private Section gaps(Mandate mandate, EvidenceOverview overview) {
        Section section = new Section(new H2(getTranslation("evidence.page.gaps")));
        overview.frameworks().forEach(framework -> {
            UnorderedList rows = new UnorderedList();
            rows.setClassName("evidence-gaps");
            framework.gaps().forEach(row -> {
                Span text = new Span(row.indicator().text());
                text.getElement()
                        .setAttribute("lang", framework.framework().language().toLanguageTag());
                rows.add(new ListItem(link(mandate, framework, row), text));
            });
            section.add(
                    new Paragraph(getTranslation(
                            "evidence.page.gaps.indicators",
                            framework.gaps().size(),
                            framework.indicators().size())),
                    rows);
        });
        UnorderedList idle = new UnorderedList();
        idle.setClassName("evidence-idle");
        overview.idle().forEach(passage -> idle.add(new ListItem(new PassageText(mandate.code(), passage))));
        section.add(
                new Paragraph(getTranslation(
                        "evidence.page.gaps.passages", overview.idle().size())),
                idle);
        return section;
    }

    private static Anchor link(
            Mandate mandate, EvidenceOverview.OfFramework framework, EvidenceOverview.OfIndicator row) {
        return new Anchor(
                AssessmentNavigation.indicator(
                        mandate.code(),
                        framework.framework().code(),
                        row.indicator().code()),
                row.indicator().number().printed());
    }
}
