package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.ActRefused;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Choice.Option;

/** A new status as fields: its name in both languages, where it stands, how it looks, and whether it counts as done. */
class StatusFields extends Div {

    private static final String BELOW_ALL = "";
    private static final String COLOUR = "#1f5fa8";

    private final Input english = new Input();
    private final Input french = new Input();
    private final Choice above = new Choice(getTranslation("scale.above"));
    private final Choice symbol = new Choice(getTranslation("scale.symbol"));
    private final Input colour = new Input();
    private final Input done = new Input();

    StatusFields(StatusScale scale) {
        setClassName("fields");
        above.options(
                scale.levels().stream()
                        .map(level -> new Option(level.code(), level.label().in(getLocale())))
                        .toList(),
                scale.levels().getLast().code());
        above.option(BELOW_ALL, getTranslation("scale.above.none"));
        symbol.options(
                StatusLevel.SYMBOLS.stream()
                        .map(name -> new Option(name, getTranslation("scale.symbol." + name)))
                        .toList(),
                "half");
        colour.setType("color");
        colour.setValue(COLOUR);
        done.setType("checkbox");
        done.getElement().addPropertyChangeListener("checked", "change", change -> {});
        NativeLabel doneLabel = PeriodText.labelled(getTranslation("scale.done"), done);
        doneLabel.addClassName("check");
        add(
                PeriodText.labelled(getTranslation("scale.name.en"), english),
                PeriodText.labelled(getTranslation("scale.name.fr"), french),
                above,
                symbol,
                PeriodText.labelled(getTranslation("scale.colour"), colour),
                doneLabel);
    }

    /**
     * Its rank follows from {@link #above}; its code is made of the English name, once and for ever.
     *
     * @throws ActRefused if it has no name in one of the languages
     */
    StatusLevel typed() {
        if (english.getValue().isBlank() || french.getValue().isBlank()) {
            throw new ActRefused("refused.status-label", StatusLevel.LONGEST_LABEL);
        }
        LocalizedText name =
                new LocalizedText(english.getValue().strip(), french.getValue().strip());
        return new StatusLevel(
                code(name.en()),
                0,
                name,
                symbol.getValue(),
                colour.getValue(),
                done.getElement().getProperty("checked", false));
    }

    /** The code of the status next below; empty if it is the least of all. */
    Optional<String> above() {
        return Optional.of(above.getValue()).filter(code -> !code.equals(BELOW_ALL));
    }

    /** 'Partly implemented' is {@code partly-implemented}. */
    static String code(String name) {
        String code = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-$", "");
        return code.length() <= 40 ? code : code.substring(0, 40).replaceAll("-$", "");
    }
}
