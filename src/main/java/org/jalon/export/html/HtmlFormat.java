package org.jalon.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.PrintedAnnex;
import org.springframework.stereotype.Component;

/** One page for a browser, to read or to print. It has no script and asks for nothing else. */
@Component
public class HtmlFormat implements DocumentFormat {

    /** What a browser is to allow the page: its own style sheet, and nothing else. */
    public static final String CONTENT_POLICY = "default-src 'none'; style-src 'sha256-" + digest(Styles.BROWSER)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void write(PrintedAnnex annex, OutputStream out) throws IOException {
        out.write(HtmlPage.of(annex).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String styles) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
