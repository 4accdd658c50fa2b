package org.jalon.measure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Locale;
import org.jalon.shared.Words;

/** The same figures as files. */
class FigureFiles extends Nav {

    private static final List<String> FORMATS = List.of("docx", "pdf", "xlsx", "csv", "json");

    /** @param address of the files, without the dot and what follows it */
    FigureFiles(String address, Locale language) {
        setClassName("figure-files");
        getElement().setAttribute("aria-label", getTranslation("figure.files"));
        for (String format : FORMATS) {
            Anchor file = new Anchor(
                    address + "." + format + "?lang=" + Words.nearest(language).getLanguage(),
                    format.toUpperCase(Locale.ROOT));
            file.getElement().setAttribute("download", true);
            file.getElement().setAttribute("router-ignore", true);
            add(file);
        }
    }
}
