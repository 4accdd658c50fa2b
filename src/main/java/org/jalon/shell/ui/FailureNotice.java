package org.jalon.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jalon.shared.Toast;
import org.jalon.shell.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A failure behind a click or a keystroke leaves the page as it is and says so at its foot, with the incident's number. */
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
        String incident = Incident.log(LOG, "a page", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Toast notice = new Toast();
            ui.add(notice);
            notice.say(ui.getTranslation("error.notice", incident));
        }
    }
}
