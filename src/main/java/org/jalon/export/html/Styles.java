package org.jalon.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, files beside this class. */
final class Styles {

    private static final String PAGE = load("page.css");

    /** For browsers. */
    static final String BROWSER = PAGE + load("screen.css");

    /** For paper: also what stands around every page. */
    static final String PAPER = PAGE + load("paper.css");

    private Styles() {}

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
