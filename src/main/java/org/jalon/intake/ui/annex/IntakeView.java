package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.jalon.intake.proposal.Intake;
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

    private static final int POLL_MILLISECONDS = 700;

    private final transient Intakes intakes;
    private final transient Corrections corrections;
    private final transient Acceptances acceptances;
    private final transient IntakeWords words;
    private final IntakeRows rows = new IntakeRows(this);
    private final Div report = new Div();
    private IntakeId id = new IntakeId(0);
    private Facet facet = Facet.DIFFERENT;
    private @Nullable PeriodAddress address;
    private @Nullable Proposal shown;
    private @Nullable Registration waiting;

    IntakeView(
            Services services,
            Intakes intakes,
            Corrections corrections,
            Acceptances acceptances,
            IntakeWords words) {
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
        bar(above, proposal);
        below.addClassName("intake");
        if (!proposal.intake().state().isOver()) {
            below.add(progress());
            waitFor();
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

    private void bar(Div bar, Proposal proposal) {
        Anchor file = new Anchor(
                IntakeNavigation.intakeFile(at().mandate(), at().framework(), at().period(), id.value()),
                proposal.intake().fileName());
        file.getElement().setAttribute("download", true);
        Span into = new Span(getTranslation("annex.into", proposal.period().label()));
        into.setClassName("quiet");
        bar.add(new H1(getTranslation("annex.title")), file, into);
        Anchor all = new Anchor(
                IntakeNavigation.intakes(at().mandate(), at().framework(), at().period()),
                getTranslation("annex.others"));
        all.setClassName("push");
        bar.add(all);
        int clear = proposal.clear().size();
        if (clear > 0) {
            NativeButton accept = new NativeButton(
                    getTranslation("annex.acceptAll", clear), click -> accept(allClear(proposal)));
            accept.setClassName("strong");
            bar.add(accept);
        }
    }

    /** What is clear as it stands before the person's eyes. */
    private static Wanted allClear(Proposal proposal) {
        Map<String, Integer> seen = new TreeMap<>();
        proposal.clear().forEach(row -> row.version().ifPresent(version -> seen.put(row.key(), version)));
        return new Wanted(
                Optional.of(proposal.clear().stream().map(ProposedRow::key).toList()),
                Set.of(Cell.STATE, Cell.DEADLINE, Cell.COMMENT),
                seen);
    }

    private Component progress() {
        Div reading = new Div(new Span(getTranslation("annex.reading")));
        reading.setClassName("notice");
        reading.getElement().setAttribute("role", "status");
        return reading;
    }

    private void waitFor() {
        UI ui = UI.getCurrent();
        if (waiting == null && ui != null) {
            ui.setPollInterval(POLL_MILLISECONDS);
            waiting = ui.addPollListener(poll -> {
                Intake now = intakes.find(at(), id);
                if (now.state().isOver()) {
                    stopWaiting(ui);
                    again();
                }
            });
        }
    }

    private void stopWaiting(UI ui) {
        if (waiting != null) {
            waiting.remove();
            waiting = null;
        }
        ui.setPollInterval(-1);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        addDetachListener(left -> stopWaiting(attached.getUI()));
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
        Map<String, Integer> seen = new TreeMap<>();
        row.version().ifPresent(version -> seen.put(row.key(), version));
        accept(new Wanted(Optional.of(List.of(row.key())), Set.of(), seen));
    }

    @Override
    public void acceptCell(ProposedRow row, Cell cell) {
        Map<String, Integer> seen = new TreeMap<>();
        row.version().ifPresent(version -> seen.put(row.key(), version));
        accept(new Wanted(Optional.of(List.of(row.key())), Set.of(cell), seen));
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
            return getTranslation("annex.takenBack", undone.all() - undone.left().size());
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
                    .ifPresent(flaw -> say(getTranslation(flaw.key(), flaw.parameters().toArray())));
        }
    }

    private String here() {
        return IntakeNavigation.intake(at().mandate(), at().framework(), at().period(), id.value());
    }

    private PeriodAddress at() {
        return Optional.ofNullable(address).orElseThrow();
    }
}
