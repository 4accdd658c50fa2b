package org.jalon.export.order;

import java.util.Optional;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.Comparisons;
import org.jalon.analysis.Matrices;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.read.IndicatorHistories;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.export.AnnexDocument;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.bundle.DataPackages;
import org.jalon.export.bundle.HistoryJson;
import org.jalon.export.json.ComparisonJson;
import org.jalon.export.json.MatrixJson;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.request.DocumentRequests;
import org.jalon.export.request.TableName;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads what a choice asks for and lays it out; writing it is the caller's, since that is what takes time. */
@Service
@Snapshot
public class DocumentAssembler {

    private final DocumentRequests requests;
    private final TableDocuments tables;
    private final AnnexDocuments documents;
    private final Matrices matrices;
    private final Comparisons comparisons;
    private final IndicatorHistories histories;
    private final DataPackages packages;
    private final JsonDocuments json;

    DocumentAssembler(
            DocumentRequests requests,
            TableDocuments tables,
            AnnexDocuments documents,
            Matrices matrices,
            Comparisons comparisons,
            IndicatorHistories histories,
            DataPackages packages,
            JsonDocuments json) {
        this.requests = requests;
        this.tables = tables;
        this.documents = documents;
        this.matrices = matrices;
        this.comparisons = comparisons;
        this.histories = histories;
        this.packages = packages;
        this.json = json;
    }

    /**
     * The document of a choice. The internal conversation is in it only if the choice says so and {@code confirmed} says it again.
     *
     * @throws NotFound that names the first code that means nothing
     * @throws org.springframework.security.access.AccessDeniedException if a reader asks for the conversation
     */
    @PreAuthorize("@access.reader(#mandate)")
    public MadeDocument of(String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        return switch (choice.kind()) {
            case TABLE -> tables.of(mandate, framework, choice, confirmed);
            case MATRIX -> matrix(mandate, framework, choice);
            case COMPARISON -> comparison(mandate, framework, choice);
            case HISTORY -> history(mandate, framework, choice);
            case MANDATE ->
                new MadeDocument(mandate + ".zip", "application/zip", "", out -> {
                    packages.write(mandate, choice.locale(), out);
                    return MissingGlyphs.NONE;
                });
        };
    }

    /**
     * Whether what a choice names is there, before somebody waits for the document.
     *
     * @throws NotFound that names the first code that means nothing, or the seal that does not exist
     * @throws org.jalon.shared.ActRefused if nothing could be marked
     */
    @PreAuthorize("@access.reader(#mandate)")
    public void check(String mandate, String framework, DocumentChoice choice) {
        switch (choice.kind()) {
            case TABLE -> check(requests.shown(mandate, framework, choice.shown()), choice);
            case COMPARISON -> compared(mandate, framework, choice);
            case MATRIX -> chosen(mandate, framework, choice);
            case HISTORY, MANDATE -> {}
        }
    }

    /**
     * The same for somebody who has read the table that the choice shows.
     *
     * @throws NotFound as above
     * @throws org.jalon.shared.ActRefused as above
     */
    @PreAuthorize("@access.reader(#shown)")
    public void check(AnnexTable shown, DocumentChoice choice) {
        switch (choice.kind()) {
            case TABLE -> choice.marks().ifPresent(other -> requests.check(shown, other));
            case COMPARISON ->
                compared(shown.mandate().code(), shown.framework().code(), choice);
            case MATRIX ->
                choice.comparedWith()
                        .period()
                        .ifPresent(named ->
                                chosen(shown.mandate().code(), shown.framework().code(), choice));
            case HISTORY, MANDATE -> {}
        }
    }

    private MadeDocument matrix(String mandate, String framework, DocumentChoice choice) {
        Matrix matrix = chosen(mandate, framework, choice);
        String name = TableName.of(
                matrix, !choice.comparedWith().isUnnamed() || !choice.shown().isUnnamed());
        if (choice.format().equals("json")) {
            return json.of(name, MatrixJson.of(matrix, choice.locale()));
        }
        return made(documents.matrix(matrix, name, matrices.words(matrix), choice.locale(), choice.format()));
    }

    private Matrix chosen(String mandate, String framework, DocumentChoice choice) {
        return matrices.of(mandate, framework)
                .between(choice.comparedWith().period(), choice.shown().period());
    }

    private MadeDocument comparison(String mandate, String framework, DocumentChoice choice) {
        Comparison all = compared(mandate, framework, choice);
        Comparison shown = all.only(Optional.empty(), choice.shownChanges());
        if (choice.format().equals("json")) {
            return json.of(TableName.of(all), ComparisonJson.of(shown));
        }
        return made(documents.comparison(all, shown, choice.locale(), choice.format()));
    }

    private Comparison compared(String mandate, String framework, DocumentChoice choice) {
        return comparisons.of(
                mandate,
                framework,
                choice.comparedWith().period(),
                choice.comparedWith().reading(),
                choice.shown().period(),
                choice.shown().reading());
    }

    private MadeDocument history(String mandate, String framework, DocumentChoice choice) {
        IndicatorHistory history = histories.forEverybody(
                mandate, framework, choice.indicator().orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, "")));
        return choice.format().equals("json")
                ? json.of(mandate + "-" + framework + "-" + history.code() + "-history", HistoryJson.of(history))
                : made(documents.history(history, choice.locale(), choice.format()));
    }

    private static MadeDocument made(Optional<AnnexDocument> found) {
        return MadeDocument.of(found.orElseThrow());
    }
}
