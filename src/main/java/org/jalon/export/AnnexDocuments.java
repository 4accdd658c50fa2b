package org.jalon.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.read.Assessments.Recorded;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.export.layout.AnalysisLayout;
import org.jalon.export.layout.AnnexLayout;
import org.jalon.export.layout.ComparisonLayout;
import org.jalon.export.layout.HistoryLayout;
import org.jalon.export.layout.HistorySheet;
import org.jalon.export.layout.MatrixLayout;
import org.jalon.export.layout.MatrixSheet;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.PrintedTable;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.request.TemplateFile;
import org.jalon.framework.ElementId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Words;
import org.springframework.stereotype.Service;

/** Tables as files: whatever format there is, from one and the same printed table. */
@Service
public class AnnexDocuments {

    private final Words words;
    private final AnnexLayout layout;
    private final List<DocumentFormat> formats;
    private final TemplateFile templates;

    AnnexDocuments(Words words, AnnexLayout layout, List<DocumentFormat> formats, TemplateFile templates) {
        this.words = words;
        this.layout = layout;
        this.templates = templates;
        this.formats = List.copyOf(formats);
    }

    /**
     * The table as a document of that format, ready to be written. A table that no report has published says so on every page.
     *
     * @param ending of the file's name, such as {@code docx}
     * @param language of headings, labels and statuses: French for French, English for all others; the texts of the framework
     *     stay in their own language
     * @return empty if there is no such format
     */
    public Optional<AnnexDocument> of(DocumentRequest request, Locale language, String ending) {
        return format(ending, request.table().mandate())
                .map(format -> new AnnexDocument(layout.of(request, language), format));
    }

    /**
     * The matrix as a document, with all indicators that the framework ever had.
     *
     * @param name of the file, without an ending
     * @param texts the words of pillars, objectives and indicators, by their ids
     * @return empty if there is no such format
     */
    public Optional<AnnexDocument> matrix(
            Matrix matrix, String name, Map<ElementId, String> texts, Locale language, String ending) {
        return format(ending, matrix.mandate())
                .map(format -> new AnnexDocument(MatrixLayout.of(words, matrix, name, texts, language), format));
    }

    /**
     * A comparison as a document.
     *
     * @param all with the rows of every kind, for the counts
     * @param shown the same with the rows that the document holds
     * @return empty if there is no such format
     */
    public Optional<AnnexDocument> comparison(Comparison all, Comparison shown, Locale language, String ending) {
        return format(ending, all.to().mandate())
                .map(format -> new AnnexDocument(ComparisonLayout.of(words, all, shown, language), format));
    }

    /**
     * Matrix and whole history as sheets beside a table.
     *
     * @param texts the words of pillars, objectives and indicators, by their ids
     * @param versions reads those of some indicators, by their ids, in any order
     */
    public List<DataTable> sheets(
            Matrix matrix,
            Map<ElementId, String> texts,
            Function<Collection<ElementId>, List<Recorded>> versions,
            Locale language) {
        Map<ElementId, String> numbers = matrix.indicators()
                .collect(Collectors.toMap(
                        indicator -> indicator.entry().id(),
                        indicator -> indicator.entry().number().printed()));
        Map<PeriodId, String> periods =
                matrix.periods().stream().collect(Collectors.toMap(ReportingPeriod::id, ReportingPeriod::code));
        HistorySheet history =
                new HistorySheet(AnalysisLayout.of(words, matrix.mandate(), matrix.framework(), language, "history"));
        AnalysisLayout layout = AnalysisLayout.of(words, matrix.mandate(), matrix.framework(), language, "matrix");
        return List.of(new MatrixSheet(matrix, texts, layout).table(), history.of(versions, numbers, periods));
    }

    /** All that was ever said of an indicator as a document; empty if there is no such format. */
    public Optional<AnnexDocument> history(IndicatorHistory history, Locale language, String ending) {
        return format(ending, history.mandate())
                .map(format -> new AnnexDocument(HistoryLayout.of(words, history, language), format));
    }

    /** A table that is laid out already, as a document of a mandate; empty if there is no such format. */
    public Optional<AnnexDocument> of(PrintedTable table, Mandate mandate, String ending) {
        return format(ending, mandate).map(format -> new AnnexDocument(table, format));
    }

    /** In the looks that the mandate wants for it. */
    private Optional<DocumentFormat> format(String ending, Mandate mandate) {
        return formats.stream()
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .map(format -> templates.dressed(format, mandate.id()));
    }

    /** Endings of all formats, sorted. */
    public List<String> endings() {
        return formats.stream().map(DocumentFormat::ending).sorted().toList();
    }
}
