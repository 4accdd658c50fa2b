package org.jalon.source;

import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.timeline.CitedDocuments;
import org.springframework.stereotype.Component;

/** What the documents of a mandate are cited as. */
@Component
class DocumentNames implements CitedDocuments {

    private final Documents documents;

    DocumentNames(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Map<String, String> names(Mandate mandate) {
        return documents.of(mandate).stream().collect(Collectors.toMap(SourceDocument::slug, SourceDocument::cited));
    }
}
