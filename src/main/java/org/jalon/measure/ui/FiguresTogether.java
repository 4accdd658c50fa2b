package org.jalon.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureNavigation;
import org.jalon.shared.ui.Choice;

/** Some measures one below the other, on one axis of time with the mandate's decisions. Which ones is in the address. */
class FiguresTogether extends Div {

    private final transient Mandate mandate;
    private final transient List<Measure> chosen;

    FiguresTogether(
            Mandate mandate, List<Measure> all, List<Measure> chosen, MeasurePictures pictures, Locale language) {
        this.mandate = mandate;
        this.chosen = chosen;
        setClassName("figure-together");
        List<Measure> others = all.stream().filter(one -> !chosen.contains(one)).toList();
        if (chosen.size() < MeasureNavigation.MOST_TOGETHER && !others.isEmpty()) {
            add(choosing(others, language));
        }
        if (chosen.isEmpty()) {
            add(new Paragraph(getTranslation("figures.together.none")));
            return;
        }
        List<Component> drawn = pictures.of(mandate, chosen, language);
        for (int n = 0; n < chosen.size(); n++) {
            add(one(chosen.get(n), drawn.get(n), language));
        }
        String lines = pictures.lines(mandate, language);
        if (!lines.isEmpty()) {
            Paragraph said = new Paragraph(getTranslation("figures.together.lines", lines));
            said.setClassName("quiet");
            add(said);
        }
    }

    private Div choosing(List<Measure> others, Locale language) {
        Choice measure = new Choice(getTranslation("figures.together.measure"));
        List<Choice.Option> options = MeasurePictures.options(others, language);
        measure.options(options, options.getFirst().value());
        NativeButton add = new NativeButton(
                getTranslation("figures.together.add"),
                click -> go(Stream.concat(chosen.stream().map(Measure::code), Stream.of(measure.getValue()))
                        .toList()));
        Div line = new Div(measure, add);
        line.setClassName("figure-choosing");
        return line;
    }

    private Section one(Measure measure, Component picture, Locale language) {
        String name = measure.name().in(language);
        NativeButton away = new NativeButton(
                getTranslation("figures.together.remove"),
                click -> go(chosen.stream()
                        .filter(other -> !other.equals(measure))
                        .map(Measure::code)
                        .toList()));
        away.setClassName("plain");
        away.setAriaLabel(getTranslation("figures.together.remove.of", name));
        Div line = new Div(new H2(new Anchor(MeasureNavigation.figures(mandate.code(), measure.code()), name)), away);
        line.setClassName("illustration-line");
        return new Section(line, picture);
    }

    private void go(List<String> codes) {
        UI.getCurrentOrThrow().navigate(MeasureNavigation.together(mandate.code(), codes));
    }
}
