package org.jalon.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.jalon.shared.DatabaseFailure;
import org.jalon.shell.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for a failure of Jalon's own. The log holds the rest under the same number. */
@ParentLayout(MainLayout.class)
@PermitAll
class Failure extends ErrorPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String path = event.getLocation().getPath();
        Exception failure = parameter.getException();
        return switch (DatabaseFailure.of(failure).orElse(null)) {
            case LOST_RACE -> {
                LOG.warn("A race was lost at {}: {}", path, failure.toString());
                say("same-moment");
                yield HttpServletResponse.SC_CONFLICT;
            }
            case OUTAGE -> {
                LOG.warn("No database for {}: {}", path, failure.toString());
                say("unavailable");
                yield HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
            case null -> {
                say("failure", Incident.log(LOG, path, failure));
                yield HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            }
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.pageTitle");
    }
}
