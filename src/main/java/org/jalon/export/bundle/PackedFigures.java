package org.jalon.export.bundle;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.AnnexDocument;
import org.jalon.export.figure.FigureDocuments;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measures;
import org.springframework.stereotype.Component;

/** The figures of a mandate in its data package. */
@Component
class PackedFigures {

    private static final String CSV = "csv";

    private final Measures measures;
    private final FigureDocuments documents;

    PackedFigures(Measures measures, FigureDocuments documents) {
        this.measures = measures;
        this.documents = documents;
    }

    /** What is measured, and what documents say of it; no files where nothing is. */
    void add(DataPackage pack, Mandate mandate, Locale language) throws IOException {
        if (measures.of(mandate).isEmpty()) {
            return;
        }
        AnnexDocument all = documents.measures(mandate.code(), language, CSV).orElseThrow();
        pack.add(PackedFile.csv("measures.csv", "measures", all.title(), PublishedSchema.MEASURE_COLUMNS), all::write);
        AnnexDocument values = documents
                .observations(mandate.code(), Optional.empty(), language, CSV)
                .orElseThrow();
        pack.add(
                PackedFile.csv("observations.csv", "observations", values.title(), PublishedSchema.OBSERVATION_COLUMNS),
                values::write);
    }
}
