package org.jalon.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jalon.shared.DatabaseFailure;
import org.jalon.shared.ui.Toast;
import org.jalon.shell.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A failure behind a click or a keystroke leaves the page as it is and says so at its foot: with the incident's number, or how to go on where a race
 * was lost or the database is away.
 */
@Component
class FailureNotice implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        switch (DatabaseFailure.of(event.getThrowable()).orElse(null)) {
            case LOST_RACE -> {
                LOG.warn("A page lost a race", event.getThrowable());
                say("error.same-moment.text");
            }
            case OUTAGE -> {
                LOG.warn("No database for a page: {}", event.getThrowable().toString());
                say("error.unavailable.text");
            }
            case null -> say("error.notice", Incident.log(LOG, "a page", event.getThrowable()));
        }
    }

    private static void say(String key, Object... parameters) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            Toast notice = new Toast();
            ui.add(notice);
            notice.say(ui.getTranslation(key, parameters));
        }
    }
}
