package org.jalon.export.bundle;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceCsv;
import org.jalon.evidence.EvidenceJson;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.evidence.illustration.Illustration;
import org.jalon.evidence.illustration.IllustrationCsv;
import org.jalon.evidence.illustration.Illustrations;
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
    private final Illustrations illustrations;

    PackedEvidence(EvidenceLinks links, Illustrations illustrations) {
        this.links = links;
        this.illustrations = illustrations;
    }

    /** @param language of the column of judgements in the CSV file; no files where there is no evidence */
    void add(DataPackage pack, Mandate mandate, Locale language) throws IOException {
        addIllustrations(pack, mandate, language);
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

    private void addIllustrations(DataPackage pack, Mandate mandate, Locale language) throws IOException {
        List<Illustration> all = illustrations.of(mandate);
        if (!all.isEmpty()) {
            pack.add(
                    PackedFile.csv(
                            "illustrations.csv",
                            "illustrations",
                            mandate.title().in(language),
                            PublishedSchema.ILLUSTRATION_COLUMNS),
                    out -> IllustrationCsv.write(all, language, out));
        }
    }
}
