package org.jalon.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.ui.RowSection;
import org.jalon.evidence.Judgement;
import org.jalon.evidence.illustration.Illustration;
import org.jalon.evidence.illustration.Illustrations;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.Measures;
import org.jalon.measure.ui.MeasurePictures;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Snapshots;
import org.jalon.shared.ui.Choice;

/** Measures that illustrate an indicator, each as a small chart with its sources. They decide nothing of it. Officers add to them and take them away. */
class IndicatorMeasures extends Section {

    /** What it needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(
            Illustrations illustrations,
            Measures measures,
            MeasurePictures pictures,
            CurrentPerson person,
            Snapshots snapshots) {}

    private final transient Services services;
    private final transient RowSection.Row row;
    private final boolean inPanel;
    private final Div head = new Div();
    private final Div adding = new Div();
    private final Div content = new Div();
    private final Span told = new Span();

    /** @param inPanel in the panel of the row, whose headings are one deeper */
    IndicatorMeasures(Services services, RowSection.Row row, boolean inPanel) {
        this.services = services;
        this.row = row;
        this.inPanel = inPanel;
        setClassName("evidence illustrations");
        head.setClassName("evidence-head");
        told.setClassName("quiet evidence-told");
        told.getElement().setAttribute("role", "status");
        add(head, told, adding, content);
        show();
    }

    private void show() {
        services.snapshots().read(() -> {
            draw();
            return row;
        });
    }

    private void draw() {
        Map<String, Measure> known = services.measures().of(row.mandate()).stream()
                .collect(Collectors.toMap(Measure::code, Function.identity()));
        List<Illustration> shown = services.illustrations().of(row.mandate(), row.indicator());
        setVisible(!known.isEmpty());
        head.removeAll();
        String title = getTranslation("illustrations.title", shown.size());
        Component heading = inPanel ? new H3(title) : new H2(title);
        head.add(heading);
        if (isOfficer()) {
            NativeButton add = new NativeButton(getTranslation("illustrations.add"), click -> open());
            add.setClassName("plain");
            head.add(add);
        }
        content.removeAll();
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("illustrations.none"));
            none.setClassName("quiet");
            content.add(none);
        }
        List<Measure> measures = shown.stream()
                .map(one -> Objects.requireNonNull(known.get(one.measure())))
                .toList();
        List<Component> pictures = services.pictures().of(row.mandate(), measures, getLocale());
        for (int n = 0; n < shown.size(); n++) {
            content.add(one(shown.get(n), measures.get(n), pictures.get(n)));
        }
    }

    private Div one(Illustration shown, Measure measure, Component picture) {
        Anchor name = new Anchor(
                MeasureNavigation.figures(row.mandate().code(), measure.code()),
                measure.name().in(getLocale()));
        Div line = new Div(name);
        line.setClassName("illustration-line");
        if (isOfficer()) {
            NativeButton away = new NativeButton(getTranslation("illustrations.withdraw"), click -> withdraw(measure));
            away.setAriaLabel(
                    getTranslation("illustrations.withdraw.of", measure.name().in(getLocale())));
            away.setClassName("plain");
            line.add(away);
        }
        Div whole = new Div(line);
        whole.setClassName("illustration");
        String shows = shown.shows().in(getLocale());
        if (!shows.isEmpty()) {
            Paragraph words = new Paragraph(shows);
            words.setClassName("quiet");
            words.getElement()
                    .setAttribute("lang", shown.shows().languageFor(getLocale()).getLanguage());
            whole.add(words);
        }
        whole.add(picture);
        return whole;
    }

    private void open() {
        if (adding.getComponentCount() > 0) {
            return;
        }
        List<String> there = services.illustrations().of(row.mandate(), row.indicator()).stream()
                .map(Illustration::measure)
                .toList();
        List<Choice.Option> options = MeasurePictures.options(
                services.measures().of(row.mandate()).stream()
                        .filter(measure -> !there.contains(measure.code()))
                        .toList(),
                getLocale());
        if (options.isEmpty()) {
            return;
        }
        Choice measure = new Choice(getTranslation("illustrations.measure"));
        measure.options(options, options.getFirst().value());
        TextField shows = new TextField(getTranslation("illustrations.shows"));
        shows.setWidthFull();
        NativeButton save = new NativeButton(
                getTranslation("illustrations.add.do"), click -> save(measure.getValue(), shows.getValue()));
        Div buttons = new Div(save, new NativeButton(getTranslation("evidence.cancel"), click -> adding.removeAll()));
        buttons.setClassName("buttons");
        Div form = new Div(measure, shows, buttons);
        form.setClassName("passage-form");
        adding.add(form);
        shows.focus();
    }

    private void save(String code, String shows) {
        say(() -> {
            Measure measure = services.measures().byCode(row.mandate(), code);
            services.illustrations().add(row.mandate(), measure, row.indicator(), Judgement.in(getLocale(), shows));
            adding.removeAll();
            return getTranslation("illustrations.added", measure.name().in(getLocale()));
        });
    }

    private void withdraw(Measure measure) {
        say(() -> {
            services.illustrations().withdraw(row.mandate(), measure, row.indicator(), "");
            return getTranslation("illustrations.withdrawn", measure.name().in(getLocale()));
        });
    }

    private void say(Said act) {
        String said = Refusals.saying(this, act);
        show();
        told.setText(said);
    }

    private boolean isOfficer() {
        return services.person().get().is(Role.OFFICER, row.mandate().code());
    }
}
