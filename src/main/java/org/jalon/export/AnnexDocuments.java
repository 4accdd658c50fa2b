package org.jalon.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.printed.DocumentFormat;
import org.springframework.stereotype.Service;

/** The annex as files: whatever format there is, from one and the same printed table. */
@Service
public class AnnexDocuments {

    private final AnnexLayout layout;
    private final List<DocumentFormat> formats;

    AnnexDocuments(AnnexLayout layout, List<DocumentFormat> formats) {
        this.layout = layout;
        this.formats = List.copyOf(formats);
    }

    /**
     * The table as a document of that format, ready to be written. A table that no report has published says so on every page.
     *
     * @param ending of the file's name, such as {@code docx}
     * @param language of headings, labels and statuses: French for French, English for all others; the texts of the framework
     *     stay in their own language
     * @return empty if there is no such format
     */
    public Optional<AnnexDocument> of(DocumentRequest request, Locale language, String ending) {
        return formats.stream()
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .map(format -> new AnnexDocument(layout.of(request, language), format));
    }

    /** Endings of all formats, sorted. */
    public List<String> endings() {
        return formats.stream().map(DocumentFormat::ending).sorted().toList();
    }
}
