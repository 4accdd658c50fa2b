package org.jalon.assessment.ui.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.read.IndicatorHistories;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.assessment.ui.ContentText;
import org.jalon.assessment.ui.RowSection;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.DocumentPages;
import org.jalon.framework.FrameworkNavigation;
import org.jalon.framework.Outlines.Wording;
import org.jalon.framework.TablePages;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** All that was ever said of one indicator: its wordings, the line of its periods, every version of every period. */
@Route(":mandate/:framework/indicators/:indicator")
@PermitAll
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IndicatorHistories histories;
    private final transient AssessmentUpdates updates;
    private final transient CurrentPerson person;
    private final transient TablePages tables;
    private final transient DocumentPages documents;
    private final transient List<RowSection> sections;
    private final Div bar = new Div();
    private final Div page = new Div();
    private final Toast toast = new Toast();
    private @Nullable IndicatorHistory history;

    IndicatorView(
            IndicatorHistories histories,
            AssessmentUpdates updates,
            CurrentPerson person,
            TablePages tables,
            DocumentPages documents,
            List<RowSection> sections) {
        this.histories = histories;
        this.updates = updates;
        this.person = person;
        this.tables = tables;
        this.documents = documents;
        this.sections = sections;
        bar.setClassName("bar");
        page.setClassName("page history");
        add(bar, page, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters().get("mandate").orElseThrow(),
                event.getRouteParameters().get("framework").orElseThrow(),
                event.getRouteParameters().get("indicator").orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return history == null
                ? getTranslation("shell.product")
                : getTranslation("history.pageTitle", history.number());
    }

    private void show(String mandate, String framework, String indicator) {
        IndicatorHistory now = histories.of(mandate, framework, indicator);
        history = now;
        bar.removeAll();
        Anchor back = new Anchor(FrameworkNavigation.framework(mandate, framework), getTranslation("history.back"));
        Anchor export = new Anchor(
                documents.choose(mandate, framework, "what=history&indicator=" + indicator),
                getTranslation("history.export"));
        export.setClassName("button");
        bar.add(new H1(getTranslation("history.title", now.number())), back, export);
        back.addClassName("push");
        page.removeAll();
        page.add(wordings(now));
        now.withdrawal().ifPresent(gone -> page.add(new WithdrawalNotice(now.code(), gone)));
        page.add(line(now));
        RowSection.Row row =
                new RowSection.Row(now.mandate(), now.framework(), now.indicator(), now.code(), now.number());
        sections.forEach(section -> page.add(section.of(row, Optional.empty())));
        for (IndicatorHistory.PeriodHistory period : now.periods()) {
            page.add(period(now, period));
        }
    }

    private Div wordings(IndicatorHistory now) {
        Div wordings = new Div();
        wordings.setClassName("wordings");
        for (Wording wording : now.wordings()) {
            Paragraph text = new Paragraph(wording.text());
            text.setClassName("lead");
            text.getElement().setAttribute("lang", now.framework().language().toLanguageTag());
            Span from = new Span(getTranslation("history.wording.from", now.labelOf(wording.fromPeriod())));
            from.setClassName("quiet");
            wordings.add(text, from);
        }
        return wordings;
    }

    private OrderedList line(IndicatorHistory now) {
        OrderedList line = new OrderedList();
        line.setClassName("period-line");
        line.getElement().setAttribute("aria-label", getTranslation("history.line"));
        for (IndicatorHistory.PeriodHistory period : now.periods().reversed()) {
            if (now.isWithdrawnIn(period.period())) {
                line.add(new ListItem(new Span(period.period().label()), WithdrawalNotice.mark(this)));
                continue;
            }
            Anchor link = new Anchor(
                    tables.row(
                            now.mandate().code(),
                            now.framework().code(),
                            period.period().code(),
                            now.code()),
                    period.period().label());
            Div states = new Div();
            for (Part part : period.versions().getFirst().content().parts()) {
                states.add(new Div(ContentText.status(period.framework(), part, getLocale())));
            }
            line.add(new ListItem(link, states));
        }
        return line;
    }

    private Section period(IndicatorHistory now, IndicatorHistory.PeriodHistory history) {
        ReportingPeriod period = history.period();
        String state = getTranslation("period.state." + period.state().code());
        H2 heading = new H2(period.reportSymbol()
                .map(symbol -> getTranslation("history.period.report", period.label(), state, symbol))
                .orElseGet(() -> getTranslation("history.period", period.label(), state)));
        Section section = new Section(heading);
        boolean withdrawn = now.isWithdrawnIn(period);
        if (withdrawn) {
            Paragraph gone = new Paragraph(getTranslation("history.withdrawn.period", period.label()));
            gone.setClassName("notice");
            section.add(gone);
        }
        boolean mayRestore = !withdrawn
                && !period.isSealed()
                && person.get().is(Role.OFFICER, now.mandate().code());
        for (int i = 0; i < history.versions().size(); i++) {
            AssessmentVersion version = history.versions().get(i);
            AssessmentVersion before =
                    i + 1 < history.versions().size() ? history.versions().get(i + 1) : null;
            VersionEntry entry = new VersionEntry(history.framework(), version, before);
            if (mayRestore && i > 0) {
                entry.offerRestore(() -> restore(now, history, version));
            }
            section.add(entry);
        }
        return section;
    }

    private void restore(IndicatorHistory now, IndicatorHistory.PeriodHistory history, AssessmentVersion version) {
        AssessmentAddress address = new AssessmentAddress(
                now.mandate().code(), now.framework().code(), history.period().code(), now.code());
        Outcome outcome = updates.update(
                address,
                history.versions().getFirst().number(),
                new Update.Restore(version.number(), Optional.empty()),
                org.jalon.assessment.Route.PAGE);
        show(address.mandate(), address.framework(), address.indicator());
        toast.say(
                switch (outcome) {
                    case Outcome.Accepted(var after) ->
                        getTranslation("history.restored", version.number(), after.version());
                    case Outcome.Unchanged unchanged -> getTranslation("panel.unchanged");
                    case Outcome.Stale(var after) ->
                        getTranslation("history.stale", after.newest().personName());
                    case Outcome.Rejected(var refusal) -> getTranslation(refusal.key(), refusal.parameters());
                });
    }
}
