package org.jalon.shell.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Answers 404 for an address that means nothing, be it only to the person who asks: a page that they are told does not exist. The page that says so is drawn by the browser's second request, whose status nobody sees; link checkers,
 * archives and scripts go by the status of the first one, which would be 200 for everything.
 */
@Component
class MissingAddress implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Mandates mandates;
    private final transient Frameworks frameworks;
    private final transient ReportingPeriods periods;
    private final transient Outlines outlines;
    private final AccessAnnotationChecker access;

    MissingAddress(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            Outlines outlines,
            AccessAnnotationChecker access) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.outlines = outlines;
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteRegistry routes =
                ApplicationRouteRegistry.getInstance(event.getSource().getContext());
        event.addIndexHtmlRequestListener(response -> {
            VaadinRequest request = response.getVaadinRequest();
            if (isMissing(routes.getNavigationRouteTarget(path(request)), request)) {
                response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static String path(VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private boolean isMissing(NavigationRouteTarget target, VaadinRequest request) {
        return !target.hasTarget() || isHidden(target, request) || namesNothing(target.getRouteParameters());
    }

    /** Whether the page is kept from this person, who reads then what stands at an address that no page has. */
    private boolean isHidden(NavigationRouteTarget target, VaadinRequest request) {
        return !access.hasAccess(
                target.getRouteTarget().getTarget(), request.getUserPrincipal(), request::isUserInRole);
    }

    private boolean namesNothing(RouteParameters codes) {
        Optional<String> code = codes.get("mandate");
        if (code.isEmpty()) {
            return false;
        }
        try {
            Mandate mandate = mandates.byCode(code.get());
            codes.get("framework").ifPresent(framework -> look(codes, frameworks.byCode(mandate, framework)));
            return false;
        } catch (NotFound e) {
            return true;
        }
    }

    private void look(RouteParameters codes, Framework framework) {
        codes.get("indicator").ifPresent(number -> outlines.indicatorId(framework, number));
        codes.get("period").ifPresent(period -> periods.byCode(framework.id(), period));
    }
}
