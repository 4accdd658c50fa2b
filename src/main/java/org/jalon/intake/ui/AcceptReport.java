package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jalon.intake.form.AllDecided;
import org.jalon.intake.form.Decided;

/** What came of accepting all of a form: how many rows took it, which did not and why, and the way to take the whole back. */
class AcceptReport extends Div {

    /**
     * @param said says of a row what came of it
     * @param takeBack is offered if something was written, with what names the act
     */
    AcceptReport(AllDecided all, BiFunction<String, Decided, String> said, Consumer<String> takeBack) {
        setClassName("notice");
        add(new Span(getTranslation(
                "forms.return.allDone", all.accepted(), all.left().size())));
        all.act().ifPresent(act -> add(new NativeButton(getTranslation("bulk.undo"), click -> takeBack.accept(act))));
        if (!all.left().isEmpty()) {
            UnorderedList left = new UnorderedList();
            left.setClassName("flaws");
            all.left()
                    .forEach(row -> left.add(new ListItem(
                            new Span(row.indicator() + " "), new Span(said.apply(row.indicator(), row.decided())))));
            add(left);
        }
    }
}
