package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.MandatePage;
import org.jalon.intake.IntakeNavigation;
import org.jalon.intake.annex.Acceptances;
import org.jalon.intake.annex.Accepted;
import org.jalon.intake.annex.Correction;
import org.jalon.intake.annex.Corrections;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.annex.Intakes;
import org.jalon.intake.annex.Wanted;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What a file proposes: its table and columns, what differs row by row, and the acts on it, with the keyboard as in review. */
@Route(":mandate/:framework/periods/:period/intakes/:intake")
@PermitAll
class IntakeView extends MandatePage implements IntakeRows.Acts {

    private final transient Intakes intakes;
    private final transient Corrections corrections;
    private final transient Acceptances acceptances;
    private final transient IntakeWords words;
    private final IntakeRows rows = new IntakeRows(this);
    private final Div report = new Div();
    private final ReadingNotice reading = new ReadingNotice();
    private IntakeId id = new IntakeId(0);
    private Facet facet = Facet.DIFFERENT;
    private @Nullable PeriodAddress address;
    private @Nullable Proposal shown;

    IntakeView(
            Services services, Intakes intakes, Corrections corrections, Acceptances acceptances, IntakeWords words) {
        super(services);
        this.intakes = intakes;
        this.corrections = corrections;
        this.acceptances = acceptances;
        this.words = words;
        report.setClassName("form-result");
        report.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("intake").orElse("");
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotFound(NotFound.Kind.INTAKE, number);
        }
        id = new IntakeId(Long.parseLong(number));
        facet = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .flatMap(Facet::ofCode)
                .orElse(Facet.DIFFERENT);
        report.removeAll();
        super.beforeEnter(event);
    }

    @Override
    protected String title(Named what) {
        return getTranslation(
                "annex.pageTitle", shown == null ? "" : shown.intake().fileName());
    }

    @Override
    protected void draw(Named what, Div above, Div below) {
        if (!isFor(Role.OFFICER)) {
            throw new AccessDeniedException("Files are brought in by officers");
        }
        address = new PeriodAddress(
                what.mandate().code(), what.framework().code(), what.period().orElseThrow());
        Proposal proposal = intakes.proposal(at(), id);
        shown = proposal;
        IntakeBar.fill(above, proposal, this::accept);
        below.addClassName("intake");
        if (!proposal.intake().state().isOver()) {
            below.add(reading);
            reading.follow(() -> intakes.find(at(), id).state().isOver(), this::again);
            return;
        }
        below.add(new IntakeProblems(words.problems(proposal, getLocale()), proposal), report);
        if (proposal.table().isPresent()) {
            below.add(new ColumnsSection(proposal, words, this::say, isOpen()));
        }
        if (!proposal.rows().isEmpty() && !proposal.elsewhere()) {
            below.add(
                    new IntakeHeadline(proposal),
                    new WordQuestions(proposal, this::say),
                    new FacetChips(proposal, facet, here()));
            rows.show(proposal, facet, words, isFor(Role.ADMINISTRATOR));
            below.add(rows);
        }
    }

    private void accept(Wanted wanted) {
        acting(() -> {
            Accepted accepted = acceptances.accept(at(), id, wanted, getLocale());
            report.removeAll();
            if (!accepted.left().isEmpty()) {
                report.add(new LeftRows(accepted));
            }
            return getTranslation("annex.accepted", accepted.done());
        });
    }

    @Override
    public void accept(ProposedRow row) {
        accept(IntakeBar.row(row, Set.of()));
    }

    @Override
    public void acceptCell(ProposedRow row, Cell cell) {
        accept(IntakeBar.row(row, Set.of(cell)));
    }

    @Override
    public void leave(ProposedRow row) {
        acting(() -> {
            acceptances.leave(at(), id, List.of(row.key()));
            report.removeAll();
            return getTranslation("annex.left");
        });
    }

    @Override
    public void takeBack() {
        acting(() -> {
            Acceptances.Undone undone = acceptances.undo(at(), id, getLocale());
            report.removeAll();
            if (!undone.left().isEmpty()) {
                report.add(new LeftRows(undone));
            }
            return getTranslation(
                    "annex.takenBack", undone.all() - undone.left().size());
        });
    }

    @Override
    public void choose(ProposedRow row, String choice) {
        say(Correction.match(row.key(), choice));
    }

    private void say(Correction correction) {
        acting(() -> {
            corrections.correct(at(), id, correction);
            return getTranslation("annex.said");
        });
    }

    private boolean isOpen() {
        return shown != null && (!shown.mapping().namesRows() || shown.elsewhere());
    }

    private interface Act {
        String done();
    }

    private void acting(Act act) {
        try {
            String said = act.done();
            done(said);
            rows.focus();
        } catch (ActRefused e) {
            say(getTranslation(e.key(), e.parameters()));
        } catch (FlawedInput e) {
            e.flaws().stream()
                    .findFirst()
                    .ifPresent(flaw ->
                            say(getTranslation(flaw.key(), flaw.parameters().toArray())));
        }
    }

    private String here() {
        return IntakeNavigation.intake(at().mandate(), at().framework(), at().period(), id.value());
    }

    private PeriodAddress at() {
        return Optional.ofNullable(address).orElseThrow();
    }
}
