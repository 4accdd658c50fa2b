package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jalon.assessment.ui.bulk.RefusedList;
import org.jalon.intake.form.AllDecided;
import org.jalon.intake.form.Decided;

/** What came of accepting all of a form: how many rows took it, which did not and why, and the way to take the whole back. */
class AcceptReport extends Div {

    /**
     * @param typed the numbers of rows that were passed over
     * @param href leads to a row, which goes by its number
     * @param takeBack is offered if something was written, with what names the act
     */
    AcceptReport(AllDecided all, List<String> typed, UnaryOperator<String> href, Consumer<String> takeBack) {
        setClassName("notice");
        RefusedList left = new RefusedList(typed, href);
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        all.left()
                .forEach(row -> byReason.computeIfAbsent(why(row.decided()), reason -> new ArrayList<>())
                        .add(row.indicator()));
        left.add(byReason);
        add(new Paragraph(getTranslation("forms.return.allDone", all.accepted(), left.rows())));
        if (left.rows() > 0) {
            add(left);
        }
        all.act().ifPresent(act -> add(new NativeButton(getTranslation("bulk.undo"), click -> takeBack.accept(act))));
    }

    /** Why a proposal is still open; said once for all rows it holds for, so without a number. */
    private String why(Decided decided) {
        return switch (decided) {
            case Decided.Stale(var now) ->
                getTranslation("forms.proposal.changed", now.newest().personName());
            case Decided.Refused(var refusal) -> getTranslation(refusal.key(), refusal.parameters());
            case Decided.OtherParts parts -> getTranslation("forms.proposal.otherParts");
            case Decided.Invalid(var messages) -> String.join(" ", messages);
            case Decided.Accepted accepted -> settled(accepted);
            case Decided.Standing standing -> settled(standing);
            case Decided.Rejected rejected -> settled(rejected);
        };
    }

    private static String settled(Decided decided) {
        throw new IllegalStateException("Not left open: " + decided);
    }
}
