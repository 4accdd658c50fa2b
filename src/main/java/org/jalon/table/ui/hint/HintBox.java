package org.jalon.table.ui.hint;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jalon.assessment.workflow.Update;
import org.jalon.table.hint.Hint;
import org.jalon.table.hint.HintKind;

/** What may be worth a second look at the open row. Each hint is put aside with a reason, right here, and can stand again. */
class HintBox extends Div {

    /** What can be done about a hint. */
    interface Acts {

        void dismiss(HintKind kind, String reason);

        void recall(HintKind kind);
    }

    HintBox(List<Hint> hints, Acts acts) {
        setClassName("hints");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("hints.label"));
        UnorderedList list = new UnorderedList();
        hints.forEach(hint ->
                list.add(hint.dismissed().map(put -> aside(hint, put, acts)).orElseGet(() -> standing(hint, acts))));
        add(list);
    }

    private ListItem standing(Hint hint, Acts acts) {
        Span words = new Span(getTranslation("hint." + hint.kind().code()));
        TextField reason = new TextField();
        reason.setLabel(getTranslation("hint.reason"));
        reason.setMaxLength(Update.MAX_REASON);
        reason.addKeyPressListener(Key.ENTER, press -> dismiss(hint, reason, acts));
        NativeButton put = new NativeButton(getTranslation("hint.putAside"), click -> dismiss(hint, reason, acts));
        Div form = new Div(reason, put);
        form.setClassName("bulk-form");
        NativeDetails details = new NativeDetails(getTranslation("hint.dismiss"), form);
        ListItem item = new ListItem(words, details);
        item.setClassName("hint");
        return item;
    }

    private void dismiss(Hint hint, TextField reason, Acts acts) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("hint.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            acts.dismiss(hint.kind(), reason.getValue());
        }
    }

    private ListItem aside(Hint hint, Hint.Dismissal put, Acts acts) {
        Span words = new Span(getTranslation("hint." + hint.kind().code()));
        Span why = new Span(getTranslation("hint.dismissed", put.personName(), put.reason()));
        why.setClassName("quiet");
        NativeButton again = new NativeButton(getTranslation("hint.recall"), click -> acts.recall(hint.kind()));
        again.setClassName("plain");
        ListItem item = new ListItem(words, why, again);
        item.setClassName("hint aside");
        return item;
    }
}
