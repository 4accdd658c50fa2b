package org.jalon.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jalon.export.printed.Printed.Paper;

/** The style sheets, files beside this class. */
final class Styles {

    private static final String UPRIGHT = load("page.css") + load("screen.css");
    private static final String ACROSS = load("across.css");

    private Styles() {}

    static String of(Paper paper) {
        return switch (paper) {
            case UPRIGHT -> UPRIGHT;
            case ACROSS -> UPRIGHT + ACROSS;
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
