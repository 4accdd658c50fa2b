package org.jalon.export.order;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jalon.analysis.Matrices;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.assessment.read.Assessments;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.json.TableJson;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.request.DocumentRequests;
import org.jalon.shared.Snapshots;
import org.springframework.stereotype.Component;

/** The table of a period as a document, with all that a choice adds to it: marks, other periods' sheets, the conversation. */
@Component
class TableDocuments {

    private final DocumentRequests requests;
    private final AnnexDocuments documents;
    private final SealedDocuments sealed;
    private final Matrices matrices;
    private final Conversations conversations;
    private final Assessments assessments;
    private final Snapshots snapshots;
    private final JsonDocuments json;

    TableDocuments(
            DocumentRequests requests,
            AnnexDocuments documents,
            SealedDocuments sealed,
            Matrices matrices,
            Conversations conversations,
            Assessments assessments,
            Snapshots snapshots,
            JsonDocuments json) {
        this.requests = requests;
        this.documents = documents;
        this.sealed = sealed;
        this.matrices = matrices;
        this.conversations = conversations;
        this.assessments = assessments;
        this.snapshots = snapshots;
        this.json = json;
    }

    /** Confirmed twice, the internal conversation is in it; see {@link DocumentAssembler#of}. */
    MadeDocument of(String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        DocumentRequest request = request(mandate, framework, choice, confirmed);
        if (choice.format().equals("json")) {
            return json.of(request.fileName(), TableJson.of(request.table(), choice.locale()));
        }
        if (!choice.sheets()) {
            return sealed.of(request, choice.locale(), choice.format()).orElseThrow();
        }
        MadeDocument made = laidOut(request, choice);
        return new MadeDocument(
                made.fileName(),
                made.mediaType(),
                made.fingerprint(),
                out -> writeAtOnce(() -> laidOut(request(mandate, framework, choice, confirmed), choice), out));
    }

    private MadeDocument laidOut(DocumentRequest request, DocumentChoice choice) {
        return MadeDocument.of(
                documents.of(request, choice.locale(), choice.format()).orElseThrow());
    }

    /** The whole history is too long to be held: it is read while it is written, and so with it, as of one moment, all else that the file says. */
    private MissingGlyphs writeAtOnce(Supplier<MadeDocument> reading, OutputStream out) throws IOException {
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
                    matrix,
                    matrices.words(matrix),
                    some -> assessments.everything(matrix.framework(), some),
                    choice.locale()));
        }
        if (choice.conversation() && confirmed) {
            request = request.withConversation(conversations.of(
                    request.table().framework(), request.table().period()));
        }
        return request;
    }
}
