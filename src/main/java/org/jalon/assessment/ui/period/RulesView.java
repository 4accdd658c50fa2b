package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.ui.MandatePage;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.RuleBook;
import org.jalon.mandate.RuleChange;
import org.jalon.mandate.RuleOutcome;
import org.jalon.mandate.RulesInForce;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.ui.LocalTime;

/** The rules of a mandate's workflow, for everybody to read, with who changed them when and why; administrators change them here. */
@Route(":mandate/:framework/rules")
@PermitAll
class RulesView extends MandatePage {

    private final transient RuleBook book;

    RulesView(Services services, RuleBook book) {
        super(services);
        this.book = book;
    }

    @Override
    protected String title(Named what) {
        return getTranslation("rules.pageTitle", what.mandate().title().in(getLocale()));
    }

    @Override
    protected void draw(Named what, Div above, Div below) {
        Mandate mandate = what.mandate();
        Anchor back = new Anchor(
                AssessmentNavigation.periods(mandate.code(), what.framework().code()),
                getTranslation("rules.toCalendar"));
        back.setClassName("button push");
        above.add(new H1(getTranslation("rules.title")), back);
        below.add(inForce(mandate, book.of(mandate)), changes(book.changes(mandate)));
    }

    private Section inForce(Mandate in, RulesInForce now) {
        UnorderedList list = new UnorderedList();
        said(now.rules()).forEach(rule -> list.add(new ListItem(rule)));
        Section section = new Section(new H2(getTranslation("rules.inForce")), list);
        if (isFor(Role.ADMINISTRATOR)) {
            RulesFields fields = new RulesFields(now.rules());
            section.add(new ReasonedAct(
                            getTranslation("periods.rules"),
                            getTranslation("periods.rules.meaning"),
                            getTranslation("periods.rules.now"))
                    .asking(fields)
                    .askingWhy()
                    .doing(reason -> change(in, now.version(), fields.typed(), reason)));
        }
        return section;
    }

    private void change(Mandate in, int version, MandateRules rules, String reason) {
        switch (book.change(in, version, rules, reason)) {
            case RuleOutcome.Changed changed -> done(getTranslation("periods.rules.changed"));
            case RuleOutcome.Unchanged unchanged -> throw new ActRefused("refused.rules-unchanged");
            case RuleOutcome.Stale stale -> throw new ActRefused("refused.rules-stale");
        }
    }

    private Section changes(List<RuleChange> all) {
        Section section = new Section(new H2(getTranslation("rules.changes")));
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("rules.changes.none")));
            return section;
        }
        OrderedList list = new OrderedList();
        list.setClassName("period-acts");
        all.forEach(change -> list.add(item(change)));
        section.add(list);
        return section;
    }

    private ListItem item(RuleChange change) {
        ListItem item = new ListItem(PeriodText.line(new Span(change.personName()), new LocalTime(change.at())));
        List<String> before = said(change.before());
        List<String> after = said(change.after());
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                item.add(new Paragraph(getTranslation("rules.change", before.get(i), after.get(i))));
            }
        }
        item.add(new Paragraph(getTranslation("history.reason", change.reason())));
        return item;
    }

    private List<String> said(MandateRules rules) {
        return Stream.of(
                        getTranslation("rules.signatures", rules.signatures()),
                        getTranslation(rules.ownApproval() ? "rules.own" : "rules.notOwn"),
                        getTranslation("rules.days", rules.dueAfterDays()))
                .toList();
    }
}
