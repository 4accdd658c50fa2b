package org.jalon.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jalon.export.printed.Printed.Paper;

/** The style sheets, files beside this class. */
final class Styles {

    private static final String PAGE = load("page.css");
    private static final String BROWSER = PAGE + load("screen.css");
    private static final String PAPER = PAGE + load("paper.css");
    private static final String ACROSS = load("across.css");

    private Styles() {}

    /** For browsers. */
    static String forBrowser(Paper paper) {
        return laid(BROWSER, paper);
    }

    /** For paper: also what stands around every page. */
    static String forPaper(Paper paper) {
        return laid(PAPER, paper);
    }

    private static String laid(String styles, Paper paper) {
        return switch (paper) {
            case UPRIGHT -> styles;
            case ACROSS -> styles + ACROSS;
        };
    }

    private static String load(String name) {
        try (InputStream file = Styles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " is missing beside " + Styles.class);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
