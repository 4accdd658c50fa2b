package org.jalon.assessment.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.ui.ContentText;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.Withdrawal;
import org.jalon.shared.ui.LocalTime;
import org.jalon.shared.ui.StatusMark;

/** That an indicator is in no table any more: since when, why, by whom and where it says so. */
class WithdrawalNotice extends Div {

    WithdrawalNotice(String code, Withdrawal withdrawal) {
        setClassName("notice");
        boolean withAnother = withdrawal
                .change()
                .filter(change -> !change.subject().equals(code))
                .isPresent();
        add(new Div(
                withAnother
                        ? getTranslation(
                                "history.withdrawn.with",
                                withdrawal.change().orElseThrow().number(),
                                withdrawal.from())
                        : getTranslation("history.withdrawn", withdrawal.from())));
        withdrawal.change().ifPresent(this::say);
    }

    /** What stands in place of a state in a period whose table does not have the indicator. */
    static StatusMark mark(Component page) {
        return new StatusMark(page.getTranslation("status.withdrawn"), "withdrawn", ContentText.QUIET);
    }

    private void say(FrameworkChange change) {
        change.other().ifPresent(into -> add(new Div(getTranslation("elements.change.merged", into))));
        add(new Div(getTranslation("history.reason", change.reason().words())));
        change.reason()
                .source()
                .ifPresent(source -> add(new Div(getTranslation("history.withdrawn.source", source.place()))));
        Div by = new Div(
                new Span(getTranslation("history.withdrawn.by", change.personName()) + " "),
                new LocalTime(change.recordedAt()));
        by.setClassName("quiet");
        add(by);
    }
}
