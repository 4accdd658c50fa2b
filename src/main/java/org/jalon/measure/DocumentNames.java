package org.jalon.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.source.SourceDocument;

/** What people call the documents of a mandate: a symbol or, where there is none, the title. */
public final class DocumentNames {

    private final Map<String, String> names;

    public DocumentNames(List<SourceDocument> documents) {
        this.names = documents.stream()
                .collect(Collectors.toMap(
                        SourceDocument::slug, document -> document.symbol().orElse(document.title())));
    }

    /** By the document's short name. */
    public String of(String document) {
        return names.getOrDefault(document, document);
    }
}
