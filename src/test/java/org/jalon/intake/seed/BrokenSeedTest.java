package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A seed folder with a fault is refused whole, with words that lead to the fault; on a database without any mandate. */
@DatabaseTest
@TestPropertySource(properties = "jalon.seed=")
class BrokenSeedTest {

    private static final String ASSESSMENTS = "assessments.csv";
    private static final String INDICATORS = "indicators.csv";
    private static final String PERIODS = "periods.csv";
    private static final String EVIDENCE = "passage,framework,indicator,direction,judgement_en,judgement_fr";
    private static final String PASSAGES = "key,source,place,quotation,as_at,nature,speaker,note";

    private final Seeds seeds;
    private final SeedImport imports;
    private final JdbcClient jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path parent;

    @Autowired
    BrokenSeedTest(Seeds seeds, SeedImport imports, JdbcClient jdbc) {
        this.seeds = seeds;
        this.imports = imports;
        this.jdbc = jdbc;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void is_refused_and_nothing_is_stored(String fault, UnaryOperator<DraftFolder> spoil, List<String> expected) {
        DraftFolder draft = spoil.apply(DraftFolder.copyOfMali(parent, "spoilt"));

        Map<String, Long> before = DatabaseContent.rows(jdbc);

        SeedRefused refused = catchThrowableOfType(SeedRefused.class, () -> seeds.loadMissing(List.of(draft.folder())));

        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(draft.said(refused)).containsExactlyElementsOf(expected);
        assertThat(DatabaseContent.rows(jdbc)).isEqualTo(before).containsEntry("mandate", 0L);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "missing column",
                        seed -> seed.replace("pillars.csv", "title,statement", "title,remark"),
                        "FOLDER/pillars.csv, line 1, column 4 'remark': datapackage.json describes no such column; expected"
                                + " framework, number, title, statement, valid_from",
                        "FOLDER/pillars.csv, line 1: 'statement' is missing; expected the columns framework, number, title,"
                                + " statement, valid_from"),
                fault(
                        "duplicate number",
                        seed -> seed.append(INDICATORS, "agreement,1.1,1.1.1,Twice,2017-Q2"),
                        "FOLDER/indicators.csv, line 33, columns 1 'framework', 3 'number', 5 'valid_from': 'agreement, 1.1.1,"
                                + " 2017-Q2' stands on line 2 already; expected it once"),
                fault(
                        "bad date",
                        seed -> seed.replace(PERIODS, "2017-07-01", "1 July 2017"),
                        "FOLDER/periods.csv, line 3, column 2 'from': '1 July 2017' is not a date from 1900 to 2200; expected one such as"
                                + " 2017-06-30"),
                fault(
                        "Latin-1 bytes",
                        seed -> seed.write("frameworks.csv", StandardCharsets.ISO_8859_1, seed.read("frameworks.csv")),
                        "FOLDER/frameworks.csv, line 2, byte 202 of the file: the byte 0xE8 is not UTF-8; expected the file"
                                + " to be saved as UTF-8"),
                fault(
                        "status that is not of the scale",
                        seed -> seed.replace(ASSESSMENTS, "2.3.2,1,ongoing", "2.3.2,1,Finished"),
                        "FOLDER/assessments.csv, line 14, column 5 'status': 'Finished' is not a level of the framework's scale;"
                                + " expected one of implemented, ongoing, not-implemented or blank"),
                fault(
                        "status of another framework's scale",
                        seed -> seed.append("frameworks.csv", "other,Other,Autre,en,en,Annex II,S/2017/478,Annex II")
                                .append("status-levels.csv", "other,delayed,1,Delayed,En retard,cross,#A63D1E,false")
                                .replace(ASSESSMENTS, "2.3.2,1,ongoing", "2.3.2,1,delayed"),
                        "FOLDER/assessments.csv, line 14, column 5 'status': 'delayed' is not a level of the framework's scale;"
                                + " expected one of implemented, ongoing, not-implemented or blank"),
                fault(
                        "scale of thirteen statuses",
                        seed -> seed.append(
                                "status-levels.csv",
                                IntStream.rangeClosed(4, 13)
                                        .mapToObj(n -> "agreement,s" + n + "," + n + ",S" + n + ",É" + n
                                                + ",half,#1F5FA8,false")
                                        .collect(Collectors.joining("\n"))),
                        "FOLDER/frameworks.csv, line 2, column 1 'code': 'agreement' has 13 statuses in status-levels.csv; expected at"
                                + " most 12"),
                fault(
                        "two statuses of one name",
                        seed -> seed.append("status-levels.csv", "agreement,again,4,Ongoing,Encore,half,#1F5FA8,false"),
                        "FOLDER/status-levels.csv, line 5, column 4 'label_en': 'Ongoing' is the label of another status, too;"
                                + " expected one of its own"),
                fault(
                        "status where there is no scale",
                        seed -> seed.append("frameworks.csv", "other,Other,Autre,en,en,Annex II,S/2017/478,Annex II")
                                .append("assessments.csv", "other,2017-Q2,1.1.1,1,ongoing,,,,S/2017/478,Annex II,"),
                        "FOLDER/assessments.csv, line 43, column 5 'status': 'ongoing', and the framework 'other' has no scale;"
                                + " expected blank, or its statuses in status-levels.csv",
                        "FOLDER/assessments.csv, line 43, column 3 'indicator': '1.1.1' is not in indicators.csv, column 'number';"
                                + " expected a value that stands there"),
                fault(
                        "vote without abstentions",
                        seed -> seed.replace("events.csv", ",not-adopted,13,1,1,", ",not-adopted,13,1,,"),
                        "FOLDER/events.csv, line 240, column 13 'in_favour': some of the votes are missing; expected in_favour,"
                                + " against and abstaining together, or none"),
                fault(
                        "date of an event that has no name",
                        seed -> seed.replace("events.csv", "failed until=2024-08-31; ", "2024-08-31; "),
                        "FOLDER/events.csv, line 240, column 18 'dates': '2024-08-31; failed Panel until=2024-09-30' does not name"
                                + " days; expected such as: cessation=2023-07-01"),
                fault(
                        "two documents for one strength table",
                        seed -> seed.replace(
                                "strength.csv", "situation-2017,annex II,Yemen", "situation-2021,annex II,Yemen"),
                        "FOLDER/strength.csv, line 55, column 17 'source': 'situation-2021' is not 'situation-2017', as in the first"
                                + " line of that day; expected one document and place for all lines of a day"),
                fault(
                        "gap between parts",
                        seed -> seed.replace(ASSESSMENTS, "4.2.1,2,", "4.2.1,3,"),
                        "FOLDER/assessments.csv, line 35, column 4 'part': '3' is not the next part of 4.2.1; expected 2"),
                fault(
                        "first part missing",
                        seed -> seed.replace(ASSESSMENTS, "1.1.1,1,ongoing", "1.1.1,2,ongoing"),
                        "FOLDER/assessments.csv, line 2, column 4 'part': '2' is not the next part of 1.1.1; expected 1"),
                fault(
                        "deadline of a later part",
                        seed -> seed.replace(ASSESSMENTS, "4.2.1,2,ongoing,", "4.2.1,2,ongoing,2018"),
                        "FOLDER/assessments.csv, line 35, column 6 'deadline': '2018' on the line of a later part; expected the"
                                + " deadline on line 33, that of the first part"),
                fault(
                        "unknown objective",
                        seed -> seed.replace(INDICATORS, "4.2,4.2.2", "4.9,4.2.2"),
                        "FOLDER/indicators.csv, line 26, column 2 'objective': '4.9' is not in objectives.csv, column 'number';"
                                + " expected one of 1.1, 1.2, 2.1, 2.2, 2.3, 3.1, 3.2, 4.1, 4.2, 4.3"),
                fault(
                        "unknown indicator",
                        seed -> seed.replace(ASSESSMENTS, "2017-Q2,4.2.2", "2017-Q2,4.2.9"),
                        "FOLDER/assessments.csv, line 36, column 3 'indicator': '4.2.9' is not in indicators.csv, column"
                                + " 'number'; expected a value that stands there",
                        "FOLDER/indicators.csv, line 26, column 3 'number': '4.2.2' has no line in assessments.csv for the period"
                                + " 2017-Q2; expected one, with a blank status if the source states none"),
                fault(
                        "assessment before the indicator",
                        seed -> seed.replace(INDICATORS, "is established,2017-Q2", "is established,2017-Q3"),
                        "FOLDER/assessments.csv, line 42, column 2 'period': '2017-Q2' is earlier than the first wording of"
                                + " 4.3.6; expected 2017-Q3 or later"),
                fault(
                        "indicator before its objective",
                        seed -> seed.replace(
                                "objectives.csv", "on the underlying causes of the conflict,2017-Q2", ",2017-Q3"),
                        "FOLDER/indicators.csv, line 23, column 5 'valid_from': '2017-Q2' is earlier than the first wording of"
                                + " 4.1 above it; expected 2017-Q3 or later",
                        "FOLDER/indicators.csv, line 24, column 5 'valid_from': '2017-Q2' is earlier than the first wording of"
                                + " 4.1 above it; expected 2017-Q3 or later"),
                fault(
                        "wording that moves to another objective",
                        seed -> seed.append(INDICATORS, "agreement,1.2,1.1.1,Moved,2017-Q3"),
                        "FOLDER/indicators.csv, line 33, column 2 'objective': '1.2' here and '1.1' on line 2; expected all"
                                + " wordings of a number to stand below the same one"),
                fault(
                        "fourth storey in a column",
                        seed -> withAColumnMore(seed),
                        "FOLDER/indicators.csv: Jalon does not read the column 'sub_indicator'; expected framework, objective,"
                                + " number, code, text, valid_from, valid_until. Other levels than pillars, objectives and indicators stand in"
                                + " levels.csv, and their elements in elements.csv"),
                fault(
                        "fourth storey in a table",
                        seed -> withATableMore(seed),
                        "FOLDER/steps.csv: the table 'steps' lies below pillars, objectives or indicators, and Jalon does not read it;"
                                + " expected the levels of the framework in levels.csv, four at most, and all their elements in"
                                + " elements.csv"),
                fault(
                        "broken descriptor",
                        seed -> seed.replace(SeedFolder.DESCRIPTOR, "\"name\": \"mali\",", "\"name\": \"mali\""),
                        "FOLDER/datapackage.json, line 3, character 3: not JSON from here on; expected JSON as RFC 8259 defines"
                                + " it, each name once in its object"),
                fault(
                        "descriptor without a table that is needed",
                        seed -> seed.replace(SeedFolder.DESCRIPTOR, "\"name\": \"decisions\"", "\"name\": \"votes\""),
                        "FOLDER/datapackage.json: the table 'decisions' is not described; expected it, since Jalon reads it"),
                fault(
                        "descriptor without a column that is needed",
                        seed -> seed.write(
                                        SeedFolder.DESCRIPTOR,
                                        seed.read(SeedFolder.DESCRIPTOR)
                                                .replace("\"name\": \"due\"", "\"name\": \"deadline\""))
                                .replace(PERIODS, ",due,", ",deadline,"),
                        "FOLDER/datapackage.json, at /resources/5: the column 'due' is not described; expected it with the type"
                                + " date, since Jalon reads it"),
                fault(
                        "missing file",
                        seed -> seed.delete("documents.csv"),
                        "FOLDER/documents.csv: the file is missing; expected it, since datapackage.json names it as the table"
                                + " 'documents'"),
                fault(
                        "truncated quote",
                        seed -> seed.write(
                                ASSESSMENTS,
                                seed.read(ASSESSMENTS)
                                        .substring(
                                                0, seed.read(ASSESSMENTS).indexOf("with the support of the Office"))),
                        "FOLDER/assessments.csv, line 16: the quotation marks do not fit; expected a cell that begins with one to"
                                + " end with one, right before a comma or the end of the line, and those inside it to be doubled"),
                fault(
                        "unknown document",
                        seed -> seed.replace("decisions.csv", "2017-06-30,S/2017/478", "2017-06-30,S/2017/479"),
                        "FOLDER/decisions.csv, line 3, column 6 'citation_symbol': 'S/2017/479' is neither a symbol nor a title"
                                + " in documents.csv; expected a document that stands there"),
                fault(
                        "mandate of another name",
                        seed -> seed.replace("mandate.csv", "spoilt,", "spoiled,"),
                        "FOLDER/mandate.csv, line 2, column 1 'code': 'spoiled' is not the name of the folder; expected spoilt"),
                fault(
                        "mandate of the name of a page",
                        seed -> seed.replace("mandate.csv", "spoilt,", "people,"),
                        "FOLDER/mandate.csv, line 2, column 1 'code': 'people' is a word of Jalon's own addresses; expected"
                                + " another code"),
                fault(
                        "two mandates",
                        seed -> seed.append("mandate.csv", "second,Second,Deuxième,en,quarter"),
                        "FOLDER/mandate.csv: 2 mandates; expected exactly one"),
                fault(
                        "periods that overlap, end early, or have no report or one too many",
                        seed -> seed.write(
                                PERIODS,
                                "code,from,to,due,state,report_symbol,report_date",
                                "2017-Q2,2017-04-01,2017-07-30,2017-06-30,sealed,,",
                                "2017-Q3,2017-07-01,2017-06-30,2017-09-30,open,S/2017/811,2017-09-28"),
                        "FOLDER/periods.csv, line 2, column 6 'report_symbol': blank; expected the symbol of the report, since"
                                + " the period is sealed",
                        "FOLDER/periods.csv, line 3, column 3 'to': '2017-06-30' is before the first day; expected 2017-07-01 or"
                                + " later",
                        "FOLDER/periods.csv, line 3, column 6 'report_symbol': 'S/2017/811' in a period that is open; expected"
                                + " blank until it is sealed",
                        "FOLDER/periods.csv, line 3, column 7 'report_date': '2017-09-28' in a period that is open; expected"
                                + " blank until it is sealed",
                        "FOLDER/periods.csv, line 3, column 2 'from': '2017-07-01' lies in the period 2017-Q2; expected a day"
                                + " after 2017-07-30"),
                fault(
                        "several faults in several files",
                        seed -> seed.replace(ASSESSMENTS, "2.3.2,1,ongoing", "2.3.2,1,Finished")
                                .replace(PERIODS, ",2017-06-30,sealed", ",30/06/2017,sealed")
                                .replace("decisions.csv", "para. 3,", ","),
                        "FOLDER/assessments.csv, line 14, column 5 'status': 'Finished' is not a level of the framework's scale;"
                                + " expected one of implemented, ongoing, not-implemented or blank",
                        "FOLDER/decisions.csv, line 2, column 7 'citation_locator': blank; expected a value",
                        "FOLDER/periods.csv, line 2, column 4 'due': '30/06/2017' is not a date from 1900 to 2200; expected one such as"
                                + " 2017-06-30"),
                fault(
                        "text that the database has no room for",
                        seed -> seed.append(INDICATORS, "agreement,1.2,1.2.4," + "x".repeat(8_001) + ",2017-Q3"),
                        "FOLDER/indicators.csv, line 33, column 4 'text': 8001 characters; expected at most 8000"),
                fault(
                        "comment that no assessment may have",
                        seed -> seed.replace(ASSESSMENTS, "All the commissions are operational", "x".repeat(32_768)),
                        "FOLDER/assessments.csv, line 9, column 7 'comments': 32768 characters; expected at most 32767"),
                fault(
                        "label of 81 characters, in its own file",
                        seed -> seed.replace("status-levels.csv", "Ongoing", "x".repeat(81)),
                        "FOLDER/status-levels.csv, line 3, column 4 'label_en': 81 characters; expected at most 80"),
                fault(
                        "doubts that are too long only together, found when much is stored already",
                        seed -> doubtful(seed),
                        "FOLDER/assessments.csv, line 33: the line cannot be stored; expected shorter texts (the longest is"
                                + " 'doubt' with 1500 characters) and values that fit together"),
                fault(
                        "column of assessments that is not read",
                        seed -> withAColumnMore(seed, ASSESSMENTS, "target", "comments", "half"),
                        "FOLDER/assessments.csv, line 2, column 12 'target': Jalon does not read this column (filled cells: 32);"
                                + " expected it blank. Jalon reads framework, period, indicator, part, status, deadline, comments,"
                                + " doubt, citation_symbol, citation_locator, citation_quote"),
                fault(
                        "evidence of an indicator that is not there",
                        seed -> seed.write("evidence.csv", EVIDENCE, "situation-2017-p2-a,agreement,9.9.9,supports,,"),
                        "FOLDER/evidence.csv, line 2, column 3 'indicator': there is no indicator '9.9.9' in the framework;"
                                + " expected the number of one"),
                fault(
                        "evidence that speaks in an unknown direction of a passage that is not there",
                        seed -> seed.write("evidence.csv", EVIDENCE, "nowhere,agreement,1.1.1,upwards,,"),
                        "FOLDER/evidence.csv, line 2, column 4 'direction': 'upwards' is not known; expected one of supports,"
                                + " delay, setback, context",
                        "FOLDER/evidence.csv, line 2, column 1 'passage': 'nowhere' is no key of passages.csv; expected a"
                                + " passage that stands there"),
                fault(
                        "evidence twice",
                        seed -> seed.write(
                                "evidence.csv",
                                EVIDENCE,
                                "situation-2017-p2-a,agreement,4.1.1,delay,,",
                                "situation-2017-p2-a,agreement,4.1.1,delay,,"),
                        "FOLDER/evidence.csv, line 3, columns 1 'passage', 2 'framework', 3 'indicator': 'situation-2017-p2-a,"
                                + " agreement, 4.1.1' stands on line 2 already; expected it once"),
                fault(
                        "passage of a document that is not there, at a day that is none",
                        seed -> seed.write("evidence.csv", EVIDENCE)
                                .write("passages.csv", PASSAGES, "a,nowhere,para. 1,Words,2023-02-30,rumour,,"),
                        "FOLDER/passages.csv, line 2, column 6 'nature': 'rumour' is not known; expected one of fact,"
                                + " announcement",
                        "FOLDER/passages.csv, line 2, column 2 'source': 'nowhere' is no key of documents.csv; expected one of"
                                + " situation-2021, situation-2017, internal-review-2023, council-2023, human-rights-2021-q2",
                        "FOLDER/passages.csv, line 2, column 5 'as_at': '2023-02-30' is neither a day nor a month nor a year;"
                                + " expected one such as 2022-08-31, 2022-08 or 2022, or blank"),
                fault(
                        "passage without words",
                        seed -> seed.write("evidence.csv", EVIDENCE)
                                .write("passages.csv", PASSAGES, "a,situation-2017,para. 1,,,fact,,"),
                        "FOLDER/passages.csv, line 2, column 4 'quotation': blank; expected a value"),
                fault(
                        "column of periods that is not read",
                        seed -> withAColumnMore(seed, PERIODS, "remark", "report_symbol", "late"),
                        "FOLDER/periods.csv, line 2, column 8 'remark': Jalon does not read this column (filled cells: 2);"
                                + " expected it blank. Jalon reads framework, code, label, from, to, due, state, report_symbol, report_date"));
    }

    @Test
    void a_table_that_is_not_read_is_refused_with_those_that_are() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "spoilt")
                .write("wishes.csv", "code", "troops")
                .replace(SeedFolder.DESCRIPTOR, "\"resources\": [", """
                        "resources": [
                            {"name": "wishes", "path": "wishes.csv", "schema": {"fields": [{"name": "code"}]}},""");

        SeedRefused refused = catchThrowableOfType(SeedRefused.class, () -> imports.read(draft.folder()));

        assertThat(draft.said(refused))
                .singleElement()
                .asString()
                .startsWith(
                        "FOLDER/wishes.csv: Jalon does not read the table 'wishes', and it has lines; expected what they"
                                + " say in one of mandate, documents, decisions, frameworks,")
                .contains("indicators, levels, elements, assessments")
                .contains("passages, evidence");
    }

    /** The frame of the table above: without a fault the same folder loads, so that it is the fault that is refused. */
    @Test
    void without_a_fault_it_loads() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "spoilt");

        assertThatNoException().isThrownBy(() -> imports.read(draft.folder()));
    }

    /** As long as nothing is lost, a package may describe what Jalon does not read. */
    @Test
    void a_column_that_is_not_read_may_be_there_if_it_is_blank() {
        DraftFolder draft =
                withAColumnMore(DraftFolder.copyOfMali(parent, "spoilt"), ASSESSMENTS, "target", "comments", "");

        assertThatNoException().isThrownBy(() -> imports.read(draft.folder()));
    }

    /** A text that the rule lets through has its place. */
    @Test
    void texts_may_be_as_long_as_their_places_in_the_database() {
        Map<String, String> places = Map.ofEntries(
                Map.entry("documents", "source_document"),
                Map.entry("documents.key", "source_document.slug"),
                Map.entry("passages", "passage"),
                Map.entry("passages.key", "passage.slug"),
                Map.entry("passages.source", "source_document.slug"),
                Map.entry("evidence.passage", "passage.slug"),
                Map.entry("evidence", "evidence_version"),
                Map.entry("decisions", "decision"),
                Map.entry("frameworks", "framework"),
                Map.entry("status-levels", "status_level"),
                Map.entry("periods", "reporting_period"),
                Map.entry("labels", "framework_label"),
                Map.entry("measures", "measure"),
                Map.entry("observations", "observation_version"),
                Map.entry("relations", "figure_relation_term"),
                Map.entry("relations.relation", "figure_relation.code"),
                Map.entry("relations.quotation", "figure_relation.quotation"),
                Map.entry("illustrations", "illustration_version"),
                Map.entry("pillars", "wording"),
                Map.entry("pillars.title", "wording.text"),
                Map.entry("pillars.number", "element.number"),
                Map.entry("events", "timeline_entry"),
                Map.entry("events.key", "timeline_entry.code"),
                Map.entry("events.dates", "timeline_entry.further_dates"),
                Map.entry("strength", "strength_row"),
                Map.entry("strength.place", "strength_table.place"),
                Map.entry("objectives", "wording"),
                Map.entry("levels", "framework_level"),
                Map.entry("elements", "wording"),
                Map.entry("elements.level", "framework_level.code"),
                Map.entry("elements.number", "element.number"),
                Map.entry("elements.code", "element.code"),
                Map.entry("elements.parent", "element.code"),
                Map.entry("pillars.code", "element.code"),
                Map.entry("objectives.code", "element.code"),
                Map.entry("indicators.code", "element.code"),
                Map.entry("objectives.pillar", "element.number"),
                Map.entry("objectives.number", "element.number"),
                Map.entry("indicators", "wording"),
                Map.entry("indicators.objective", "element.number"),
                Map.entry("indicators.number", "element.number"),
                Map.entry("assessments.status", "assessment_part.status"),
                Map.entry("assessments.comments", "assessment_part.comment"),
                Map.entry("assessments.deadline", "assessment_version.deadline_words"),
                Map.entry("assessments.doubt", "assessment_version.doubt"),
                Map.entry("assessments.citation_symbol", "assessment_citation.symbol"),
                Map.entry("assessments.citation_locator", "assessment_citation.locator"),
                Map.entry("assessments.citation_quote", "assessment_citation.quote"));
        Map<String, Integer> room = new HashMap<>();
        jdbc.sql("""
                        select lower(table_name) as t, lower(column_name) as c, character_maximum_length as longest
                        from information_schema.columns where character_maximum_length is not null""").query(row -> {
            room.put(row.getString("t") + "." + row.getString("c"), row.getInt("longest"));
        });
        Stream<SeedTable> tables = Stream.concat(
                MandateTables.ALL.stream(), imports.facts().stream().flatMap(kind -> kind.tables().stream()));
        tables.forEach(table -> table.columns().forEach((column, longest) -> {
            String file = table.name() + "." + column;
            if (longest < SeedTable.ANY) {
                String place =
                        places.getOrDefault(file, places.getOrDefault(table.name(), table.name()) + "." + column);
                assertThat(longest).as(file + " in " + place).isEqualTo(room.get(place));
            }
        }));
    }

    private static DraftFolder withAColumnMore(
            DraftFolder seed, String file, String column, String before, String filled) {
        // Only what stands outside of quotation marks ends a line.
        String wider = seed.read(file)
                .replaceFirst("\n", "," + column + "\n#")
                .replaceAll("\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", "," + filled + "\n")
                .replaceFirst("," + filled + "\n#", "\n");
        return seed.write(file, StandardCharsets.UTF_8, wider)
                .replace(
                        SeedFolder.DESCRIPTOR,
                        "{\"name\": \"" + before + "\"",
                        "{\"name\": \"" + column + "\", \"type\": \"string\"},\n          {\"name\": \"" + before
                                + "\"");
    }

    /** No cell of the lines goes over several lines; the three parts of 4.2.1 have no doubt but these. */
    private static DraftFolder doubtful(DraftFolder seed) {
        String[] lines = seed.read(ASSESSMENTS).split("\n", -1);
        for (int n = 33; n < 35; n++) {
            lines[n] = lines[n].replace(
                    ",,S/2017/478,", "," + Character.toString('a' + n - 33).repeat(1_500) + ",S/2017/478,");
        }
        return seed.write(ASSESSMENTS, lines);
    }

    private static DraftFolder withAColumnMore(DraftFolder seed) {
        return seed.write(INDICATORS, eachLine(seed.read(INDICATORS)))
                .replace(
                        SeedFolder.DESCRIPTOR,
                        "{\"name\": \"objective\", \"type\": \"string\"",
                        "{\"name\": \"sub_indicator\", \"type\": \"string\"},\n          {\"name\": \"objective\", \"type\": \"string\"");
    }

    /** A column more at the end of the head and, blank, of each line; no cell of the seed goes over several lines. */
    private static String eachLine(String csv) {
        return csv.lines()
                .map(line -> line + (line.startsWith("framework,") ? ",sub_indicator" : ","))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static DraftFolder withATableMore(DraftFolder seed) {
        return seed.write("steps.csv", "framework,indicator,number,text", "agreement,4.2.1,4.2.1.3,A step")
                .replace(SeedFolder.DESCRIPTOR, "\"resources\": [", """
                        "resources": [
                            {"name": "steps", "path": "steps.csv", "schema": {
                              "fields": [{"name": "framework"}, {"name": "indicator"}, {"name": "number"}, {"name": "text"}],
                              "foreignKeys": [{"fields": ["framework", "indicator"],
                                "reference": {"resource": "indicators", "fields": ["framework", "number"]}}]}},""");
    }

    private static Arguments fault(String name, UnaryOperator<DraftFolder> spoil, String... expected) {
        return Arguments.of(name, spoil, List.of(expected));
    }
}
