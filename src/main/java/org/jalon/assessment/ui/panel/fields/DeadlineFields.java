package org.jalon.assessment.ui.panel.fields;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineAloud;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.assessment.ui.DiffText;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.jalon.framework.Framework;
import org.jalon.shared.ui.Choice;

/** The deadline as it will be printed and, below it, how it is read; the reading can be corrected without touching the words. */
class DeadlineFields extends Div {

    private static final String AUTOMATIC = "";

    private final DeadlineAloud aloud;
    private final Framework framework;
    private final String before;
    private final TextField words = new TextField();
    private final Span reading = new Span();
    private final NativeButton correct;
    private final Div correction = new Div();
    private final Choice kind;
    private final Choice cadence;
    private final Div days = new Div();
    private final Input from = new Input();
    private final Input to = new Input();
    private final Span error = new Span();
    private final DiffText difference = new DiffText();

    DeadlineFields(DeadlineAloud aloud, Framework framework, AssessmentForm form, String before, Runnable changed) {
        this.aloud = aloud;
        this.framework = framework;
        this.before = before;
        setClassName("deadline-fields");
        words.setLabel(getTranslation("panel.deadline"));
        words.setWidthFull();
        words.setValue(form.deadlineWords());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.getElement().setAttribute("data-field", "deadline");
        words.getElement().setAttribute("lang", framework.language().toLanguageTag());
        kind = new Choice(getTranslation("panel.reading.kind"));
        kind.option(AUTOMATIC, getTranslation("panel.reading.automatic"));
        for (ReadingKind option : ReadingKind.values()) {
            kind.option(option.code(), getTranslation("panel.reading." + option.code()));
        }
        cadence = new Choice(getTranslation("panel.reading.cadence"));
        for (Cadence option : Cadence.values()) {
            cadence.option(
                    option.name(), getTranslation("cadence." + option.name().toLowerCase(Locale.ROOT)));
        }
        kind.setValue(form.reading().kind());
        cadence.setValue(
                form.reading().cadence().isEmpty()
                        ? Cadence.YEAR.name()
                        : form.reading().cadence());
        days.add(
                day(from, "panel.reading.from", form.reading().from()),
                day(to, "panel.reading.to", form.reading().to()));
        days.setClassName("reading-days");
        error.setClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        correction.add(kind, days, cadence, error);
        correction.setClassName("reading-correction");
        correct = new NativeButton(getTranslation("panel.reading.correct"), click -> {
            correction.setVisible(!correction.isVisible());
            showCorrection();
        });
        correct.setClassName("plain");
        reading.setClassName("quiet");
        reading.getElement().setAttribute("aria-live", "polite");
        Div read = new Div(reading, correct);
        read.setClassName("reading");
        correction.setVisible(!form.reading().automatic());
        add(words, difference, read, correction);
        Runnable update = () -> {
            show();
            changed.run();
        };
        words.addValueChangeListener(change -> update.run());
        kind.addValueChangeListener(change -> update.run());
        cadence.addValueChangeListener(change -> update.run());
        from.addValueChangeListener(change -> update.run());
        to.addValueChangeListener(change -> update.run());
        show();
    }

    String words() {
        return words.getValue();
    }

    void words(String text) {
        words.setValue(text);
    }

    ReadingForm reading() {
        String chosen = kind.getValue();
        if (chosen.equals(AUTOMATIC)) {
            return ReadingForm.AUTOMATIC;
        }
        boolean days = chosen.equals(ReadingKind.INTERVAL.code());
        boolean recurs = chosen.equals(ReadingKind.RECURRING.code());
        return new ReadingForm(
                chosen, days ? from.getValue() : "", days ? to.getValue() : "", recurs ? cadence.getValue() : "");
    }

    void errors(String ofWords, String ofReading) {
        words.setErrorMessage(ofWords);
        words.setInvalid(!ofWords.isEmpty());
        error.setText(ofReading);
        if (!ofReading.isEmpty()) {
            correction.setVisible(true);
        }
    }

    private void show() {
        difference.show(before, words.getValue());
        boolean any = !words.getValue().isBlank();
        correct.setVisible(any);
        reading.setText(any ? aloudOrNothing() : getTranslation("panel.deadline.none"));
        showCorrection();
    }

    private void showCorrection() {
        days.setVisible(kind.getValue().equals(ReadingKind.INTERVAL.code()));
        cadence.setVisible(kind.getValue().equals(ReadingKind.RECURRING.code()));
        correct.getElement().setAttribute("aria-expanded", String.valueOf(correction.isVisible()));
    }

    /** While a day is half typed there is nothing to read aloud yet; the check before saving says what is missing. */
    private String aloudOrNothing() {
        try {
            String typed = words.getValue().strip();
            ReadingForm form = reading();
            Deadline deadline = new AssessmentForm(List.of(), typed, form, List.of(), "", "")
                    .deadline(framework.fiscalYears())
                    .orElseThrow();
            return aloud.say(deadline);
        } catch (IllegalArgumentException | DateTimeException e) {
            return getTranslation("panel.reading.incomplete");
        }
    }

    private NativeLabel day(Input input, String key, String value) {
        input.setType("date");
        input.setValue(value);
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.add(input);
        return label;
    }
}
