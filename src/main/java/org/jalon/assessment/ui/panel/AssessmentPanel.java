package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.read.Returns;
import org.jalon.assessment.ui.ContentText;
import org.jalon.assessment.ui.RowSection;
import org.jalon.assessment.workflow.Action;
import org.jalon.assessment.workflow.Transitions;
import org.jalon.mandate.Mandates;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Citation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One row, opened beside the table: to be brought up to date, or to be read where it cannot be changed. Never a dialog. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AssessmentPanel extends Aside {

    /** What the panel needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(
            Assessments assessments,
            Returns returns,
            CurrentPerson person,
            OpenRows open,
            Editing.Services editing,
            ConversationBox.Services conversations,
            Mandates mandates,
            List<RowSection> sections) {}

    /** The row that is open, and where its fields or words are. */
    private record Opened(
            PanelSubject subject, PanelHost host, RowState rowState, Div remarks, Div place, RowSections sections) {

        boolean isAmong(AssessmentsChanged changes) {
            AssessmentAddress row = subject.address();
            return new PeriodAddress(row.mandate(), row.framework(), row.period()).isOf(changes)
                    && changes.indicators().contains(row.indicator());
        }
    }

    private final transient Services services;
    private transient @Nullable Opened opened;
    private @Nullable Editing form;

    AssessmentPanel(Services services) {
        this.services = services;
        setClassName("panel");
        getElement().setAttribute("aria-label", getTranslation("panel.label"));
        setVisible(false);
    }

    /** Shows a row; what stood in the panel before is gone from the screen, but kept as a draft if it was not saved. */
    public void open(PanelSubject subject, PanelHost host) {
        removeAll();
        Div place = new Div();
        place.setClassName("panel-place");
        opened = new Opened(subject, host, new RowState(), new Div(), place, sections(subject));
        add(new PanelHead(subject, host));
        if (isOfficer(subject)) {
            add(new OthersHere(
                    services.open(), subject.address(), services.person().get()));
            add(new ConversationBox(services.conversations(), subject.address()));
        }
        add(place);
        show(opened, true);
        setVisible(true);
    }

    /** Empties the panel. */
    public void close() {
        removeAll();
        opened = null;
        form = null;
        setVisible(false);
    }

    /** Shows what was saved elsewhere if it is this row, and leaves alone what is being typed here. */
    public void savedElsewhere(List<AssessmentsChanged> changes) {
        Opened shown = opened;
        if (shown == null || changes.stream().noneMatch(shown::isAmong)) {
            return;
        }
        Editing typed = form;
        if (typed == null) {
            show(shown, false);
        } else {
            typed.savedElsewhere(now(shown.subject()), focused -> show(shown, focused));
        }
    }

    /** The period of the row stands otherwise: what can be done to the row follows, and what is being typed here stays. */
    public void periodChanged(PanelSubject subject) {
        Opened shown = opened;
        if (shown == null || !shown.subject().address().equals(subject.address())) {
            return;
        }
        Opened anew =
                new Opened(subject, shown.host(), shown.rowState(), shown.remarks(), shown.place(), shown.sections());
        opened = anew;
        Editing typed = form;
        if (typed == null) {
            show(anew, false);
        } else {
            stand(anew, now(subject));
            typed.unlessTyped(focused -> show(anew, focused));
        }
    }

    /** Asks the page anew what it has to say of the row; what is being typed stays. */
    public void remarksChanged() {
        Optional.ofNullable(opened).ifPresent(AssessmentPanel::remark);
    }

    private static void remark(Opened row) {
        row.remarks().removeAll();
        row.host().remarks(row.subject()).ifPresent(row.remarks()::add);
    }

    private void show(Opened row, boolean takeKeyboard) {
        PanelSubject subject = row.subject();
        Assessment now = now(subject);
        stand(row, now);
        row.place().removeAll();
        row.place().add(row.rowState(), row.remarks());
        remark(row);
        if (mayEdit(subject, now)) {
            Editing made = new Editing(services.editing(), subject, now, row.host(), newest -> stand(row, newest));
            form = made;
            // After the form: whoever goes through it by keyboard meets its buttons first.
            row.place().add(made, row.sections());
            made.begin(takeKeyboard);
        } else {
            form = null;
            Div body = new Div(new ContentText(subject.framework(), now.content()));
            body.setClassName("panel-body");
            row.place().add(body, row.sections());
        }
    }

    private RowSections sections(PanelSubject subject) {
        RowSection.Row row = new RowSection.Row(
                services.mandates().byCode(subject.address().mandate()),
                subject.framework(),
                subject.indicator().id(),
                subject.address().indicator(),
                subject.indicator().number().printed());
        RowSections sections = new RowSections();
        services.sections().forEach(section -> sections.add(section.of(row, Optional.of(this::cite))));
        return sections;
    }

    private boolean cite(Citation citation) {
        Optional.ofNullable(form).ifPresent(typed -> typed.cite(citation));
        return form != null;
    }

    private void stand(Opened row, Assessment now) {
        PanelSubject subject = row.subject();
        Optional<AssessmentVersion> returned =
                services.returns().open(subject.period(), subject.indicator().id());
        row.rowState().show(subject, now, returned, isOfficer(subject), mayEdit(subject, now));
    }

    private Assessment now(PanelSubject subject) {
        return services.assessments()
                .in(subject.period(), subject.indicator().id())
                .orElseThrow();
    }

    private boolean isOfficer(PanelSubject subject) {
        return services.person().get().is(Role.OFFICER, subject.address().mandate());
    }

    private boolean mayEdit(PanelSubject subject, Assessment now) {
        return services.person().get().roles().in(subject.address().mandate()).stream()
                .flatMap(role -> Transitions.open(subject.period().state(), now.state(), role).stream())
                .anyMatch(Action.EDIT::equals);
    }
}
