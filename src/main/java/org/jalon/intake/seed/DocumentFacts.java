package org.jalon.intake.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Documents of a package whose mandate is there already: new ones come into its register and, of those that it has, what it says nothing of yet,
 * since it has not always had room for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentFacts implements SeedFacts {

    private final Documents documents;

    DocumentFacts(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of();
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {}

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Set<String> there =
                documents.of(mandate).stream().map(SourceDocument::slug).collect(Collectors.toSet());
        int added = 0;
        for (SeedRow row : seed.documents()) {
            SourceDocument document = SeedImport.document(row);
            if (there.contains(document.slug())) {
                Storing.run(row, () -> documents.complete(mandate.id(), document));
            } else {
                Storing.run(row, () -> documents.add(mandate.id(), document));
                added++;
            }
        }
        return added;
    }
}
