package org.jalon.security.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy: nothing from elsewhere, no frames, and no script in the page but those that carry this response's nonce.
 *
 * <p>Two gaps that Vaadin Flow needs: its client makes functions of the expressions that the server sends ({@code unsafe-eval}), and
 * components set styles on elements ({@code unsafe-inline} for styles alone).
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    /** For what is no page: a table, a problem detail, the API's description. */
    static final String NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For what comes from the page's chain and is not the page itself. */
    static final String WITHOUT_SCRIPT_IN_PAGE = policy("");

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 16;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            String nonce = nonce();
            page.getDocument().getElementsByTag("script").attr("nonce", nonce);
            page.getVaadinResponse()
                    .setHeader("Content-Security-Policy", policy(" 'nonce-" + nonce + "' 'unsafe-eval'"));
        });
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src 'self'" + scripts + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
