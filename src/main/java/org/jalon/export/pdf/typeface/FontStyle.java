package org.jalon.export.pdf.typeface;

/** The cuts of the typeface that the text is set in. */
public enum FontStyle {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf");

    private final String file;

    FontStyle(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
