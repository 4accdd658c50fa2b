package org.jalon.assessment.ui.seal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.seal.Seals;
import org.jalon.assessment.seal.Verification;
import org.jalon.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Computes the digest of a sealed table anew, from what is stored at this moment, and says whether it is the one that was sealed. */
@Route(":mandate/:framework/periods/:period/verify")
@PermitAll
class VerificationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Seals seals;
    private final Div bar = new Div();
    private final Div page = new Div();
    private @Nullable String period;

    VerificationView(Seals seals) {
        this.seals = seals;
        bar.setClassName("bar");
        page.setClassName("page periods");
        add(bar, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PeriodAddress at = new PeriodAddress(
                event.getRouteParameters().get("mandate").orElseThrow(),
                event.getRouteParameters().get("framework").orElseThrow(),
                event.getRouteParameters().get("period").orElseThrow());
        List<String> asked = event.getLocation().getQueryParameters().getParameters("corrigendum");
        period = at.period();
        show(at, seals.verify(at, asked.stream().findFirst().map(VerificationView::number)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verification.pageTitle", period == null ? "" : period);
    }

    private void show(PeriodAddress at, Verification verification) {
        int number = verification.seal().number();
        bar.removeAll();
        Anchor back = new Anchor(
                AssessmentNavigation.period(at.mandate(), at.framework(), at.period()),
                getTranslation("verification.back", at.period()));
        back.setClassName("push");
        bar.add(
                new H1(
                        number == 0
                                ? getTranslation("verification.title", at.period())
                                : getTranslation("verification.title.corrigendum", at.period(), number)),
                back);
        Paragraph verdict = new Paragraph(
                verification.holds()
                        ? getTranslation("verification.holds", at.period())
                        : getTranslation("verification.broken", at.period()));
        verdict.setClassName(verification.holds() ? "notice verdict holds" : "notice notice-error verdict");
        verdict.getElement().setAttribute("role", "status");
        page.removeAll();
        page.add(
                verdict,
                new H2(getTranslation("verification.sealed")),
                SealsSection.digest(verification.seal().digest()),
                new H2(getTranslation("verification.computed")),
                SealsSection.digest(verification.computed()),
                new Paragraph(getTranslation("verification.how")));
        Anchor again = new Anchor(
                AssessmentNavigation.verification(at.mandate(), at.framework(), at.period(), number),
                getTranslation("verification.again"));
        again.setClassName("button");
        again.getElement().setAttribute("router-ignore", true);
        page.add(again);
    }

    /** A number that is none names no seal. */
    private static Integer number(String asked) {
        try {
            return Integer.valueOf(asked);
        } catch (NumberFormatException e) {
            throw new NotFound(NotFound.Kind.SEAL, asked);
        }
    }
}
