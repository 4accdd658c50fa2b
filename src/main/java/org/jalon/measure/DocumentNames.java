package org.jalon.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.source.SourceDocument;
import org.jalon.source.SourceNavigation;

/** What the documents of a mandate are called, by their short names. */
public final class DocumentNames {

    private final Map<String, SourceDocument> documents;

    public DocumentNames(List<SourceDocument> documents) {
        this.documents = documents.stream().collect(Collectors.toMap(SourceDocument::slug, Function.identity()));
    }

    /** What people call it. */
    public String of(String document) {
        return find(document).map(SourceDocument::cited).orElse(document);
    }

    /** What tables of data call it. */
    public String code(String document) {
        return find(document).map(SourceDocument::code).orElse(document);
    }

    /** Its name in addresses. */
    public String key(String document) {
        return find(document).map(SourceDocument::key).orElse(document);
    }

    /** The address of its page; empty if there is no such document any more. */
    public String href(String mandate, String document) {
        return find(document)
                .map(found -> SourceNavigation.document(mandate, found))
                .orElse("");
    }

    private Optional<SourceDocument> find(String document) {
        return Optional.ofNullable(documents.get(document));
    }
}
