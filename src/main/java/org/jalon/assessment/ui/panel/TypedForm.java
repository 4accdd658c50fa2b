package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.deadline.DeadlineAloud;
import org.jalon.assessment.draft.Drafts;
import org.jalon.assessment.ui.PanelMessage;
import org.jalon.assessment.ui.panel.fields.AssessmentFields;
import org.jalon.assessment.update.AssessmentForm;

/**
 * The form of a row with what is typed into it and not saved: kept as a draft at once at every change, so that closing, moving on or losing the
 * connection costs nothing, and never mixed with what others save meanwhile.
 */
class TypedForm extends Div implements OtherTexts.Form {

    /** Who is told what becomes of the words that are typed. */
    interface Listener {

        /** Something typed was kept. */
        void kept();

        /** There is something typed now that is not saved, or nothing any more. */
        void draftChanged();
    }

    private final transient Editing.Services services;
    private final transient PanelSubject subject;
    private final transient Listener listener;
    private transient Assessment base;
    private boolean dirty;
    private final LaidFields laid;
    private final PanelMessage message;
    private final DraftNotice draftNotice;
    private final OtherTexts others;
    private final DraftMirror mirror;

    /**
     * @param message stands above the fields
     */
    TypedForm(
            Editing.Services services, PanelSubject subject, Assessment now, PanelMessage message, Listener listener) {
        this.services = services;
        this.subject = subject;
        this.base = now;
        this.message = message;
        this.listener = listener;
        setClassName("panel-body");
        others = new OtherTexts(subject, this);
        draftNotice = new DraftNotice(this::discard);
        mirror = new DraftMirror(services.person().get().username(), subject.address(), this::offerMirrored);
        laid = new LaidFields(
                subject,
                new DeadlineAloud(services.words(), getLocale()),
                AssessmentForm.of(now.content()),
                this::keep);
        add(draftNotice, others, message, laid);
    }

    /** The browser's own copy, which is to stand beside this form. */
    DraftMirror mirror() {
        return mirror;
    }

    /** The version that the form is about, whose words its person has seen. */
    Assessment base() {
        return base;
    }

    /** Whether something is typed that is not saved. */
    boolean isDirty() {
        return dirty;
    }

    /** Brings back what was typed earlier and not saved. */
    void restore(Drafts.Draft draft) {
        laid.lay(draft.form());
        dirty = true;
        draftNotice.show(draft.savedAt());
        if (draft.basedOn() != base.version()) {
            others.lay(base);
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

    /** Calls {@code again} unless something is typed here, be it that the server has not heard of it yet. */
    void unlessTyped(Consumer<Boolean> again) {
        mirror.look((typed, focused) -> {
            if (!typed && !dirty) {
                again.accept(focused);
            }
        });
    }

    /** What is typed is saved, or was the same as what is: no copy of it is kept any more. */
    void forget() {
        dirty = false;
        services.drafts().discard(subject.address());
        mirror.forget();
    }

    /** The form stays as it is under the person's hands; only what was stored in another form than it was typed is laid anew. */
    void stayOn(Assessment now) {
        base = now;
        dirty = false;
        draftNotice.hide();
        others.hide();
        laid.stayOn(AssessmentForm.of(now.content()));
    }

    /** Lays what stands now beside what is typed. */
    void layBeside(Assessment now) {
        others.lay(now);
    }

    AssessmentFields fields() {
        return laid.fields();
    }

    @Override
    public AssessmentForm form() {
        return laid.fields().form();
    }

    @Override
    public void goOnFrom(Assessment now) {
        base = now;
        keep();
    }

    @Override
    public void take(Map<String, String> texts) {
        laid.lay(FormTexts.with(laid.fields().form(), texts));
        keep();
    }

    @Override
    public void takeKeyboard() {
        laid.fields().takeKeyboard();
    }

    @Override
    public void focusFirst() {
        laid.fields().focusFirst();
    }

    private void keep() {
        boolean first = !dirty;
        dirty = true;
        try {
            services.drafts()
                    .keep(subject.address(), base.version(), laid.fields().form());
            mirror.acknowledge(FormTexts.of(laid.fields().form()));
            listener.kept();
            if (first) {
                listener.draftChanged();
            }
        } catch (IllegalArgumentException e) {
            message.say(getTranslation("panel.draftTooLong"));
        }
    }

    private void discard() {
        forget();
        draftNotice.hide();
        others.hide();
        laid.lay(AssessmentForm.of(base.content()));
        laid.fields().focusFirst();
        listener.draftChanged();
    }

    private void offerMirrored(Map<String, String> typed) {
        others.offer(typed, mirror::forget);
    }
}
