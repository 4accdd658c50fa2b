package org.jalon.assessment.ui.seal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.seal.Seal;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.seal.ToSign;
import org.jalon.assessment.ui.InUse;
import org.jalon.assessment.ui.PanelMessage;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.framework.TablePages;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ActRefused;
import org.jalon.shared.ui.LocalTime;
import org.springframework.stereotype.Component;

/** What there is to sign: what is still missing, symbol and date of the report, the digest of exactly that, signatures, and one's own. */
public class SigningSection extends Section implements InUse {

    /** What signing needs of the rest of Jalon. */
    @Component
    public record Services(Signing signing, CurrentPerson person, TablePages tables) {}

    private static final int SHOWN_MISSING = 40;

    private final transient Services services;
    private final transient PeriodAddress at;
    private final transient Consumer<String> done;
    private final Input symbol = new Input();
    private final Input date = new Input();
    private final Div digest = new Div();
    private final Div signatures = new Div();
    private final PanelMessage message = new PanelMessage();
    private final PasswordForm form;
    private transient ToSign toSign;
    private boolean typed;

    /** @param done is told in a sentence what was done */
    public SigningSection(Services services, PeriodAddress at, Consumer<String> done) {
        this.services = services;
        this.at = at;
        this.done = done;
        toSign = services.signing().prepare(at, Optional.empty(), Optional.empty());
        form = new PasswordForm(
                services.person().get().username(),
                getTranslation("signing.password"),
                getTranslation("signing.sign"),
                this::sign);
        setClassName("signing");
        add(
                new H2(
                        toSign.number() == 0
                                ? getTranslation("signing.title", at.period())
                                : getTranslation("signing.title.corrigendum", toSign.number(), at.period())),
                missing());
        if (toSign.isReady() && isSignable(toSign.period())) {
            add(fields(), digest, signatures, message, form);
            showDigest();
        } else {
            add(message);
        }
    }

    private static boolean isSignable(ReportingPeriod period) {
        return period.state() == PeriodState.IN_REVIEW || period.state() == PeriodState.CORRECTING;
    }

    private Div missing() {
        Div missing = new Div();
        missing.setClassName("missing");
        int open = toSign.notApproved().size();
        missing.add(new Paragraph(
                open == 0
                        ? getTranslation("signing.allApproved", toSign.rows())
                        : getTranslation("signing.missing", open, toSign.rows())));
        if (open > 0) {
            UnorderedList list = new UnorderedList();
            list.setClassName("missing-rows");
            toSign.notApproved().stream()
                    .limit(SHOWN_MISSING)
                    .forEach(number -> list.add(new ListItem(new Anchor(
                            services.tables().row(at.mandate(), at.framework(), at.period(), number), number))));
            missing.add(list);
            if (open > SHOWN_MISSING) {
                missing.add(PeriodText.quiet(getTranslation("signing.missing.more", open - SHOWN_MISSING)));
            }
        } else if (toSign.correctsNothing()) {
            missing.add(new Paragraph(getTranslation("signing.correctsNothing")));
        } else if (!isSignable(toSign.period())) {
            missing.add(new Paragraph(getTranslation("signing.reviewFirst")));
        }
        return missing;
    }

    private Div fields() {
        symbol.getElement().setAttribute("maxlength", "80");
        symbol.setPlaceholder(toSign.number() == 0 ? "S/2017/811" : "S/2017/811/Corr.1");
        symbol.setValue(toSign.reportSymbol().orElse(""));
        symbol.setValueChangeMode(ValueChangeMode.LAZY);
        symbol.addValueChangeListener(change -> typed());
        date.setType("date");
        date.setValue(toSign.reportDate().map(LocalDate::toString).orElse(""));
        date.addValueChangeListener(change -> typed());
        Div fields = new Div(
                PeriodText.labelled(getTranslation("signing.symbol"), symbol),
                PeriodText.labelled(getTranslation("signing.date"), date));
        fields.setClassName("fields");
        return fields;
    }

    @Override
    public boolean isInUse() {
        return typed;
    }

    private void typed() {
        typed = true;
        prepare();
    }

    private void prepare() {
        message.hide();
        try {
            toSign = services.signing().prepare(at, typedSymbol(), PeriodText.day(date));
        } catch (ActRefused e) {
            message.say(getTranslation(e.key(), e.parameters()));
        }
        showDigest();
    }

    private Optional<String> typedSymbol() {
        return Optional.of(symbol.getValue()).filter(typed -> !typed.isBlank());
    }

    private void showDigest() {
        digest.removeAll();
        signatures.removeAll();
        Optional<String> now = typedSymbol().flatMap(typed -> toSign.digest());
        form.setReady(now.isPresent());
        if (now.isEmpty()) {
            digest.add(PeriodText.quiet(getTranslation("signing.noDigest")));
            return;
        }
        digest.add(SealsSection.digest(now.get()));
        signatures.add(new Paragraph(
                getTranslation("signing.signatures", toSign.signatures().size(), toSign.needed())));
        UnorderedList list = new UnorderedList();
        for (Seal.Signature signature : toSign.signatures()) {
            list.add(new ListItem(
                    new Span(getTranslation("seals.signedBy", signature.personName())), new LocalTime(signature.at())));
        }
        signatures.add(list);
    }

    private void sign(String password) {
        message.hide();
        try {
            ReportingPeriod now = services.signing()
                    .sign(
                            at,
                            new Signing.Signed(
                                    symbol.getValue(),
                                    PeriodText.day(date),
                                    toSign.digest().orElse(""),
                                    password));
            done.accept(
                    now.isSealed()
                            ? getTranslation("signing.sealed", at.period())
                            : getTranslation(
                                    "signing.signed", toSign.signatures().size() + 1, toSign.needed()));
        } catch (ActRefused e) {
            prepare();
            message.say(getTranslation(e.key(), e.parameters()));
        }
    }
}
