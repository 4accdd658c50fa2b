package org.jalon.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Which site a request comes from, and which site this is, as the client knows them: Jalon itself has no name that it could compare with.
 *
 * <p>Every browser says where a request comes from that could change something. What says nothing is no browser, and carries nobody's rights but those it was
 * given.
 */
final class OwnSite {

    private OwnSite() {}

    /** Whether a browser sent this on behalf of a page that is not one of Jalon's. */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOwn(authority(origin), request);
    }

    /** An address of this site without the name of its host, which whoever sent the request chose; any other address as it is. */
    static String relative(String location, HttpServletRequest request) {
        String authority = authority(location);
        if (authority == null || !isOwn(authority, request)) {
            return location;
        }
        String path = location.substring(location.indexOf("//") + 2 + authority.length());
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The header as it came, or what a trusted proxy said of it. */
    private static boolean isOwn(@Nullable String authority, HttpServletRequest request) {
        if (authority == null) {
            return false;
        }
        String asked = authority.toLowerCase(Locale.ROOT);
        String name = request.getServerName().toLowerCase(Locale.ROOT);
        return asked.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                || asked.equals(name)
                || asked.equals(name + ":" + request.getServerPort());
    }

    private static @Nullable String authority(String address) {
        try {
            return new URI(address.split("[?#]", 2)[0]).getRawAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
