package org.jalon.measure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mandate.Mandate;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureNavigation;

/** All that is measured for a mandate, by topic, each with its latest figure. */
@Route(":mandate/figures")
@PermitAll
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureServices services;
    private final transient MeasurePictures pictures;

    FiguresView(FigureServices services, MeasurePictures pictures) {
        this.services = services;
        this.pictures = pictures;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate = services.mandates()
                .byCode(event.getRouteParameters().get("mandate").orElseThrow());
        Optional<String> together =
                event.getLocation().getQueryParameters().getSingleParameter(MeasureNavigation.TOGETHER);
        removeAll();
        services.snapshots().read(() -> {
            together.ifPresentOrElse(codes -> showTogether(mandate, codes), () -> show(mandate));
            return mandate;
        });
    }

    /** What the address names and the mandate does not have is left out. */
    private void showTogether(Mandate mandate, String codes) {
        Map<String, Measure> known = services.measures().of(mandate).stream()
                .collect(Collectors.toMap(Measure::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<Measure> chosen = Stream.of(codes.split(","))
                .distinct()
                .flatMap(code -> Stream.ofNullable(known.get(code)))
                .limit(MeasureNavigation.MOST_TOGETHER)
                .toList();
        Div bar = new Div(
                new Anchor(MeasureNavigation.figures(mandate.code()), getTranslation("figures.title")),
                new H1(getTranslation("figures.together")));
        bar.setClassName("bar");
        add(bar, new FiguresTogether(mandate, List.copyOf(known.values()), chosen, pictures, getLocale()));
    }

    private void show(Mandate mandate) {
        List<Measure> measures = services.measures().of(mandate);
        Div bar = new Div(new H1(getTranslation("figures.title")));
        bar.setClassName("bar");
        Div page = new Div();
        page.setClassName("figures");
        add(bar, page);
        if (measures.isEmpty()) {
            page.add(new Paragraph(getTranslation("figures.nothing")));
            return;
        }
        int odd = services.checks().of(mandate).size();
        Anchor checks = new Anchor(MeasureNavigation.checks(mandate.code()), getTranslation("figures.checks", odd));
        checks.setClassName("push");
        Anchor together =
                new Anchor(MeasureNavigation.together(mandate.code(), List.of()), getTranslation("figures.together"));
        bar.add(checks, together, new FigureFiles(MeasureNavigation.observations(mandate.code()), getLocale()));
        page.add(new FigureListElement(FigureList.of(
                new FigureText(services.words(), getLocale()),
                mandate,
                measures,
                services.observations().newest(mandate, FigureList.POINTS),
                new DocumentNames(services.documents().of(mandate)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.pageTitle");
    }
}
