package org.jalon.assessment.ui.mandate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.settings.KeptMandate;
import org.jalon.mandate.settings.MandateAct;
import org.jalon.mandate.settings.MandateKeeping;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Days;
import org.jalon.shared.Snapshots;
import org.jalon.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** How a mandate is kept, for everybody to read, with who did what to it; administrators change, close and reopen it here. */
@Route(":mandate/settings")
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Mandates mandates;
    private final transient MandateKeeping keeping;
    private final transient Snapshots snapshots;
    private final transient CurrentPerson person;
    private final Div content = new Div();
    private final Toast toast = new Toast();
    private @Nullable Mandate mandate;

    SettingsView(Mandates mandates, MandateKeeping keeping, Snapshots snapshots, CurrentPerson person) {
        this.mandates = mandates;
        this.keeping = keeping;
        this.snapshots = snapshots;
        this.person = person;
        add(content, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("mandate").orElseThrow());
    }

    private void show(String code) {
        content.removeAll();
        snapshots.read(() -> {
            Mandate now = mandates.byCode(code);
            mandate = now;
            draw(keeping.of(now), keeping.acts(now));
            return now;
        });
    }

    private void draw(KeptMandate kept, List<MandateAct> acts) {
        Mandate now = kept.mandate();
        Anchor back = new Anchor(MandateNavigation.mandate(now.code()), getTranslation("mandate.settings.back"));
        back.setClassName("button push");
        Div bar = new Div(new H1(getTranslation("mandate.settings.title")), back);
        bar.setClassName("bar");
        Div page = new Div(said(kept));
        page.setClassName("page periods");
        if (person.get().is(Role.ADMINISTRATOR, now.code())) {
            page.add(change(kept));
        }
        page.add(new ActsOfMandate(acts));
        content.add(bar, page);
    }

    private Section said(KeptMandate kept) {
        Mandate now = kept.mandate();
        Section section = new Section(
                new H2(now.title().in(getLocale())),
                new Paragraph(getTranslation(
                        "mandate.settings.said",
                        now.code(),
                        getTranslation("rhythm." + now.rhythm().code()),
                        now.originalLanguage().getDisplayLanguage(getLocale()))));
        kept.closing()
                .ifPresent(closing -> section.add(new Paragraph(getTranslation(
                        "mandate.closed", Days.inWords(closing.on(), getLocale()), closing.decision()))));
        return section;
    }

    private Section change(KeptMandate kept) {
        MandateFields fields = MandateFields.of(kept.mandate())
                .saving(
                        getTranslation("mandate.change.now"),
                        typed ->
                                done(keeping.change(kept.mandate(), kept.version(), typed.typed()), "mandate.changed"));
        Section section = new Section(new H2(getTranslation("mandate.change")), fields);
        section.add(
                kept.closing().isPresent()
                        ? EndOfMandate.reopening(reason ->
                                done(keeping.reopen(kept.mandate(), kept.version(), reason), "mandate.reopened"))
                        : EndOfMandate.closing((closing, reason) -> done(
                                keeping.close(kept.mandate(), kept.version(), closing, reason),
                                "mandate.closed.done")));
        return section;
    }

    private void done(KeptMandate now, String key) {
        show(now.mandate().code());
        toast.say(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "mandate.settings.pageTitle",
                mandate == null ? "" : mandate.title().in(getLocale()));
    }
}
