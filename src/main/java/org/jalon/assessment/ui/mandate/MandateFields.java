package org.jalon.assessment.ui.mandate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.ui.PanelMessage;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Rhythm;
import org.jalon.mandate.settings.AddressWords;
import org.jalon.mandate.settings.KeptMandate;
import org.jalon.mandate.settings.MandateForm;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.ui.Choice;

/** What is said of a mandate, as fields, each with what is wrong in it. What was typed stays until it is taken. */
class MandateFields extends Div {

    private static final int LANGUAGE = 2;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final TextField code = field("/code", "mandate.field.code", AddressWords.LONGEST);
    private final TextField titleEn = field("/title/en", "mandate.field.title-en", MandateForm.LONGEST_TITLE);
    private final TextField titleFr = field("/title/fr", "mandate.field.title-fr", MandateForm.LONGEST_TITLE);
    private final TextField language = field("/originalLanguage", "mandate.field.language", LANGUAGE);
    private final Choice rhythm = new Choice(getTranslation("mandate.field.rhythm"));
    private final PanelMessage message = new PanelMessage();

    /** Those of a mandate that is to be made. */
    static MandateFields empty() {
        MandateFields fields = new MandateFields();
        fields.code.setHelperText(fields.getTranslation("mandate.field.code.helper"));
        fields.fill("", "", "en", Rhythm.QUARTER);
        return fields;
    }

    /** Those of a mandate that there is; its code stays. */
    static MandateFields of(Mandate mandate) {
        MandateFields fields = new MandateFields();
        fields.code.setVisible(false);
        fields.fill(
                mandate.title().en(),
                mandate.title().fr(),
                mandate.originalLanguage().toLanguageTag(),
                mandate.rhythm());
        return fields;
    }

    private MandateFields() {
        setClassName("mandate-fields");
        titleFr.setHelperText(getTranslation("mandate.field.title-fr.helper"));
        language.setHelperText(getTranslation("mandate.field.language.helper"));
        add(message, code, titleEn, titleFr, language, rhythm);
    }

    private void fill(String en, String fr, String original, Rhythm every) {
        titleEn.setValue(en);
        titleFr.setValue(fr);
        language.setValue(original);
        rhythm.options(
                Arrays.stream(Rhythm.values())
                        .map(value -> new Choice.Option(value.code(), getTranslation("rhythm." + value.code())))
                        .toList(),
                every.code());
    }

    /** Adds the button that hands over what was typed. */
    MandateFields saving(String label, Consumer<MandateFields> save) {
        NativeButton button = new NativeButton(label, click -> attempt(save));
        button.addClassName("strong");
        Div buttons = new Div(button);
        buttons.setClassName("buttons");
        add(buttons);
        return this;
    }

    private void attempt(Consumer<MandateFields> save) {
        message.hide();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            save.accept(this);
        } catch (FlawedInput e) {
            blame(e.flaws());
        } catch (KeptMandate.Stale e) {
            message.say(getTranslation("refused.mandate-stale"));
        } catch (ActRefused e) {
            message.say(getTranslation(e.key(), e.parameters()));
        }
    }

    private void blame(List<FlawedInput.Flaw> flaws) {
        flaws.reversed()
                .forEach(flaw -> Optional.ofNullable(fields.get(flaw.pointer()))
                        .ifPresentOrElse(
                                field -> {
                                    field.setErrorMessage(getTranslation(
                                            flaw.key(), flaw.parameters().toArray()));
                                    field.setInvalid(true);
                                    field.focus();
                                },
                                () -> message.say(getTranslation(
                                        flaw.key(), flaw.parameters().toArray()))));
    }

    String code() {
        return code.getValue().strip();
    }

    MandateForm typed() {
        return new MandateForm(titleEn.getValue(), titleFr.getValue(), language.getValue(), rhythm.getValue());
    }

    private TextField field(String pointer, String key, int longest) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "off");
        fields.put(pointer, field);
        return field;
    }
}
