package org.jalon.export.pdf;

/** The colours on the page. */
enum Colours {
    BLACK("0 g"),
    ADDED("0.067 0.42 0.294 rg"),
    REMOVED("0.651 0.239 0.118 rg"),
    DRAFT("0.651 0.239 0.118 rg"),
    RULE("0.749 g");

    private final String operator;

    Colours(String operator) {
        this.operator = operator;
    }

    /** As the content of a page sets it. */
    String operator() {
        return operator;
    }
}
