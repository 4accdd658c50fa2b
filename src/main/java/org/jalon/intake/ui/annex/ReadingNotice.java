package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Says that a file is being read, and looks now and then whether it is. */
class ReadingNotice extends Div {

    private static final int EVERY_MILLISECONDS = 700;

    private transient BooleanSupplier over = () -> false;
    private transient Runnable after = () -> {};
    private @Nullable Registration looking;

    ReadingNotice() {
        add(new Span(getTranslation("annex.reading")));
        setClassName("notice");
        getElement().setAttribute("role", "status");
    }

    /** @param after is run once it is {@code over} */
    void follow(BooleanSupplier over, Runnable after) {
        this.over = over;
        this.after = after;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(EVERY_MILLISECONDS);
        looking = ui.addPollListener(poll -> {
            if (over.getAsBoolean()) {
                after.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.remove();
        }
        detached.getUI().setPollInterval(-1);
    }
}
