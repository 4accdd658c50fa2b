package org.jalon.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jalon.shared.NotFound;

/** The page for an address that names a mandate, framework, period or indicator that does not exist. */
@ParentLayout(MainLayout.class)
@PermitAll
class MissingThing extends ErrorPage implements HasErrorParameter<NotFound>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        NotFound missing = parameter.getException();
        say("missing." + missing.kind().name().toLowerCase(Locale.ROOT), missing.code());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.pageTitle");
    }
}
