package org.jalon.measure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.Observation;
import org.jalon.measure.check.Finding;
import org.jalon.security.Role;
import org.jalon.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** One measure over time: its chart, its table, and what of it does not add up. Officers add and revise figures beside it. */
@Route(":mandate/figures/:measure")
@PermitAll
class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureServices services;
    private final Div bar = new Div();
    private final Div form = new Div();
    private final Div page = new Div();
    private final Toast toast = new Toast();
    private @Nullable Shown shown;

    /** What the address names. */
    private record Shown(Mandate mandate, Measure measure, FigureAddress address) {}

    FigureView(FigureServices services) {
        this.services = services;
        bar.setClassName("bar");
        form.setClassName("figure-form-place");
        page.setClassName("figure-page");
        add(bar, form, page, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate = services.mandates()
                .byCode(event.getRouteParameters().get("mandate").orElseThrow());
        Measure measure = services.measures()
                .byCode(mandate, event.getRouteParameters().get("measure").orElseThrow());
        String from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FigureAddress.FROM)
                .orElse("");
        form.removeAll();
        show(new Shown(mandate, measure, FigureAddress.of(mandate.code(), measure.code(), from)));
    }

    private void show(Shown now) {
        shown = now;
        bar.removeAll();
        page.removeAll();
        services.snapshots().read(() -> {
            draw(now);
            return now;
        });
    }

    private void draw(Shown now) {
        FigureText text = new FigureText(services.words(), getLocale());
        DocumentNames names = new DocumentNames(services.documents().of(now.mandate()));
        List<Observation> all = services.observations().of(now.measure());
        boolean officer = services.isFor(Role.OFFICER, now.mandate());
        long documents = all.stream()
                .map(one -> one.content().source().document())
                .distinct()
                .count();
        Anchor back = new Anchor(MeasureNavigation.figures(now.mandate().code()), getTranslation("figures.title"));
        Span count = new Span(getTranslation("figure.count", all.size(), documents));
        count.setClassName("quiet");
        bar.add(back, new H1(now.measure().name().in(getLocale())), count);
        FigureFiles files = new FigureFiles(
                MeasureNavigation.observations(
                        now.mandate().code(), now.measure().code()),
                getLocale());
        files.addClassName("push");
        bar.add(files);
        FigureChartElement chart = new FigureChartElement(new FigureContent(text, now.address(), names, officer)
                .chart(now.measure(), all, services.mandates().decisions(now.mandate())));
        if (officer) {
            NativeButton add = new NativeButton(getTranslation("figure.add"), click -> open(Optional.empty(), all));
            add.setClassName("strong");
            bar.add(add);
            chart.onRevise(id -> all.stream()
                    .filter(one -> String.valueOf(one.id().value()).equals(id))
                    .findFirst()
                    .ifPresent(one -> open(Optional.of(one), all)));
        }
        page.add(chart, about(now, text, names));
    }

    private Aside about(Shown now, FigureText text, DocumentNames names) {
        Measure measure = now.measure();
        Aside about = new Aside();
        about.setClassName("figure-about");
        about.add(
                new H2(getTranslation("figure.definition")),
                new Paragraph(measure.definition().in(getLocale())),
                quiet(getTranslation("figure.adding." + measure.adding().code())));
        if (!measure.reporter().isEmpty()) {
            about.add(quiet(getTranslation("figure.reporter", text.reporter(measure.reporter()))));
        }
        List<Finding> findings = services.checks().of(now.mandate(), measure);
        if (!findings.isEmpty()) {
            about.add(new H2(getTranslation("checks.title")));
            findings.forEach(finding -> about.add(new FindingCard(finding, text, names, now.mandate())));
        }
        about.add(new Anchor(MeasureNavigation.checks(now.mandate().code()), getTranslation("checks.all")));
        return about;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.setClassName("quiet");
        return line;
    }

    /** Nothing that is being typed is thrown away without being asked for: there is one form at a time, and its own button closes it. */
    private void open(Optional<Observation> revised, List<Observation> others) {
        Shown now = shown;
        if (now == null) {
            return;
        }
        form.removeAll();
        ObservationForm fields = new ObservationForm(services, now.mandate(), now.measure(), revised, others);
        fields.onDone(said -> {
            form.removeAll();
            show(now);
            toast.say(said);
        });
        fields.onClose(form::removeAll);
        form.add(fields);
        fields.begin();
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? ""
                : getTranslation("figure.pageTitle", shown.measure().name().in(getLocale()));
    }
}
