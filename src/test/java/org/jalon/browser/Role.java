package org.jalon.browser;

/** What an element is to those who meet it, and where to look for such elements. Its name is then asked of the browser. */
enum Role {
    BUTTON("button, [role=button]"),
    DISCLOSURE("summary"),
    LINK("a[href]"),
    TEXTBOX("textarea, input:not([type]), input[type=text], input[type=password], input[type=search]"),
    DATE("input[type=date]"),
    NUMBER("input[type=number]"),
    RADIO("input[type=radio]"),
    COMBOBOX("select"),
    CHECKBOX("input[type=checkbox]"),
    GROUP("fieldset, [role=group]"),
    HEADING("h1, h2, h3"),
    NAVIGATION("nav"),
    COMPLEMENTARY("aside"),
    LIST("ul, ol"),
    TABLE("table");

    final String css;

    Role(String css) {
        this.css = css;
    }
}
