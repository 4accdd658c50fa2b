package org.jalon.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.analysis.Matrices;
import org.jalon.assessment.read.Assessments;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.json.MatrixJson;
import org.jalon.export.json.TableJson;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.jalon.source.Documents;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a mandate as open files in one zip: what it is, every period's table, and every version that ever was. */
@Service
@Snapshot
public class DataPackages {

    /** Of how many indicators all that was ever said is read at once. */
    private static final int IN_HAND = 50;

    private final Mandates mandates;
    private final ReportingPeriods periods;
    private final Frameworks frameworks;
    private final Documents documents;
    private final AnnexTables tables;
    private final Matrices matrices;
    private final AnnexDocuments files;
    private final Assessments assessments;
    private final PackedFigures figures;
    private final PackedEvidence evidence;
    private final JsonMapper json;

    DataPackages(
            Mandates mandates,
            ReportingPeriods periods,
            Frameworks frameworks,
            Documents documents,
            AnnexTables tables,
            Matrices matrices,
            AnnexDocuments files,
            Assessments assessments,
            PackedFigures figures,
            PackedEvidence evidence,
            JsonMapper json) {
        this.mandates = mandates;
        this.periods = periods;
        this.frameworks = frameworks;
        this.documents = documents;
        this.tables = tables;
        this.matrices = matrices;
        this.files = files;
        this.assessments = assessments;
        this.figures = figures;
        this.evidence = evidence;
        this.json = json;
    }

    /**
     * Writes the data package of a mandate. The same data gives the same bytes. Conversations, drafts and returned forms are internal and no
     * part of it.
     *
     * @param language of titles and of the labels of statuses
     * @param out is left open
     * @throws org.jalon.shared.NotFound if there is no such mandate
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public void write(String mandateCode, Locale language, OutputStream out) throws IOException {
        Mandate mandate = mandates.byCode(mandateCode);
        List<Framework> own = frameworks.of(mandate);
        Map<FrameworkId, List<ReportingPeriod>> reported =
                own.stream().collect(Collectors.toMap(Framework::id, framework -> periods.of(framework.id())));
        DataPackage pack = new DataPackage(json, out);
        String title = mandate.title().in(language);
        pack.json(
                PackedFile.json("mandate.json", "mandate", title, PublishedSchema.MANDATE),
                MandateJson.of(mandate, mandates.decisions(mandate), documents.of(mandate), own, reported));
        for (Framework framework : own) {
            List<ReportingPeriod> all = Objects.requireNonNull(reported.get(framework.id()));
            Map<ElementId, OutlineNumber> numbers = tables(pack, mandate, framework, all, language);
            pack.json(
                    PackedFile.json(
                            framework.code() + "/matrix.json",
                            framework.code() + "-matrix",
                            framework.title().in(language),
                            PublishedSchema.MATRIX),
                    MatrixJson.of(matrices.of(mandate.code(), framework.code()), language));
            history(pack, framework, all, numbers, language);
        }
        figures.add(pack, mandate, language);
        evidence.add(pack, mandate, language);
        pack.finish(mandate.code(), title);
    }

    /** One after the other. @return the numbers of all indicators that have a row somewhere, by their ids */
    private Map<ElementId, OutlineNumber> tables(
            DataPackage pack, Mandate mandate, Framework framework, List<ReportingPeriod> all, Locale language)
            throws IOException {
        Map<ElementId, OutlineNumber> numbers = new HashMap<>();
        for (ReportingPeriod period : all.reversed()) {
            AnnexTable table = tables.of(mandate.code(), framework.code(), Optional.of(period.code()));
            if (table.rows().findAny().isPresent()) {
                table(pack, table, language);
                table.rows()
                        .map(AnnexTable.Row::indicator)
                        .forEach(indicator -> numbers.putIfAbsent(indicator.id(), indicator.number()));
            }
        }
        return numbers;
    }

    private void table(DataPackage pack, AnnexTable table, Locale language) throws IOException {
        String period = table.period().code();
        String path = table.framework().code() + "/" + period + "/table.";
        String name = (table.framework().code() + "-" + period).toLowerCase(Locale.ROOT);
        String title = table.framework().title().in(language) + ", " + period;
        pack.json(
                PackedFile.json(path + "json", name + "-json", title, PublishedSchema.TABLE),
                TableJson.of(table, language));
        pack.add(
                PackedFile.csv(path + "csv", name, title, PublishedSchema.TABLE_COLUMNS),
                files.of(DocumentRequest.of(table), language, "csv").orElseThrow()::write);
    }

    private void history(
            DataPackage pack,
            Framework framework,
            List<ReportingPeriod> all,
            Map<ElementId, OutlineNumber> numbers,
            Locale language)
            throws IOException {
        Map<PeriodId, String> codes =
                all.stream().collect(Collectors.toMap(ReportingPeriod::id, ReportingPeriod::code));
        List<ElementId> indicators = numbers.entrySet().stream()
                .sorted(Map.Entry.<ElementId, OutlineNumber>comparingByValue()
                        .thenComparingLong(one -> one.getKey().value()))
                .map(Map.Entry::getKey)
                .toList();
        pack.list(
                PackedFile.json(
                        framework.code() + "/history.json",
                        framework.code() + "-history",
                        framework.title().in(language),
                        PublishedSchema.HISTORY),
                list -> {
                    for (int from = 0; from < indicators.size(); from += IN_HAND) {
                        List<ElementId> some = indicators.subList(from, Math.min(from + IN_HAND, indicators.size()));
                        list.writeAll(versions(framework, some, numbers, codes));
                    }
                });
    }

    private List<HistoryJson> versions(
            Framework framework,
            List<ElementId> indicators,
            Map<ElementId, OutlineNumber> numbers,
            Map<PeriodId, String> codes) {
        return assessments.everything(framework, indicators).stream()
                .map(version -> HistoryJson.of(
                        Objects.requireNonNull(numbers.get(version.indicatorId()))
                                .printed(),
                        codes.getOrDefault(version.periodId(), ""),
                        version.version()))
                .sorted(Comparator.comparing((HistoryJson version) -> new OutlineNumber(version.indicator()))
                        .thenComparing(HistoryJson::period)
                        .thenComparingInt(HistoryJson::version))
                .toList();
    }
}
