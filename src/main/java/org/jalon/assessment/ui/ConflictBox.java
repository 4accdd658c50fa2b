package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentForm.ReadingForm;
import org.jalon.framework.Framework;
import org.jalon.framework.StatusLevel;
import org.jalon.shared.LocalizedText;

/**
 * Two texts for one field, side by side, and a choice for each: what stands now and what was typed meanwhile. Nothing is chosen by
 * itself; what is not taken over stays as typed.
 */
class ConflictBox extends Div {

    private final Framework framework;

    ConflictBox(Framework framework) {
        this.framework = framework;
        setClassName("notice notice-warning conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * @param title who saved what, when
     * @param mine what is in the form, {@code theirs} what to lay beside it
     * @param take is given the fields that are to be taken over into the form
     * @param done is called when the person has decided
     */
    void show(
            String title,
            Map<String, String> mine,
            Map<String, String> theirs,
            Consumer<Map<String, String>> take,
            Runnable done) {
        removeAll();
        add(new H3(title), new Paragraph(getTranslation("conflict.text")));
        Map<String, String> differing = new LinkedHashMap<>();
        for (String field : FormTexts.differing(mine, theirs)) {
            differing.put(field, theirs.getOrDefault(field, ""));
            add(field(field, mine.getOrDefault(field, ""), theirs.getOrDefault(field, ""), take));
        }
        NativeButton all = new NativeButton(getTranslation("conflict.takeAll"), click -> {
            take.accept(differing);
            hide();
            done.run();
        });
        NativeButton keep = new NativeButton(getTranslation("conflict.keepMine"), click -> {
            hide();
            done.run();
        });
        keep.setClassName("strong");
        Div buttons = new Div(keep, all);
        buttons.setClassName("buttons");
        add(buttons);
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    void hide() {
        setVisible(false);
        removeAll();
    }

    private Div field(String field, String mine, String theirs, Consumer<Map<String, String>> take) {
        H3 name = new H3(name(field));
        DiffText difference = DiffText.of(shown(field, theirs), shown(field, mine));
        NativeButton choose = new NativeButton(getTranslation("conflict.take"));
        choose.setAriaLabel(getTranslation("conflict.takeField", name(field)));
        Div box = new Div(
                name,
                labelled("conflict.theirs", shown(field, theirs)),
                labelled("conflict.mine", shown(field, mine)),
                difference,
                choose);
        choose.addClickListener(click -> {
            take.accept(Map.of(field, theirs));
            remove(box);
        });
        box.setClassName("conflict-field");
        return box;
    }

    private Div labelled(String key, String text) {
        Div label = new Div(getTranslation(key));
        label.setClassName("quiet");
        Div words = new Div(text.isEmpty() ? getTranslation("conflict.blank") : text);
        words.setClassName(text.isEmpty() ? "diff-text quiet" : "diff-text");
        return new Div(label, words);
    }

    private String name(String field) {
        if (field.endsWith(".status")) {
            return getTranslation("table.status");
        }
        if (field.endsWith(".comment")) {
            return getTranslation("table.comments");
        }
        if (field.startsWith("citations")) {
            return getTranslation("panel.citations");
        }
        return getTranslation(
                switch (field) {
                    case "deadline" -> "table.deadline";
                    case "reading" -> "panel.reading.kind";
                    case "reason" -> "panel.reason";
                    default -> "panel.doubt";
                });
    }

    private String shown(String field, String text) {
        if (field.equals("reading")) {
            return shownReading(FormTexts.reading(text));
        }
        if (!field.endsWith(".status")) {
            return text;
        }
        return framework
                .scale()
                .level(text)
                .map(StatusLevel::label)
                .map((LocalizedText label) -> label.in(getLocale()))
                .orElseGet(() -> getTranslation("status.notStated"));
    }

    private String shownReading(ReadingForm reading) {
        if (reading.automatic()) {
            return getTranslation("panel.reading.automatic");
        }
        return Stream.of(getTranslation("panel.reading." + reading.kind()), reading.from(), reading.to())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
