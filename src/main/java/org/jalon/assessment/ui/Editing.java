package org.jalon.assessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentForm;
import org.jalon.assessment.AssessmentUpdates;
import org.jalon.assessment.Drafts;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.FormCheck;
import org.jalon.assessment.Outcome;
import org.jalon.assessment.Route;
import org.jalon.assessment.Update;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/**
 * A row being brought up to date: fields, what was typed earlier, conflicts with others, and the bar to save with. Every change of a
 * field is kept as a draft at once, so that closing, moving on or losing the connection costs nothing.
 */
class Editing extends Div {

    /** What editing needs of the rest of Jalon. */
    @Component
    record Services(AssessmentUpdates updates, Drafts drafts, FormCheck check, CurrentPerson person, Words words) {}

    private final transient Services services;
    private final transient PanelSubject subject;
    private final transient PanelHost host;
    private transient Assessment base;
    private boolean dirty;
    private AssessmentFields fields;
    private final Div body = new Div();
    private final PanelMessage message = new PanelMessage();
    private final DraftNotice draftNotice;
    private final ConflictBox conflict;
    private final DraftMirror mirror;
    private final SaveBar bar;

    Editing(Services services, PanelSubject subject, Assessment now, PanelHost host) {
        this.services = services;
        this.subject = subject;
        this.base = now;
        this.host = host;
        setClassName("editing");
        body.setClassName("panel-body");
        conflict = new ConflictBox(subject.framework());
        draftNotice = new DraftNotice(this::discardDraft);
        mirror = new DraftMirror(services.person().get().username(), subject.address(), this::offerMirrored);
        bar = new SaveBar(() -> save(false), () -> save(true), this::confirmNoChange);
        fields = fields(AssessmentForm.of(now.content()));
        add(body, mirror, bar);
        Shortcuts.addShortcutListener(this, () -> save(false), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> save(true), Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> host.close(subject), Key.ESCAPE)
                .listenOn(this);
    }

    /** Brings back what was typed earlier and not saved, and puts the keyboard into the form. */
    void begin() {
        Optional<Drafts.Draft> draft = services.drafts().of(subject.address());
        draft.ifPresent(kept -> {
            fields = fields(kept.form());
            dirty = true;
            draftNotice.show(kept.savedAt());
            if (kept.basedOn() != base.version()) {
                showConflict(base);
            }
        });
        bar.show(base.state() == EditingState.CARRIED_FORWARD && draft.isEmpty());
        fields.focusFirst();
    }

    private AssessmentFields fields(AssessmentForm form) {
        AssessmentFields made = new AssessmentFields(
                subject.framework(),
                new DeadlineAloud(services.words(), getLocale()),
                form,
                subject.before(),
                this::keepDraft);
        body.removeAll();
        body.add(draftNotice, conflict, message, made);
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
        conflict.hide();
        dirty = false;
        fields = fields(AssessmentForm.of(base.content()));
        fields.focusFirst();
    }

    private void save(boolean andNext) {
        message.hide();
        AssessmentForm form = fields.form();
        switch (services.check().check(form)) {
            case FormCheck.Result.Bad(Map<String, FormCheck.Problem> errors) -> {
                List<String> others = fields.showErrors(said(errors));
                message.say(Stream.concat(Stream.of(getTranslation("panel.errors")), others.stream())
                        .collect(Collectors.joining(" ")));
            }
            case FormCheck.Result.Good(var content) -> {
                fields.showErrors(Map.of());
                Optional<String> reason = Optional.of(form.reason()).filter(words -> !words.isBlank());
                show(update(new Update.Edit(content, reason)), "panel.saved", andNext);
            }
        }
    }

    private void confirmNoChange() {
        message.hide();
        if (dirty) {
            say("panel.confirmButTyped");
            return;
        }
        show(update(new Update.ConfirmNoChange()), "panel.confirmed", true);
    }

    private Outcome update(Update update) {
        return services.updates().update(subject.address(), base.version(), update, Route.PAGE);
    }

    private void show(Outcome outcome, String successKey, boolean andNext) {
        switch (outcome) {
            case Outcome.Accepted(Assessment now) -> {
                services.drafts().discard(subject.address());
                mirror.forget();
                host.changed(
                        subject,
                        now,
                        getTranslation(successKey, subject.address().indicator()));
                if (andNext) {
                    host.move(subject, 1);
                } else {
                    goOnFrom(now);
                }
            }
            case Outcome.Unchanged unchanged -> {
                if (andNext && !bar.offersNoChange()) {
                    host.move(subject, 1);
                } else {
                    say("panel.unchanged");
                }
            }
            case Outcome.Stale(Assessment now) -> showConflict(now);
            case Outcome.Rejected(var refusal) -> say(refusal.key(), refusal.parameters());
        }
    }

    /** The form stays as it is under the person's hands; only what was stored in another form than it was typed is laid anew. */
    private void goOnFrom(Assessment now) {
        base = now;
        dirty = false;
        draftNotice.hide();
        conflict.hide();
        AssessmentForm stored = AssessmentForm.of(now.content());
        if (!fields.holds(stored)) {
            fields = fields(stored);
            fields.focusFirst();
        }
        bar.show(false);
    }

    private void showConflict(Assessment now) {
        base = now;
        keepDraft();
        Map<String, String> mine = FormTexts.of(fields.form());
        Map<String, String> theirs = FormTexts.of(AssessmentForm.of(now.content()));
        theirs.put("reason", mine.getOrDefault("reason", ""));
        conflict.show(
                getTranslation("conflict.title", now.newest().personName(), now.version()),
                mine,
                theirs,
                this::take,
                fields::focusFirst);
    }

    /** What this browser still holds and the server never got: offered beside what the server has, never taken by itself. */
    private void offerMirrored(Map<String, String> typed) {
        Map<String, String> now = FormTexts.of(fields.form());
        Map<String, String> mirrored = new LinkedHashMap<>(now);
        mirrored.putAll(typed);
        if (FormTexts.differing(now, mirrored).isEmpty()) {
            return;
        }
        conflict.show(getTranslation("conflict.mirrored"), now, mirrored, this::take, mirror::forget);
    }

    private void take(Map<String, String> texts) {
        fields = fields(FormTexts.with(fields.form(), texts));
        keepDraft();
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
