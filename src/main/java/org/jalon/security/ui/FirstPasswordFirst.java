package org.jalon.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jalon.security.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads whoever signed in with a password that was given to them to the page where they choose their own, wherever else they wanted to go. */
@Component
class FirstPasswordFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(page -> page.getUI().addBeforeEnterListener(enter -> {
                    if (isDue() && !enter.getNavigationTarget().equals(OwnPageView.class)) {
                        enter.forwardTo(OwnPageView.class);
                    }
                }));
    }

    /** Whether whoever is signed in has to choose. */
    static boolean isDue() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn && signedIn.choosesPassword();
    }
}
