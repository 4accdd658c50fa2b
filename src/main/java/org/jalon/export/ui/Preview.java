package org.jalon.export.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** The document itself as a page, in a frame that may do nothing but show it. */
class Preview extends Div {

    private final Paragraph about = new Paragraph();
    private final IFrame frame = new IFrame();
    private String shown = "";

    Preview() {
        about.setClassName("quiet");
        frame.setSandbox();
        frame.setTitle(getTranslation("documents.preview.frame"));
        add(about, frame);
    }

    /** @param refused why there is no such document */
    void show(ExportAddress address, String period, Optional<String> refused) {
        Optional<String> page = address.preview(period).filter(href -> refused.isEmpty());
        frame.setVisible(page.isPresent());
        about.setText(getTranslation(
                refused.isPresent()
                        ? refused.get()
                        : page.isEmpty()
                                ? switch (address.choice().kind()) {
                                    case HISTORY -> "documents.preview.noIndicator";
                                    case TABLE, MATRIX, COMPARISON, MANDATE -> "documents.preview.none";
                                }
                                : address.choice().conversation()
                                        ? "documents.preview.withoutConversation"
                                        : "documents.preview.about"));
        page.filter(href -> !href.equals(shown)).ifPresent(href -> {
            shown = href;
            frame.setSrc(href);
        });
    }
}
