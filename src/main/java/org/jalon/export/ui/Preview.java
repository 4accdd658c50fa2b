package org.jalon.export.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jalon.export.order.DocumentChoice;
import org.jalon.matrix.AnnexTable;

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

    void show(ExportAddress address, AnnexTable table) {
        boolean nothing = isOfOneState(address.choice(), table);
        Optional<String> page = address.preview(table.period().code()).filter(href -> !nothing);
        frame.setVisible(page.isPresent());
        about.setText(getTranslation(
                nothing
                        ? "refused.document-same-state"
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

    /** Nothing can be marked in a table beside itself. */
    private static boolean isOfOneState(DocumentChoice choice, AnnexTable table) {
        return choice.marks()
                .filter(side -> side.period()
                                .orElse(table.period().code())
                                .equals(table.period().code())
                        && side.reading().equals(table.reading()))
                .isPresent();
    }
}
