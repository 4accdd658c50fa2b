package org.jalon.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.Printed.Paper;
import org.springframework.stereotype.Component;

/** One page for a browser, to read or to print. It has no script and asks for nothing else. */
@Component
public class HtmlFormat implements DocumentFormat {

    /** What a browser is to allow the page: its own style sheets, and nothing else. */
    public static final String CONTENT_POLICY = "default-src 'none'; style-src "
            + Stream.of(Paper.values())
                    .map(paper -> "'sha256-" + digest(Styles.of(paper)) + "'")
                    .collect(Collectors.joining(" "))
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public MissingGlyphs write(Printed document, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlPage.write(document, writer);
        writer.flush();
        return MissingGlyphs.NONE;
    }

    private static String digest(String styles) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(styles));
    }
}
