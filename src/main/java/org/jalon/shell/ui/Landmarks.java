package org.jalon.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.jalon.shared.Words;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What every page has at once, before its own content has come: a title, a main part and a heading. Assistive technology that looks at the page
 * in between finds what it always finds. The indicator of the connection, which the framework puts beside all content, speaks as a status.
 */
@Component
class Landmarks implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String ID = "arriving";
    private static final String UNSEEN =
            "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap";

    /** Runs before the framework makes its indicator, so that it is never there without its role. */
    private static final String INDICATOR_SPEAKS = """
            new MutationObserver((changes, observer) => {
              const indicator = document.querySelector('vaadin-connection-indicator');
              indicator?.setAttribute('role', 'status');
              if (indicator) observer.disconnect();
            }).observe(document.documentElement, { childList: true, subtree: true });""";

    private final transient Words words;

    Landmarks(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::arrive);
        event.getSource().addUIInitListener(shown -> shown.getUI().getPage().executeJs("""
                const arriving = document.getElementById($0);
                const makesRoom = () => {
                  const isThere = document.querySelector(`main:not(#${$0}) h1`) !== null;
                  if (isThere) arriving?.remove();
                  return isThere;
                };
                if (!makesRoom()) {
                  new MutationObserver((changes, observer) => makesRoom() && observer.disconnect())
                    .observe(document.body, { childList: true, subtree: true });
                }""", ID));
    }

    private void arrive(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Locale language = Words.nearest(
                Optional.ofNullable(response.getVaadinRequest().getLocale()).orElse(Locale.ENGLISH));
        String product = words.get(language, "shell.product");
        if (page.title().isBlank()) {
            page.title(product);
        }
        // The nonce of this response's scripts, if they have got it by now.
        String nonce = page.getElementsByAttribute("nonce").attr("nonce");
        page.head().prependElement("script").attr("nonce", nonce).appendChild(new DataNode(INDICATOR_SPEAKS));
        Element heading = page.createElement("h1").text(product).attr("style", UNSEEN);
        page.body().prependChild(page.createElement("main").attr("id", ID).appendChild(heading));
    }
}
