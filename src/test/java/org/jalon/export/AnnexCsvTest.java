package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.jalon.testing.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexCsvTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

    @Test
    void rows_come_in_the_order_of_their_numbers_as_numbers() throws IOException {
        List<CSVRecord> lines = read(table(row("1.10", said("ongoing", "")), row("1.9", said("ongoing", ""))));
        assertThat(lines).extracting(line -> line.get("indicator_no")).containsExactly("1.9", "1.10");
    }

    @Test
    void the_header_is_the_contract_and_lines_end_in_crlf_without_a_mark_before_them() throws IOException {
        String text = write(table(row("1.1", said("ongoing", "a"))), Locale.ENGLISH);
        assertThat(text)
                .startsWith(
                        "pillar_no,pillar,pillar_statement,objective_no,objective,indicator_no,indicator,part_no,status,deadline,comments,deadline_kind,deadline_from,deadline_to,lateness,state,citations\r\n")
                .endsWith("\r\n")
                .doesNotContain("\uFEFF");
    }

    @Test
    void a_split_row_gives_a_line_a_part_and_what_belongs_to_the_row_stands_on_each() throws IOException {
        AssessmentContent split = new AssessmentContent(
                List.of(new Part(Optional.of("implemented"), "one"), new Part(Optional.of("ongoing"), "two")),
                Optional.of(Deadline.printed("2017")),
                List.of(Citation.of("S/1", "Annex I"), Citation.of("S/2", "")),
                Optional.empty());
        List<CSVRecord> lines = read(table(row("4.2.1", split)));
        assertThat(lines).extracting(line -> line.get("part_no")).containsExactly("1", "2");
        assertThat(lines).extracting(line -> line.get("status")).containsExactly("Implemented", "Ongoing");
        assertThat(lines).extracting(line -> line.get("comments")).containsExactly("one", "two");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("deadline")).isEqualTo("2017");
            assertThat(line.get("deadline_kind")).isEqualTo("interval");
            assertThat(line.get("deadline_from")).isEqualTo("2017-01-01");
            assertThat(line.get("deadline_to")).isEqualTo("2017-12-31");
            assertThat(line.get("lateness")).isEqualTo("not-due");
            assertThat(line.get("state")).isEqualTo("carried-forward");
            assertThat(line.get("citations")).isEqualTo("S/1, Annex I; S/2");
        });
    }

    @Test
    void blank_stays_blank() throws IOException {
        CSVRecord line =
                read(table(row("2.3.3", AssessmentContent.notStated()))).getFirst();
        assertThat(List.of(
                        "status", "deadline", "comments", "deadline_kind", "deadline_from", "deadline_to", "citations"))
                .allSatisfy(column -> assertThat(line.get(column)).isEmpty());
    }

    @Test
    void the_status_is_the_word_of_the_scale_in_the_language_asked_for() throws IOException {
        AnnexTable table = table(row("1.1", said("not-implemented", "")));
        assertThat(write(table, Locale.ENGLISH)).contains(",Not implemented,");
        assertThat(write(table, Locale.FRENCH)).contains(",Non mis en œuvre,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "\"quoted\", with a comma",
                "– a bullet",
                "emoji 👩🏽‍🚀, اتفاق, e\u0301",
                "<script>alert(1)</script>",
                "' alone",
                " = after a blank"
            })
    void words_are_kept_to_the_letter(String words) throws IOException {
        assertThat(read(table(row("1.1", said("ongoing", words)))).getFirst().get("comments"))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "- a bullet", "@SUM(A1)", "\t=1", "＝1+1", "'=1", "''-1"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe_that_can_be_taken_away_again(String words) throws IOException {
        String cell = read(table(row("1.1", said("ongoing", words)))).getFirst().get("comments");
        assertThat(cell).isEqualTo("'" + words);
        assertThat(cell.matches("(?s)^'+[=+\\-@\\t\\r\\n＝＋－＠].*")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"deadline", "citations"})
    void no_column_of_words_is_left_out(String column) throws IOException {
        AssessmentContent content = new AssessmentContent(
                List.of(new Part(Optional.empty(), "")),
                Optional.of(Deadline.printed("=1")),
                List.of(Citation.of("=1", "")),
                Optional.empty());
        assertThat(read(table(row("1.1", content))).getFirst().get(column)).isEqualTo("'=1");
    }

    private static AssessmentContent said(String status, String comment) {
        return new AssessmentContent(
                List.of(new Part(Optional.of(status), comment)), Optional.empty(), List.of(), Optional.empty());
    }

    private record Said(String number, AssessmentContent content) {}

    private static Said row(String number, AssessmentContent content) {
        return new Said(number, content);
    }

    private static AnnexTable table(Said... rows) {
        Node objective = Nodes.objective(new ElementId(2), "1.1", new OutlineNumber("1.1"), "Objective", List.of());
        Node pillar = Nodes.pillar(new ElementId(1), "1", new OutlineNumber("1"), "Pillar", "Statement", List.of());
        List<AnnexTable.Row> lines = new ArrayList<>();
        for (Said said : rows) {
            AssessmentVersion version = new AssessmentVersion(
                    1,
                    Instant.EPOCH,
                    "officer",
                    "An officer",
                    Route.PERIOD,
                    Act.CARRIED_FORWARD,
                    EditingState.CARRIED_FORWARD,
                    Optional.empty(),
                    Optional.empty(),
                    said.content());
            lines.add(Nodes.row(
                    pillar,
                    objective,
                    Nodes.indicator(new ElementId(3), said.number(), new OutlineNumber(said.number()), "Indicator"),
                    new Assessment(new AssessmentId(1), new ElementId(3), version),
                    new Judgement(Lateness.NOT_DUE, 0),
                    Set.of(),
                    Optional.empty()));
        }
        LocalizedText title = new LocalizedText("Title", "Titre");
        return new AnnexTable(
                new Mandate(new MandateId(1), "mali", title, Locale.FRENCH, Rhythm.QUARTER),
                new Framework(
                        new FrameworkId(1),
                        new MandateId(1),
                        "agreement",
                        title,
                        Locale.ENGLISH,
                        Locale.FRENCH,
                        "Annex I",
                        Citation.of("S/1", ""),
                        new StatusScale(List.of(
                                level("implemented", 3, "Implemented", "Mis en œuvre"),
                                level("ongoing", 2, "Ongoing", "En cours"),
                                level("not-implemented", 1, "Not implemented", "Non mis en œuvre")))),
                new ReportingPeriod(
                        new PeriodId(1),
                        new MandateId(1),
                        new FrameworkId(1),
                        "2017-Q2",
                        DAY,
                        DAY,
                        DAY,
                        PeriodState.OPEN,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                DAY,
                List.of(Nodes.band(pillar, List.of(Nodes.block(objective, lines)))));
    }

    private static StatusLevel level(String code, int rank, String en, String fr) {
        return new StatusLevel(code, rank, new LocalizedText(en, fr), "half", "#000000", rank == 3);
    }

    private static String write(AnnexTable table, Locale language) {
        return new String(Files.bytes(table, language, "csv"), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(AnnexTable table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(write(table, Locale.ENGLISH))).getRecords();
    }
}
