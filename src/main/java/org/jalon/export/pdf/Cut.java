package org.jalon.export.pdf;

/** The cuts of the typeface that the text is set in. */
enum Cut {
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
