package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.Route;
import org.jalon.assessment.draft.Drafts;
import org.jalon.assessment.ui.PanelMessage;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.FormCheck;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Citation;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** A row being brought up to date: its form, and the acts at its foot with what comes of them. */
class Editing extends Div {

    /** What editing needs of the rest of Jalon. */
    @Component
    record Services(AssessmentUpdates updates, Drafts drafts, FormCheck check, CurrentPerson person, Words words) {}

    private final transient Services services;
    private final transient PanelSubject subject;
    private final transient PanelHost host;
    private final transient Consumer<Assessment> moved;
    private final PanelMessage message = new PanelMessage();
    private final SaveBar bar;
    private final TypedForm form;

    /** @param moved is told when the row has come further or back while the form stays open */
    Editing(Services services, PanelSubject subject, Assessment now, PanelHost host, Consumer<Assessment> moved) {
        this.services = services;
        this.subject = subject;
        this.host = host;
        this.moved = moved;
        setClassName("editing");
        bar = new SaveBar(() -> save(Then.STAY), () -> save(Then.NEXT), this::confirmNoChange, this::submit);
        form = new TypedForm(services, subject, now, message, new TypedForm.Listener() {
            @Override
            public void kept() {
                bar.kept();
            }

            @Override
            public void draftChanged() {
                host.typed(subject);
            }
        });
        add(form, form.mirror(), bar);
        Shortcuts.addShortcutListener(this, () -> save(Then.STAY), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> save(Then.NEXT), Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> host.close(subject), Key.ESCAPE)
                .listenOn(this);
    }

    /** What comes after a save. */
    private enum Then {
        STAY,
        NEXT,
        SUBMIT
    }

    /** Brings back what was typed earlier and not saved and, if asked, puts the keyboard into the form. */
    void begin(boolean takeKeyboard) {
        Assessment now = form.base();
        Optional<Drafts.Draft> draft = services.drafts().of(subject.address());
        bar.show(now.state().waitsForOfficer() && draft.isEmpty(), now.state().isReady());
        draft.ifPresent(form::restore);
        if (takeKeyboard) {
            form.takeKeyboard();
        }
    }

    /**
     * Somebody saved this row elsewhere.
     *
     * @param again shows the row anew, and is told whether the keyboard was in the form
     */
    void savedElsewhere(Assessment now, Consumer<Boolean> again) {
        form.savedElsewhere(now, again);
    }

    /**
     * Makes room for the row as it can be changed now, unless something is typed here.
     *
     * @param again shows the row anew, and is told whether the keyboard was in the form
     */
    void unlessTyped(Consumer<Boolean> again) {
        form.unlessTyped(again);
    }

    void cite(Citation citation) {
        form.fields().cite(citation);
    }

    private void save(Then then) {
        message.hide();
        AssessmentForm typed = form.form();
        switch (services.check().check(typed, subject.framework().fiscalYears())) {
            case FormCheck.Result.Bad(Map<String, FormCheck.Problem> errors) -> {
                List<String> unplaced = form.fields().showProblems(errors);
                message.say(Stream.concat(Stream.of(getTranslation("panel.errors")), unplaced.stream())
                        .collect(Collectors.joining(" ")));
            }
            case FormCheck.Result.Good(var content) -> {
                form.fields().showProblems(Map.of());
                Optional<String> reason = Optional.of(typed.reason()).filter(words -> !words.isBlank());
                show(update(new Update.Edit(content, reason)), "panel.saved", then);
            }
        }
    }

    private void confirmNoChange() {
        message.hide();
        if (form.isDirty()) {
            say("panel.confirmButTyped");
            return;
        }
        show(update(new Update.ConfirmNoChange()), "panel.confirmed", Then.NEXT);
    }

    /** What is typed is saved first, as an act of its own; only what is saved goes to the reviewers. */
    private void submit() {
        message.hide();
        if (form.isDirty()) {
            save(Then.SUBMIT);
        } else {
            show(update(new Update.Submit()), "panel.submitted", Then.NEXT);
        }
    }

    private Outcome update(Update update) {
        return services.updates().update(subject.address(), form.base().version(), update, Route.PAGE);
    }

    private void show(Outcome outcome, String successKey, Then then) {
        switch (outcome) {
            case Outcome.Accepted(Assessment now) -> {
                form.forget();
                host.changed(
                        subject,
                        now,
                        getTranslation(successKey, subject.address().indicator()));
                go(now, then);
            }
            case Outcome.Unchanged(Assessment now) -> {
                // A draft that says what is saved already is none.
                form.forget();
                host.typed(subject);
                if (then == Then.SUBMIT) {
                    go(now, then);
                } else if (then == Then.NEXT && !bar.offersNoChange()) {
                    host.next(subject);
                } else {
                    say("panel.unchanged");
                }
            }
            case Outcome.Stale(Assessment now) -> form.layBeside(now);
            case Outcome.Rejected(var refusal) -> say(refusal.key(), refusal.parameters());
        }
    }

    private void go(Assessment now, Then then) {
        switch (then) {
            case NEXT -> host.next(subject);
            case STAY -> stayOn(now);
            case SUBMIT -> {
                stayOn(now);
                submit();
            }
        }
    }

    private void stayOn(Assessment now) {
        form.stayOn(now);
        bar.show(false, now.state().isReady());
        moved.accept(now);
    }

    private void say(String key, Object... parameters) {
        message.say(getTranslation(key, parameters));
    }
}
