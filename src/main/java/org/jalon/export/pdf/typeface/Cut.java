package org.jalon.export.pdf.typeface;

/** The cuts of the typeface that the text is set in. */
public enum Cut {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf");

    private final String file;

    Cut(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
