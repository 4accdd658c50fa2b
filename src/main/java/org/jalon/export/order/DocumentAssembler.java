package org.jalon.export.order;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.Comparisons;
import org.jalon.analysis.Matrices;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.read.IndicatorHistories;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.export.AnnexDocument;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.Fingerprint;
import org.jalon.export.bundle.DataPackages;
import org.jalon.export.bundle.HistoryJson;
import org.jalon.export.json.ComparisonJson;
import org.jalon.export.json.MatrixJson;
import org.jalon.export.json.TableJson;
import org.jalon.export.printed.Undrawn;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.request.DocumentRequests;
import org.jalon.export.request.TableName;
import org.jalon.framework.ElementId;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Snapshots;
import org.jalon.table.AnnexTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a choice asks for and lays it out; writing it is the caller's, since that is what takes time. */
@Service
@Snapshot
public class DocumentAssembler {

    private final DocumentRequests requests;
    private final AnnexDocuments documents;
    private final SealedDocuments sealed;
    private final Matrices matrices;
    private final Comparisons comparisons;
    private final IndicatorHistories histories;
    private final Conversations conversations;
    private final Assessments assessments;
    private final DataPackages packages;
    private final Snapshots snapshots;
    private final JsonMapper json;

    DocumentAssembler(
            DocumentRequests requests,
            AnnexDocuments documents,
            SealedDocuments sealed,
            Matrices matrices,
            Comparisons comparisons,
            IndicatorHistories histories,
            Conversations conversations,
            Assessments assessments,
            DataPackages packages,
            Snapshots snapshots,
            JsonMapper json) {
        this.requests = requests;
        this.documents = documents;
        this.sealed = sealed;
        this.matrices = matrices;
        this.comparisons = comparisons;
        this.histories = histories;
        this.conversations = conversations;
        this.assessments = assessments;
        this.packages = packages;
        this.snapshots = snapshots;
        this.json = json;
    }

    /**
     * The document of a choice. The internal conversation is in it only if the choice says so and {@code confirmed} says it again.
     *
     * @throws NotFound that names the first code that means nothing
     * @throws org.springframework.security.access.AccessDeniedException if a reader asks for the conversation
     */
    @PreAuthorize("hasRole('READER')")
    public MadeDocument of(String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        return switch (choice.kind()) {
            case TABLE -> table(mandate, framework, choice, confirmed);
            case MATRIX -> matrix(mandate, framework, choice);
            case COMPARISON -> comparison(mandate, framework, choice);
            case HISTORY -> history(mandate, framework, choice);
            case MANDATE ->
                new MadeDocument(mandate + ".zip", "application/zip", "", out -> {
                    packages.write(mandate, choice.locale(), out);
                    return Undrawn.NONE;
                });
        };
    }

    /**
     * Whether what a choice names is there, before somebody waits for the document.
     *
     * @throws NotFound that names the first code that means nothing, or the seal that does not exist
     * @throws org.jalon.shared.ActRefused if nothing could be marked
     */
    @PreAuthorize("hasRole('READER')")
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
    @PreAuthorize("hasRole('READER')")
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

    private MadeDocument table(String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        DocumentRequest request = request(mandate, framework, choice, confirmed);
        if (choice.format().equals("json")) {
            return json(request.fileName(), TableJson.of(request.table(), choice.locale()));
        }
        if (!choice.sheets()) {
            return sealed.of(request, choice.locale(), choice.format()).orElseThrow();
        }
        MadeDocument made = made(documents.of(request, choice.locale(), choice.format()));
        return new MadeDocument(
                made.fileName(),
                made.mediaType(),
                made.fingerprint(),
                out -> writeAtOnce(
                        () -> made(documents.of(
                                request(mandate, framework, choice, confirmed), choice.locale(), choice.format())),
                        out));
    }

    /** The whole history is too long to be held: it is read while it is written, and so with it, as of one moment, all else that the file says. */
    private Undrawn writeAtOnce(Supplier<MadeDocument> reading, OutputStream out) throws IOException {
        try {
            return snapshots.read(() -> {
                MadeDocument document = reading.get();
                try {
                    return document.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private DocumentRequest request(String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        DocumentRequest request = requests.of(mandate, framework, choice.shown(), choice.marks())
                .only(choice.filter())
                .citing(choice.citations());
        if (choice.merged()) {
            request = request.merged();
        }
        if (choice.sheets()) {
            Matrix matrix = matrices.of(mandate, framework);
            request = request.withSheets(documents.sheets(
                    matrix, texts(matrix), some -> assessments.everything(matrix.framework(), some), choice.locale()));
        }
        if (choice.conversation() && confirmed) {
            request = request.withConversation(conversations.of(
                    request.table().framework(), request.table().period()));
        }
        return request;
    }

    private MadeDocument matrix(String mandate, String framework, DocumentChoice choice) {
        Matrix matrix = chosen(mandate, framework, choice);
        String name = TableName.of(
                matrix, !choice.comparedWith().isUnnamed() || !choice.shown().isUnnamed());
        if (choice.format().equals("json")) {
            return json(name, MatrixJson.of(matrix, choice.locale()));
        }
        return made(documents.matrix(matrix, name, texts(matrix), choice.locale(), choice.format()));
    }

    private Matrix chosen(String mandate, String framework, DocumentChoice choice) {
        return matrices.of(mandate, framework)
                .between(choice.comparedWith().period(), choice.shown().period());
    }

    private Map<ElementId, String> texts(Matrix matrix) {
        List<Entry> entries = matrix.pillars().stream()
                .flatMap(pillar -> Stream.concat(
                        Stream.of(pillar.entry()),
                        pillar.objectives().stream()
                                .flatMap(objective -> Stream.concat(
                                        Stream.of(objective.entry()),
                                        objective.indicators().stream().map(Matrix.Indicator::entry)))))
                .toList();
        return entries.isEmpty() ? Map.of() : matrices.words(entries);
    }

    private MadeDocument comparison(String mandate, String framework, DocumentChoice choice) {
        Comparison all = compared(mandate, framework, choice);
        Comparison shown = all.only(choice.shownChanges());
        if (choice.format().equals("json")) {
            return json(TableName.of(all), ComparisonJson.of(shown));
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
                ? json(mandate + "-" + framework + "-" + history.number() + "-history", HistoryJson.of(history))
                : made(documents.history(history, choice.locale(), choice.format()));
    }

    private static MadeDocument made(Optional<AnnexDocument> found) {
        return MadeDocument.of(found.orElseThrow());
    }

    private MadeDocument json(String name, Object content) {
        return new MadeDocument(name + ".json", "application/json", Fingerprint.of(content), out -> {
            json.writerWithDefaultPrettyPrinter()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .writeValue(out, content);
            return Undrawn.NONE;
        });
    }
}
