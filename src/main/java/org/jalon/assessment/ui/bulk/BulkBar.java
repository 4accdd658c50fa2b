package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineAloud;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.FiscalYears;
import org.jalon.framework.TablePages;
import org.jalon.security.CurrentPerson;
import org.jalon.security.People;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Words;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What can be done to all selected rows at once, below the list; with one reason, and undone in one step. Never a dialog. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class BulkBar extends Div {

    /** The page with the list that rows are selected in. */
    public interface Host {

        PeriodAddress table();

        /** What '2019/20' means in its deadlines. */
        FiscalYears fiscalYears();

        /** The selected rows, in the order of the table, with the versions that are shown. */
        List<RowVersion> selected();

        /** The numbers of the rows at which this person has typed something that is not saved. */
        Set<String> typed();

        /** Rows were changed: shows them as they stand, and selects none. */
        void changed();
    }

    /** What the bar needs of the rest of Jalon. */
    @Component
    record Services(
            BulkUpdates updates,
            BulkRun run,
            Assignments assignments,
            People people,
            CurrentPerson person,
            TablePages tables,
            Words words) {}

    private final transient Services services;
    private transient Optional<Host> host = Optional.empty();
    private final Div acts = new Div();
    private final Span count = new Span();
    private final TextField reason = new TextField();
    private final BulkDeadline deadline;
    private final Div sharing = new Div();
    private final NativeButton share = button("share.button", () -> sharing.setVisible(!sharing.isVisible()));
    private final BulkProgress progress = new BulkProgress();
    private final BulkReport report;

    BulkBar(Services services) {
        this.services = services;
        report = new BulkReport(services.tables());
        setClassName("bulk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("bulk.label"));
        acts.setClassName("bulk-acts");
        count.setClassName("bulk-count");
        count.getElement().setAttribute("role", "status");
        reason.setPlaceholder(getTranslation("bulk.reason"));
        reason.setAriaLabel(getTranslation("bulk.reason"));
        reason.setMaxLength(Update.MAX_REASON);
        deadline = new BulkDeadline(
                new DeadlineAloud(services.words(), getLocale()),
                words -> Deadline.printed(words, host.orElseThrow().fiscalYears()),
                words -> act(new Update.SetDeadline(Optional.of(words), Optional.empty()), "bulk.done.deadline"));
        acts.add(
                count,
                button("panel.noChange", () -> act(new Update.ConfirmNoChange(), "bulk.done.confirmed")),
                button("panel.submit", () -> act(new Update.Submit(), "bulk.done.submitted")),
                button("bulk.deadline", deadline::toggle));
        Div forms = new Div(deadline, sharing);
        share.setVisible(false);
        sharing.setVisible(false);
        acts.add(share, reason);
        add(report, progress, acts, forms);
        select(0);
    }

    /** Says whose rows these are. */
    public void serve(Host page) {
        host = Optional.of(page);
    }

    /** Shows what can be done to so many selected rows; nothing if there are none. */
    public void select(int rows) {
        if (rows > 0 && sharing.getComponentCount() == 0) {
            offerSharing(host.orElseThrow().table().mandate());
        }
        acts.setVisible(rows > 0);
        count.setText(getTranslation("bulk.count", rows));
        if (rows == 0) {
            deadline.empty();
            sharing.setVisible(false);
        }
    }

    private void offerSharing(String mandate) {
        if (services.person().get().is(Role.REVIEWER, mandate)) {
            sharing.add(new ShareOut(services.people().atLeast(Role.OFFICER, mandate), sharing()));
            share.setVisible(true);
        }
    }

    private void act(Update update, String doneKey) {
        Host page = host.orElseThrow();
        PeriodAddress table = page.table();
        ChosenRows chosen = ChosenRows.of(page.selected(), page.typed());
        Optional<String> why = Optional.of(reason.getValue()).filter(words -> !words.isBlank());
        if (chosen.rows().isEmpty()) {
            end(table, new BulkOutcome(Optional.empty(), List.of()), chosen.typed(), doneKey, true);
            return;
        }
        run(
                chosen.rows().size(),
                reached -> services.updates().act(table, chosen.rows(), update, why, Route.PAGE, reached),
                outcome -> end(table, outcome, chosen.typed(), doneKey, true));
    }

    private void undo(PeriodAddress table, String id) {
        run(
                0,
                reached -> services.updates().undo(table, id, Route.PAGE, reached),
                outcome -> end(table, outcome, List.of(), "bulk.done.undone", false));
    }

    private void run(int rows, BulkRun.Act act, Consumer<BulkOutcome> done) {
        report.hide();
        acts.setEnabled(false);
        services.run().start(progress, rows, act, done, () -> acts.setEnabled(true));
    }

    private void end(PeriodAddress table, BulkOutcome outcome, List<String> typed, String doneKey, boolean undoable) {
        acts.setEnabled(true);
        reason.clear();
        deadline.empty();
        report.show(table, outcome, typed, doneKey, undoable ? Optional.of(id -> undo(table, id)) : Optional.empty());
        host.orElseThrow().changed();
    }

    private ShareOut.Sharing sharing() {
        Assignments assignments = services.assignments();
        return new ShareOut.Sharing(
                officer -> share(() -> getTranslation(
                        "share.given",
                        assignments
                                .assign(host.orElseThrow().table(), numbers(), officer.username())
                                .size(),
                        officer.displayName())),
                () -> share(() -> getTranslation(
                        "share.takenBack",
                        assignments
                                .release(host.orElseThrow().table(), numbers())
                                .size())));
    }

    private void share(Supplier<String> act) {
        try {
            report.say(act.get());
            host.orElseThrow().changed();
        } catch (ActRefused e) {
            report.say(getTranslation(e.key(), e.parameters()));
        }
    }

    private List<String> numbers() {
        return host.orElseThrow().selected().stream().map(RowVersion::indicator).toList();
    }

    private NativeButton button(String key, Runnable action) {
        return new NativeButton(getTranslation(key), click -> action.run());
    }
}
