package org.jalon.assessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentForm;
import org.jalon.assessment.AssessmentUpdates;
import org.jalon.assessment.DeadlineAloud;
import org.jalon.assessment.Drafts;
import org.jalon.assessment.FormCheck;
import org.jalon.assessment.Outcome;
import org.jalon.assessment.Route;
import org.jalon.assessment.Update;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/**
 * A row being brought up to date: fields, what was typed earlier, and the bar to save with. Every change of a field is kept as a draft at once,
 * so that closing, moving on or losing the connection costs nothing.
 */
class Editing extends Div implements OtherTexts.Form {

    /** What editing needs of the rest of Jalon. */
    @Component
    record Services(AssessmentUpdates updates, Drafts drafts, FormCheck check, CurrentPerson person, Words words) {}

    private final transient Services services;
    private final transient PanelSubject subject;
    private final transient PanelHost host;
    private final transient Consumer<Assessment> moved;
    private transient Assessment base;
    private boolean dirty;
    private AssessmentFields fields;
    private final Div body = new Div();
    private final PanelMessage message = new PanelMessage();
    private final DraftNotice draftNotice;
    private final OtherTexts others;
    private final DraftMirror mirror;
    private final SaveBar bar;

    /** @param moved is told when the row has come further or back while the form stays open */
    Editing(Services services, PanelSubject subject, Assessment now, PanelHost host, Consumer<Assessment> moved) {
        this.services = services;
        this.subject = subject;
        this.base = now;
        this.host = host;
        this.moved = moved;
        setClassName("editing");
        body.setClassName("panel-body");
        others = new OtherTexts(subject, this);
        draftNotice = new DraftNotice(this::discardDraft);
        mirror = new DraftMirror(services.person().get().username(), subject.address(), this::offerMirrored);
        bar = new SaveBar(() -> save(Then.STAY), () -> save(Then.NEXT), this::confirmNoChange, this::submit);
        fields = fields(AssessmentForm.of(now.content()));
        add(body, mirror, bar);
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
        Optional<Drafts.Draft> draft = services.drafts().of(subject.address());
        bar.show(base.state().waitsForOfficer() && draft.isEmpty(), base.state().isReady());
        draft.ifPresent(kept -> {
            fields = fields(kept.form());
            dirty = true;
            draftNotice.show(kept.savedAt());
            if (kept.basedOn() != base.version()) {
                others.lay(base);
            }
        });
        if (takeKeyboard) {
            focusFirst();
        }
    }

    /**
     * Somebody saved this row elsewhere. Words that are being typed here stay; an untouched form makes room for what stands now.
     *
     * @param again shows the row anew, and is told whether the keyboard was in the form
     */
    void savedElsewhere(Assessment now, Consumer<Boolean> again) {
        if (now.version() <= base.version()) {
            return;
        }
        if (dirty) {
            others.tell(now);
            return;
        }
        mirror.look((typed, focused) -> {
            if (typed || dirty) {
                others.tell(now);
            } else {
                again.accept(focused);
            }
        });
    }

    private AssessmentFields fields(AssessmentForm form) {
        AssessmentFields made = new AssessmentFields(
                subject.framework(),
                new DeadlineAloud(services.words(), getLocale()),
                form,
                subject.before(),
                this::keepDraft);
        body.removeAll();
        body.add(draftNotice, others, message, made);
        return made;
    }

    private void keepDraft() {
        dirty = true;
        try {
            services.drafts().keep(subject.address(), base.version(), fields.form());
            bar.kept();
        } catch (IllegalArgumentException e) {
            say("panel.draftTooLong");
        }
    }

    private void discardDraft() {
        services.drafts().discard(subject.address());
        mirror.forget();
        draftNotice.hide();
        others.hide();
        dirty = false;
        fields = fields(AssessmentForm.of(base.content()));
        fields.focusFirst();
    }

    private void save(Then then) {
        message.hide();
        AssessmentForm form = fields.form();
        switch (services.check().check(form)) {
            case FormCheck.Result.Bad(Map<String, FormCheck.Problem> errors) -> {
                List<String> unplaced = fields.showErrors(said(errors));
                message.say(Stream.concat(Stream.of(getTranslation("panel.errors")), unplaced.stream())
                        .collect(Collectors.joining(" ")));
            }
            case FormCheck.Result.Good(var content) -> {
                fields.showErrors(Map.of());
                Optional<String> reason = Optional.of(form.reason()).filter(words -> !words.isBlank());
                show(update(new Update.Edit(content, reason)), "panel.saved", then);
            }
        }
    }

    private void confirmNoChange() {
        message.hide();
        if (dirty) {
            say("panel.confirmButTyped");
            return;
        }
        show(update(new Update.ConfirmNoChange()), "panel.confirmed", Then.NEXT);
    }

    /** What is typed is saved first, as an act of its own; only what is saved goes to the reviewers. */
    private void submit() {
        message.hide();
        if (dirty) {
            save(Then.SUBMIT);
        } else {
            show(update(new Update.Submit()), "panel.submitted", Then.NEXT);
        }
    }

    private Outcome update(Update update) {
        return services.updates().update(subject.address(), base.version(), update, Route.PAGE);
    }

    private void show(Outcome outcome, String successKey, Then then) {
        switch (outcome) {
            case Outcome.Accepted(Assessment now) -> {
                services.drafts().discard(subject.address());
                mirror.forget();
                host.changed(
                        subject,
                        now,
                        getTranslation(successKey, subject.address().indicator()));
                go(now, then);
            }
            case Outcome.Unchanged(Assessment now) -> {
                if (then == Then.SUBMIT) {
                    services.drafts().discard(subject.address());
                    mirror.forget();
                    go(now, then);
                } else if (then == Then.NEXT && !bar.offersNoChange()) {
                    host.next(subject);
                } else {
                    say("panel.unchanged");
                }
            }
            case Outcome.Stale(Assessment now) -> others.lay(now);
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

    /** The form stays as it is under the person's hands; only what was stored in another form than it was typed is laid anew. */
    private void stayOn(Assessment now) {
        base = now;
        dirty = false;
        draftNotice.hide();
        others.hide();
        AssessmentForm stored = AssessmentForm.of(now.content());
        if (!fields.holds(stored)) {
            fields = fields(stored);
            fields.focusFirst();
        }
        bar.show(false, now.state().isReady());
        moved.accept(now);
    }

    @Override
    public AssessmentForm form() {
        return fields.form();
    }

    @Override
    public void goOnFrom(Assessment now) {
        base = now;
        keepDraft();
    }

    @Override
    public void take(Map<String, String> texts) {
        fields = fields(FormTexts.with(fields.form(), texts));
        keepDraft();
    }

    @Override
    public void focusFirst() {
        fields.focusFirst();
    }

    private void offerMirrored(Map<String, String> typed) {
        others.offer(typed, mirror::forget);
    }

    private Map<String, String> said(Map<String, FormCheck.Problem> errors) {
        Map<String, String> said = new LinkedHashMap<>();
        errors.forEach((field, problem) -> said.put(
                field,
                switch (problem) {
                    case FormCheck.Problem.Said(String words) -> words;
                    case FormCheck.Problem.Key(String key, List<Object> parameters) ->
                        getTranslation(key, parameters.toArray());
                }));
        return said;
    }

    private void say(String key, Object... parameters) {
        message.say(getTranslation(key, parameters));
    }
}
