package org.jalon.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * In which open page something is done. What a page has done is shown there already, so that it need not hear of it like all others; this
 * holds as well for work that goes on away from the page.
 */
public final class ActingPage {

    private static final ScopedValue<UI> AWAY = ScopedValue.newInstance();

    private ActingPage() {}

    /** The page for which this thread does something now; empty for other programs and for what Jalon does by itself. */
    public static Optional<UI> now() {
        return AWAY.isBound() ? Optional.of(AWAY.get()) : Optional.ofNullable(UI.getCurrent());
    }

    /** Does {@code work}, which needs not the page's lock, for that page. */
    public static void during(UI page, Runnable work) {
        ScopedValue.where(AWAY, page).run(work);
    }
}
