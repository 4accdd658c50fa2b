package org.jalon.security.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses, besides addresses that could be read in two ways, a character of which no text consists and which PostgreSQL cannot keep: NUL. */
final class TextFirewall extends StrictHttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) throws RequestRejectedException {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            throw new RequestRejectedException("NUL in the query");
        }
        return super.getFirewalledRequest(request);
    }
}
