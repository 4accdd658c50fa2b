package org.jalon.table.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Says how many rows others have changed since the list was drawn, and draws it anew when asked. */
public class Elsewhere extends Div {

    private final Set<String> changed = new HashSet<>();
    private final Span words = new Span();

    public Elsewhere(Runnable show) {
        setClassName("notice review-notice past-notice");
        getElement().setAttribute("role", "status");
        NativeButton button = new NativeButton(getTranslation("review.elsewhere.show"), click -> show.run());
        add(words, button);
        setVisible(false);
    }

    public void tell(Collection<String> indicators) {
        changed.addAll(indicators);
        words.setText(getTranslation("review.elsewhere", changed.size()));
        setVisible(!changed.isEmpty());
    }

    public void forget() {
        changed.clear();
        setVisible(false);
    }
}
