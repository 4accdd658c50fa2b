package org.jalon.shell.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Says that Jalon cannot be reached, and what is safe meanwhile, for as long as that is so; see {@code connection-line.ts}. It has its words
 * beforehand: at that moment nobody can ask for them.
 */
@Tag("jalon-connection-line")
@JsModule("./shell/connection-line.ts")
class ConnectionLine extends HtmlComponent {

    ConnectionLine() {
        getElement().setAttribute("role", "status").setAttribute("words", getTranslation("shell.unreachable"));
    }
}
