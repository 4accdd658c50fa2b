package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.MandatePage;
import org.jalon.intake.IntakeNavigation;
import org.jalon.intake.annex.Intakes;
import org.jalon.intake.proposal.Intake;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.ui.LocalTime;
import org.springframework.security.access.AccessDeniedException;

/** A period's files: to bring one in, as a file or pasted, and those that were brought in. */
@Route(":mandate/:framework/periods/:period/intakes")
@PermitAll
class IntakesView extends MandatePage {

    private final transient Intakes intakes;
    private final transient ReportingPeriods periods;

    IntakesView(Services services, Intakes intakes, ReportingPeriods periods) {
        super(services);
        this.intakes = intakes;
        this.periods = periods;
    }

    @Override
    protected String title(Named what) {
        return getTranslation("annex.list.pageTitle", what.period().orElseThrow());
    }

    @Override
    protected void draw(Named what, Div above, Div below) {
        if (!isFor(Role.OFFICER)) {
            throw new AccessDeniedException("Files are brought in by officers");
        }
        ReportingPeriod period =
                periods.byCode(what.framework().id(), what.period().orElseThrow());
        PeriodAddress address =
                new PeriodAddress(what.mandate().code(), what.framework().code(), period.code());
        Anchor back = new Anchor(
                AssessmentNavigation.period(address.mandate(), address.framework(), address.period()),
                getTranslation("annex.list.back"));
        back.setClassName("push");
        above.add(new H1(getTranslation("annex.list.title", period.label())), back);
        if (period.state() == PeriodState.OPEN) {
            below.add(new BringIn((name, content, symbol) -> bring(address, name, content, symbol)));
        } else {
            below.add(notice(
                    getTranslation("refused.intake-period." + period.state().code(), period.code())));
        }
        below.add(brought(address, intakes.of(address)));
    }

    private Optional<String> bring(PeriodAddress address, String name, byte[] content, String symbol) {
        try {
            open(intakes.bringIn(
                    address, new Intakes.Brought(name, content, symbol, Optional.empty(), Optional.empty())));
            return Optional.empty();
        } catch (Intakes.BroughtBefore e) {
            open(e.before());
            return Optional.of(getTranslation(e.key(), e.parameters()));
        } catch (ActRefused e) {
            return Optional.of(getTranslation(e.key(), e.parameters()));
        } catch (FlawedInput e) {
            return e.flaws().stream()
                    .map(flaw -> getTranslation(flaw.key(), flaw.parameters().toArray()))
                    .findFirst();
        }
    }

    private static void open(Intake intake) {
        PeriodAddress at = intake.address();
        UI.getCurrent()
                .navigate(IntakeNavigation.intake(
                                at.mandate(),
                                at.framework(),
                                at.period(),
                                intake.id().value())
                        .replaceFirst("^/", ""));
    }

    private Section brought(PeriodAddress address, List<Intake> all) {
        UnorderedList list = new UnorderedList();
        list.setClassName("form-list");
        for (Intake intake : all) {
            Anchor name = new Anchor(
                    IntakeNavigation.intake(
                            address.mandate(),
                            address.framework(),
                            address.period(),
                            intake.id().value()),
                    intake.fileName());
            Span about = new Span(getTranslation("annex.list.about", intake.symbol(), intake.personName()));
            about.setClassName("quiet");
            Span state = new Span(getTranslation("annex.state." + intake.state().code()));
            state.setClassName("mark");
            list.add(new ListItem(name, about, new LocalTime(intake.recordedAt()), state));
        }
        Section section = new Section(new H2(getTranslation("annex.list.before")));
        section.add(all.isEmpty() ? new Div(getTranslation("annex.list.none")) : list);
        return section;
    }

    private static Div notice(String said) {
        Div notice = new Div(said);
        notice.setClassName("notice");
        return notice;
    }

    /** What was pasted, as a file. */
    static byte[] bytes(String pasted) {
        return pasted.getBytes(StandardCharsets.UTF_8);
    }
}
