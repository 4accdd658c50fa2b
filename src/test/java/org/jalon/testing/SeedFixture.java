package org.jalon.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.OutlineNumber;
import org.jalon.table.AnnexTable;
import org.jalon.table.Judgement;
import org.jalon.table.Lateness;

/**
 * The table of a seed folder without any database: S/2017/478, Annex I. Nothing of it is judged: lateness is 'no deadline'
 * throughout.
 */
public final class SeedFixture {

    private static final Instant RECORDED = Instant.parse("2017-06-30T12:00:00Z");

    private final String folder;

    private SeedFixture(String folder) {
        this.folder = folder;
    }

    public static SeedFixture mali() {
        return new SeedFixture("mali");
    }

    /** The lines of one file of the folder, in its order; columns by their names. */
    public List<CSVRecord> lines(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = SeedFixture.class.getResourceAsStream("/seed/" + folder + "/" + file + ".csv");
                var reader = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table as S/2017/478 published it. */
    public AnnexTable published() {
        return table("2017-Q2", EditingState.PUBLISHED);
    }

    /** The same rows in the period after it, open and carried forward. */
    public AnnexTable open() {
        return table("2017-Q3", EditingState.CARRIED_FORWARD);
    }

    private AnnexTable table(String code, EditingState state) {
        ReportingPeriod period = period(code);
        List<AnnexTable.Band> bands =
                lines("pillars").stream().map(line -> band(line, state)).toList();
        return new AnnexTable(mandate(), framework(), period, Optional.empty(), period.to(), bands);
    }

    public Mandate mandate() {
        CSVRecord line = lines("mandate").getFirst();
        return new Mandate(
                new MandateId(1),
                line.get("code"),
                localized(line, "title"),
                Locale.forLanguageTag(line.get("original_language")),
                Rhythm.QUARTER);
    }

    public Framework framework() {
        CSVRecord line = lines("frameworks").getFirst();
        List<StatusLevel> levels = lines("status-levels").stream()
                .map(level -> new StatusLevel(
                        level.get("code"),
                        Integer.parseInt(level.get("position")),
                        localized(level, "label"),
                        level.get("symbol"),
                        level.get("colour"),
                        Boolean.parseBoolean(level.get("done"))))
                .toList();
        return new Framework(
                new FrameworkId(1),
                new MandateId(1),
                line.get("code"),
                localized(line, "title"),
                Locale.forLanguageTag(line.get("language")),
                Locale.forLanguageTag(line.get("original_language")),
                line.get("annex"),
                Citation.of(line.get("citation_symbol"), line.get("citation_locator")),
                new StatusScale(levels));
    }

    public ReportingPeriod period(String code) {
        CSVRecord line = lines("periods").stream()
                .filter(candidate -> candidate.get("code").equals(code))
                .findFirst()
                .orElseThrow();
        return new ReportingPeriod(
                new PeriodId(line.getRecordNumber()),
                new MandateId(1),
                new FrameworkId(1),
                code,
                LocalDate.parse(line.get("from")),
                LocalDate.parse(line.get("to")),
                LocalDate.parse(line.get("due")),
                PeriodState.valueOf(line.get("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                stated(line, "report_symbol"),
                stated(line, "report_date").map(LocalDate::parse));
    }

    private AnnexTable.Band band(CSVRecord line, EditingState state) {
        List<Node> objectives = below("objectives", "pillar", line.get("number")).stream()
                .map(objective -> Nodes.objective(
                        new ElementId(objective.getRecordNumber()),
                        objective.get("number"),
                        number(objective),
                        objective.get("text"),
                        indicators(objective)))
                .toList();
        Node pillar = Nodes.pillar(
                new ElementId(line.getRecordNumber()),
                line.get("number"),
                number(line),
                line.get("title"),
                line.get("statement"),
                objectives);
        return Nodes.band(
                pillar,
                objectives.stream()
                        .map(objective -> block(pillar, objective, state))
                        .toList());
    }

    private List<Node> indicators(CSVRecord objective) {
        return below("indicators", "objective", objective.get("number")).stream()
                .map(line -> Nodes.indicator(
                        new ElementId(line.getRecordNumber()), line.get("number"), number(line), line.get("text")))
                .toList();
    }

    private AnnexTable.Block block(Node pillar, Node objective, EditingState state) {
        return Nodes.block(
                objective,
                objective.children().stream()
                        .map(indicator -> Nodes.row(
                                pillar,
                                objective,
                                indicator,
                                assessment(indicator, state),
                                new Judgement(Lateness.NO_DEADLINE, 0),
                                Set.of(),
                                Optional.empty()))
                        .toList());
    }

    private Assessment assessment(Node indicator, EditingState state) {
        List<CSVRecord> parts =
                below("assessments", "indicator", indicator.number().printed());
        CSVRecord first = parts.getFirst();
        AssessmentContent content = new AssessmentContent(
                parts.stream()
                        .map(part -> new Part(stated(part, "status"), part.get("comments")))
                        .toList(),
                stated(first, "deadline").map(Deadline::printed),
                List.of(new Citation(
                        first.get("citation_symbol"), first.get("citation_locator"), first.get("citation_quote"))),
                stated(first, "doubt"));
        Act act = state == EditingState.PUBLISHED ? Act.PUBLISHED : Act.CARRIED_FORWARD;
        return new Assessment(
                new AssessmentId(indicator.id().value()),
                indicator.id(),
                new AssessmentVersion(
                        1,
                        RECORDED,
                        "jalon",
                        "Jalon",
                        Route.SEED,
                        act,
                        state,
                        Optional.empty(),
                        Optional.empty(),
                        content));
    }

    private List<CSVRecord> below(String file, String column, String number) {
        return lines(file).stream()
                .filter(line -> line.get(column).equals(number))
                .toList();
    }

    private static OutlineNumber number(CSVRecord line) {
        return new OutlineNumber(line.get("number"));
    }

    private static LocalizedText localized(CSVRecord line, String column) {
        return new LocalizedText(line.get(column + "_en"), line.get(column + "_fr"));
    }

    private static Optional<String> stated(CSVRecord line, String column) {
        return Optional.of(line.get(column)).filter(text -> !text.isEmpty());
    }
}
