package org.jalon.matrix.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jalon.framework.ElementKind;
import org.jalon.matrix.Excerpt;
import org.jalon.matrix.Findings;
import org.jalon.matrix.Findings.FoundElement;
import org.jalon.matrix.Findings.Hit;
import org.jalon.matrix.RowFilter;
import org.jalon.matrix.Search;
import org.jalon.shared.Addresses;

/** What the search box finds: {@code /mali/agreement/find?q=cantonment}. Each text stands under its indicator, with the hit marked in it. */
@Route(":mandate/:framework/find")
@PermitAll
@CssImport("./styles/find.css")
class FindView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Search search;
    private String query = "";

    FindView(Search search) {
        this.search = search;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        show(search.find(
                event.getRouteParameters().get("mandate").orElseThrow(),
                event.getRouteParameters().get("framework").orElseThrow(),
                query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("find.pageTitle", query);
    }

    private void show(Findings findings) {
        removeAll();
        Div bar = new Div(new H1(getTranslation("find.title")), count(findings));
        bar.setClassName("bar");
        Div page = new Div();
        page.setClassName("page findings");
        if (!findings.complete()) {
            Paragraph incomplete = new Paragraph(getTranslation("find.incomplete"));
            incomplete.setClassName("notice notice-warning");
            page.add(incomplete);
        }
        Paragraph printed = new Paragraph(said(findings));
        printed.setClassName("print-title");
        page.addComponentAsFirst(printed);
        findings.elements().forEach(element -> page.add(section(findings, element)));
        if (findings.elements().isEmpty()) {
            page.add(new Paragraph(getTranslation("find.about")));
        }
        add(bar, page);
    }

    private Span count(Findings findings) {
        Span count = new Span(said(findings));
        count.setClassName("quiet");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private String said(Findings findings) {
        if (query.isEmpty()) {
            return getTranslation("find.nothingTyped");
        }
        return findings.more()
                ? getTranslation("find.more", Search.MOST, query)
                : getTranslation("find.count", findings.texts(), query);
    }

    private Section section(Findings findings, FoundElement element) {
        Anchor number = new Anchor(place(findings, element), element.number().printed());
        Span words = new Span(element.wording());
        words.setClassName("indicator-words");
        words.getElement().setAttribute("lang", language(findings));
        H2 heading = new H2(number, words);
        UnorderedList list = new UnorderedList();
        list.setClassName("hits");
        element.hits().forEach(hit -> list.add(item(findings, element, hit)));
        return new Section(heading, list);
    }

    private ListItem item(Findings findings, FoundElement element, Hit hit) {
        Span kind = new Span(getTranslation("find.kind." + hit.kind().code()));
        kind.setClassName("mark");
        Div head = new Div(kind, said(findings, element, hit));
        head.setClassName("hit-head");
        Div text = new Div();
        text.setClassName("hit-text");
        text.getElement().setAttribute("lang", language(findings)).setAttribute("dir", "auto");
        show(hit.text(), text.getElement());
        return new ListItem(head, text);
    }

    private static void show(Excerpt excerpt, Element text) {
        if (excerpt.cutBefore()) {
            text.appendChild(Element.createText("… "));
        }
        for (Excerpt.Piece piece : excerpt.pieces()) {
            text.appendChild(
                    piece.hit() ? new Element("mark").setText(piece.text()) : Element.createText(piece.text()));
        }
        if (excerpt.cutAfter()) {
            text.appendChild(Element.createText(" …"));
        }
    }

    /** When it was said, by whom last, as a way to it: into the period that still says it, or into the history. */
    private Span said(Findings findings, FoundElement element, Hit hit) {
        String when = hit.said().isEmpty()
                ? getTranslation("find.from", hit.fromPeriod())
                : hit.fromPeriod().equals(hit.toPeriod())
                        ? hit.toPeriod()
                        : getTranslation("find.fromTo", hit.fromPeriod(), hit.toPeriod());
        Anchor link = new Anchor(address(findings, element, hit), when);
        Span said = new Span(link);
        hit.said().ifPresent(version -> {
            Span who = new Span(" · "
                    + (hit.current()
                            ? version.personName()
                            : getTranslation("find.history", version.version(), version.personName())));
            who.setClassName("quiet");
            said.add(who);
        });
        return said;
    }

    private static String address(Findings findings, FoundElement element, Hit hit) {
        if (element.kind() != ElementKind.INDICATOR) {
            return place(findings, element);
        }
        String number = element.number().printed();
        String mandate = findings.mandate().code();
        String framework = findings.framework().code();
        return hit.said().isPresent() && hit.current()
                ? Addresses.row(mandate, framework, hit.toPeriod(), number)
                : Addresses.indicator(mandate, framework, number);
    }

    private static String place(Findings findings, FoundElement element) {
        String mandate = findings.mandate().code();
        String framework = findings.framework().code();
        return element.kind() == ElementKind.INDICATOR
                ? Addresses.indicator(mandate, framework, element.number().printed())
                : new TableAddress(
                                mandate,
                                framework,
                                Optional.empty(),
                                RowFilter.ALL.togglePillar(element.pillar().printed()),
                                Optional.empty())
                        .href();
    }

    private static String language(Findings findings) {
        return findings.framework().language().toLanguageTag();
    }
}
