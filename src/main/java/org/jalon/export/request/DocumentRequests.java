package org.jalon.export.request;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.read.Writers;
import org.jalon.assessment.read.Writers.Writer;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.jalon.table.TableRef;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts together what a document needs: the table, the one it is compared with and who wrote what differs, and the digest of a sealed one. */
@Service
@Snapshot
public class DocumentRequests {

    private final AnnexTables tables;
    private final Writers writers;

    DocumentRequests(AnnexTables tables, Writers writers) {
        this.tables = tables;
        this.writers = writers;
    }

    /**
     * The table of a period as a document is to show it. The digest of its seal goes with it only if it is the sealed table itself, with
     * nothing marked in it.
     *
     * @param comparedWith code of the period whose differences are marked; empty if none are
     * @throws org.jalon.shared.NotFound that names the first code that means nothing, or the seal that does not exist
     */
    @PreAuthorize("@access.reader(#mandate)")
    public DocumentRequest of(
            String mandate, String framework, String period, AsAt reading, Optional<String> comparedWith) {
        return of(mandate, framework, new TableRef(Optional.of(period), reading), comparedWith.map(TableRef::of));
    }

    /**
     * The same of any two states of tables.
     *
     * @param shown of the newest period if it names none
     * @param comparedWith the state whose differences are marked, of the same period if it names none; empty if none are
     * @throws ActRefused if nothing could be marked: both are one and the same state, or nothing had been recorded yet
     */
    @PreAuthorize("@access.reader(#mandate)")
    public DocumentRequest of(String mandate, String framework, TableRef shown, Optional<TableRef> comparedWith) {
        AnnexTable table = shown(mandate, framework, shown);
        DocumentRequest plain = DocumentRequest.of(table);
        return comparedWith
                .map(other -> plain.writtenBy(writers(table)).comparedWith(other(table, other)))
                .orElseGet(() -> plain.sealedWith(table.sealedAs().map(SealedAs::digest)));
    }

    /**
     * The table itself.
     *
     * @param shown of the newest period if it names none
     * @throws org.jalon.shared.NotFound that names the first code that means nothing, or the seal that does not exist
     */
    @PreAuthorize("@access.reader(#mandate)")
    public AnnexTable shown(String mandate, String framework, TableRef shown) {
        return tables.of(mandate, framework, shown.period(), shown.reading());
    }

    /**
     * Whether differences can be marked in a table that has been read.
     *
     * @throws org.jalon.shared.NotFound that names the first code that means nothing, or the seal that does not exist
     * @throws ActRefused if nothing could be marked
     */
    @PreAuthorize("@access.reader(#table)")
    public void check(AnnexTable table, TableRef comparedWith) {
        other(table, comparedWith);
    }

    private AnnexTable other(AnnexTable table, TableRef other) {
        String period = other.period().orElse(table.period().code());
        if (period.equals(table.period().code()) && other.reading().equals(table.reading())) {
            throw new ActRefused("refused.document-same-state");
        }
        AnnexTable earlier =
                tables.of(table.mandate().code(), table.framework().code(), Optional.of(period), other.reading());
        if (other.reading() instanceof AsAt.At && earlier.rows().findAny().isEmpty()) {
            throw new ActRefused("refused.document-nothing-recorded");
        }
        return earlier;
    }

    private Map<AssessmentId, Writer> writers(AnnexTable table) {
        Map<AssessmentId, Integer> shown = table.rows()
                .map(AnnexTable.Row::assessment)
                .collect(Collectors.toMap(Assessment::id, Assessment::version));
        return writers.of(table.framework(), table.period(), shown);
    }
}
