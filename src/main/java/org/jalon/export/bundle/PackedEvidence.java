package org.jalon.export.bundle;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceCsv;
import org.jalon.evidence.EvidenceJson;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.mandate.Mandate;
import org.jalon.shared.OutlineNumber;
import org.springframework.stereotype.Component;

/** What documents say of a mandate's indicators in its data package. */
@Component
class PackedEvidence {

    private static final Comparator<Evidence> IN_ORDER = Comparator.comparing(Evidence::framework)
            .thenComparing(link -> new OutlineNumber(link.indicator()))
            .thenComparingLong(Evidence::id);

    private final EvidenceLinks links;

    PackedEvidence(EvidenceLinks links) {
        this.links = links;
    }

    /** @param language of the column of judgements in the CSV file; no files where there is no evidence */
    void add(DataPackage pack, Mandate mandate, Locale language) throws IOException {
        List<Evidence> all = links.of(mandate).stream().sorted(IN_ORDER).toList();
        if (all.isEmpty()) {
            return;
        }
        String title = mandate.title().in(language);
        pack.json(
                PackedFile.json("evidence.json", "evidence-json", title, PublishedSchema.EVIDENCE),
                all.stream().map(EvidenceJson::of).toList());
        pack.add(
                PackedFile.csv("evidence.csv", "evidence", title, PublishedSchema.EVIDENCE_COLUMNS),
                out -> EvidenceCsv.write(all, language, out));
    }
}
