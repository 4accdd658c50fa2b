package org.jalon;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jalon.analysis.Convention;
import org.jalon.analysis.Score;
import org.jalon.analysis.search.FoundKind;
import org.jalon.assessment.Act;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.evidence.Direction;
import org.jalon.export.order.DocumentKind;
import org.jalon.export.order.DocumentOrder;
import org.jalon.export.request.Citations;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.change.FrameworkAct;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.match.Why;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.mandate.PeriodAct;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.Rhythm;
import org.jalon.mandate.settings.MandateAct;
import org.jalon.mandate.timeline.EventKind;
import org.jalon.mandate.timeline.Lane;
import org.jalon.measure.Adding;
import org.jalon.measure.Breakdown;
import org.jalon.measure.DateBasis;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.check.Finding;
import org.jalon.measure.strength.Discrepancy;
import org.jalon.measure.strength.ForceComponent;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.security.Member;
import org.jalon.security.Role;
import org.jalon.security.password.PasswordStrength;
import org.jalon.security.password.PasswordWeakness;
import org.jalon.shared.NotFound;
import org.jalon.shared.Words;
import org.jalon.shared.office.OfficeRefused;
import org.jalon.shared.office.UnreadableCell;
import org.jalon.source.Nature;
import org.jalon.source.Speaker;
import org.jalon.table.Change;
import org.jalon.table.Difference;
import org.jalon.table.Lateness;
import org.jalon.table.Movement;
import org.jalon.table.hint.HintKind;
import org.junit.jupiter.api.Test;

/** The two languages say the same things, and all that the program says is in both. */
class WordsTest {

    private static final Map<String, String> ENGLISH = read(false);
    private static final Map<String, String> FRENCH = read(true);
    private static final KeysInCode CODE = KeysInCode.under(Path.of("src/main/java"));

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[\\w-]+|\\.\\*)+");
    private static final Pattern VALIDATION = Pattern.compile("\\{([a-z][\\w.-]*\\.[\\w.-]+)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern GAP = Pattern.compile("\\{\\s*(\\w+)");

    private static final Pattern BREAKING = Pattern.compile(" [:;?!»]|« ");
    private static final Pattern WITHOUT_BLANK = Pattern.compile("[\\p{L}\\d}][;?!»]|\\p{L}:(\\s|$)|«[\\p{L}\\d{]");
    private static final Pattern TYPED = Pattern.compile("[\\u00a0\\u202f][:;?!»]|«[\\u00a0\\u202f]");

    /** Keys that are put together, with what comes in for the star. */
    private static final Map<String, Set<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("annex.cell.*", codes(Cell.values(), Cell::code)),
            Map.entry("annex.column.*", codes(ColumnKind.values(), ColumnKind::code)),
            Map.entry(
                    "annex.count.*",
                    Set.of(
                            "state",
                            "deadline",
                            "comment",
                            "wording",
                            "new",
                            "gone",
                            "doubtful",
                            "unreadable",
                            "unchanged")),
            Map.entry("annex.facet.*", codes(Facet.values(), Facet::code)),
            Map.entry("annex.head.*", Set.of("row", "state", "comment", "acts")),
            Map.entry("annex.match.*", codes(MatchKind.values(), MatchKind::code)),
            Map.entry("annex.standing.*", codes(ProposedRow.Standing.values(), ProposedRow.Standing::code)),
            Map.entry("annex.state.*", codes(Intake.State.values(), Intake.State::code)),
            Map.entry(
                    "annex.why.*",
                    codes(
                            Why.values(),
                            why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
            Map.entry("refused.intake-period.*", Set.of("planned", "in-review", "sealed", "correcting")),
            Map.entry("act.*", codes(Act.values(), Act::code)),
            // Of the acts, these two go back to a version.
            Map.entry("act.*.of", Set.of(Act.RESTORED.code(), Act.UNDONE.code(), Act.ABANDONED.code())),
            Map.entry(
                    "cadence.*",
                    codes(Cadence.values(), cadence -> cadence.name().toLowerCase(Locale.ROOT))),
            Map.entry("change.*", codes(Change.values(), Change::code)),
            Map.entry("change.count.*", codes(Change.values(), Change::code)),
            Map.entry("counted.lateness.*", codes(Lateness.values(), Lateness::code)),
            Map.entry("counted.state.*", codes(EditingState.values(), EditingState::code)),
            Map.entry("demo.*", Set.of("officer", "reviewer", "reader", "admin")),
            Map.entry("difference.*", codes(Difference.values(), Difference::code)),
            Map.entry("editing.state.*", codes(EditingState.values(), EditingState::code)),
            Map.entry("elements.act.*", codes(FrameworkAct.values(), FrameworkAct::code)),
            Map.entry(
                    "elements.intro.fixed.*",
                    codes(
                            new PeriodState[] {PeriodState.IN_REVIEW, PeriodState.SEALED, PeriodState.CORRECTING},
                            PeriodState::code)),
            Map.entry(
                    "elements.mark.*",
                    codes(
                            new FrameworkAct[] {
                                FrameworkAct.ADDED,
                                FrameworkAct.REWORDED,
                                FrameworkAct.BROUGHT_BACK,
                                FrameworkAct.RENUMBERED,
                                FrameworkAct.MOVED,
                                FrameworkAct.SPLIT_OFF
                            },
                            FrameworkAct::code)),
            Map.entry("error.*.title", errors()),
            Map.entry("error.*.text", errors()),
            Map.entry("source.nature.*", codes(Nature.values(), Nature::code)),
            Map.entry("source.speaker.*", codes(Speaker.values(), Speaker::code)),
            Map.entry("evidence.direction.*", codes(Direction.values(), Direction::code)),
            Map.entry("scale.symbol.*", Set.copyOf(StatusLevel.SYMBOLS)),
            Map.entry(
                    "export.about.*",
                    Set.of(
                            "mandate",
                            "table",
                            "period",
                            "state",
                            "report",
                            "corrigendum",
                            "corrects",
                            "dated",
                            "reason",
                            "compared",
                            "judged",
                            "split",
                            "notStated",
                            "digest",
                            "extract",
                            "document",
                            "note",
                            "original",
                            "language")),
            Map.entry(
                    "export.figure.column.*",
                    Set.of(
                            "measure",
                            "value",
                            "when",
                            "kind",
                            "part",
                            "source",
                            "unit",
                            "definition",
                            "adding",
                            "reporter")),
            Map.entry("checks.kind.*", codes(Finding.Kind.values(), Finding.Kind::code)),
            // Whatever the seed package brings has words in both languages.
            Map.entry("figures.topic.*", seeded("measures.csv", "topic", Stream::of)),
            Map.entry(
                    "figures.reporter.*",
                    seeded(
                            "measures.csv",
                            "reporter",
                            name -> Stream.of(name.toLowerCase(Locale.ROOT).replace(' ', '-')))),
            Map.entry("figure.dimension.*", seeded("observations.csv", "breakdown", WordsTest::dimensions)),
            Map.entry("figure.field.*", codes(ObservationField.values(), ObservationField::property)),
            Map.entry("strength.check.*", codes(Discrepancy.Rule.values(), Discrepancy.Rule::code)),
            Map.entry("strength.column.*", codes(StrengthColumn.values(), StrengthColumn::part)),
            Map.entry("strength.component.*", codes(ForceComponent.values(), ForceComponent::code)),
            Map.entry("timeline.column.*", Set.of("date", "who", "what", "outcome", "source")),
            Map.entry("timeline.kind.*", codes(EventKind.values(), EventKind::code)),
            Map.entry("timeline.lane.*", codes(Lane.values(), Lane::code)),
            Map.entry(
                    "timeline.outcome.*",
                    codes(org.jalon.mandate.timeline.Outcome.values(), org.jalon.mandate.timeline.Outcome::code)),
            Map.entry("figure.adding.*", codes(Adding.values(), Adding::code)),
            Map.entry("figure.basis.*", codes(DateBasis.values(), DateBasis::code)),
            Map.entry("figure.kind.*", codes(ObservationKind.values(), ObservationKind::code)),
            Map.entry("figure.role.*", codes(ObservationRole.values(), ObservationRole::code)),
            Map.entry("export.change.*", Set.of("number", "field", "before", "after", "who", "recorded")),
            Map.entry(
                    "export.data.*",
                    Set.of(
                            "number",
                            "part",
                            "status",
                            "deadline",
                            "comments",
                            "from",
                            "to",
                            "lateness",
                            "state",
                            "citations",
                            "doubt")),
            Map.entry("export.field.*", Set.of("status", "deadline", "comments", "wording", "row")),
            Map.entry("export.lateness.*", codes(Lateness.values(), Lateness::code)),
            Map.entry("export.state.*", codes(EditingState.values(), EditingState::code)),
            Map.entry("export.sheet.*", Set.of("table", "changes", "about")),
            Map.entry(
                    "export.column.*",
                    Set.of(
                            "status",
                            "deadline",
                            "comments",
                            "sources",
                            "conversation",
                            "what",
                            "version",
                            "recorded",
                            "reason")),
            Map.entry("documents.what.*", codes(DocumentKind.values(), DocumentKind::code)),
            Map.entry("documents.citations.*", codes(Citations.values(), Citations::code)),
            Map.entry("documents.format.*", Set.of("docx", "pdf", "xlsx", "csv", "html", "json", "zip")),
            Map.entry("documents.step.*", codes(DocumentOrder.Step.values(), DocumentOrder.Step::code)),
            Map.entry("export.*.mark", Set.of("matrix", "comparison", "history")),
            Map.entry("export.*.label", Set.of("matrix", "comparison", "history")),
            Map.entry(
                    "export.difference.*",
                    Set.of("wording", "status", "deadline", "reading", "comments", "citations", "doubt", "none")),
            Map.entry("export.mark.*", Set.of("doubtful", "deadline-moved", "text-changed", "corrected")),
            Map.entry(
                    "export.head.*",
                    Set.of(
                            "pillar_no",
                            "pillar",
                            "objective_no",
                            "objective",
                            "indicator_no",
                            "indicator",
                            "period",
                            "part_no",
                            "status",
                            "marks",
                            "number",
                            "text",
                            "changes",
                            "what",
                            "before",
                            "after",
                            "version",
                            "recorded_at",
                            "person",
                            "route",
                            "act",
                            "deadline",
                            "comments",
                            "citations",
                            "reason")),
            Map.entry("export.draft.mark.*", codes(PeriodState.values(), PeriodState::code)),
            Map.entry("mandate.act.*", codes(MandateAct.Kind.values(), MandateAct.Kind::code)),
            Map.entry("rhythm.*", codes(Rhythm.values(), Rhythm::code)),
            Map.entry("lateness.*", codes(Lateness.values(), Lateness::code)),
            Map.entry("find.kind.*", codes(FoundKind.values(), FoundKind::code)),
            Map.entry("hint.*", codes(HintKind.values(), HintKind::code)),
            Map.entry("movement.*", codes(Movement.values(), Movement::code)),
            Map.entry("panel.reading.*", codes(ReadingKind.values(), ReadingKind::code)),
            Map.entry("password.*", codes(PasswordWeakness.values(), PasswordWeakness::code)),
            Map.entry("password.strength.*", codes(PasswordStrength.values(), PasswordStrength::code)),
            Map.entry("people.*.now", peopleActs()),
            Map.entry("people.*.meaning", peopleActs()),
            Map.entry("people.access.*", codes(Member.Access.values(), Member.Access::name)),
            Map.entry("people.column.*", Set.of("name", "username", "roles", "mail", "lastSignIn", "access")),
            Map.entry("home.role.*", codes(Role.values(), Role::name)),
            Map.entry("role.name.*", codes(Role.values(), Role::name)),
            Map.entry("period.about.*", codes(PeriodState.values(), PeriodState::code)),
            Map.entry("period.act.*", codes(PeriodAct.Kind.values(), PeriodAct.Kind::code)),
            Map.entry("period.state.*", codes(PeriodState.values(), PeriodState::code)),
            Map.entry("problem.*.title", problems()),
            Map.entry("problem.*.detail", problems()),
            Map.entry(
                    "problem.not-found.*",
                    codes(NotFound.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT))),
            Map.entry("problem.wanted.*", Set.of("text", "list", "boolean", "object", "day", "number")),
            Map.entry("problem.takes.*", Set.of("text", "day", "instant", "number", "boolean")),
            Map.entry(
                    "quarter.filter.*",
                    Set.of(
                            "to-do",
                            "untouched",
                            "returned",
                            "edited",
                            "confirmed",
                            "ready",
                            "submitted",
                            "approved",
                            "typed")),
            Map.entry("quarter.state.*", codes(EditingState.values(), EditingState::code)),
            Map.entry("reading.recurring.*", codes(Cadence.values(), Cadence::name)),
            Map.entry("refusal.notInThisState.*", codes(EditingState.values(), EditingState::code)),
            Map.entry("refusal.wentOn.*", codes(EditingState.values(), EditingState::code)),
            // No transition needs more or less.
            Map.entry("refusal.roleTooLow.*", Set.of(Role.OFFICER.name(), Role.REVIEWER.name())),
            Map.entry("refused.period-state.*", codes(PeriodState.values(), PeriodState::code)),
            Map.entry("intake.file.place.*", Set.of("page", "table", "sheet", "row", "column", "line")),
            Map.entry("intake.file.refused.kind.*", Set.of("rtf", "picture", "archive", "old")),
            Map.entry("intake.file.refused.office.*", codes(OfficeRefused.Why.values(), OfficeRefused.Why::name)),
            Map.entry("intake.file.remark.unread.*", codes(UnreadableCell.Kind.values(), UnreadableCell.Kind::name)),
            Map.entry("refused.framework-period.*", Set.of("in-review", "sealed", "correcting")),
            Map.entry("refusal.*.title", refusals()),
            Map.entry("refusal.*.detail", refusals()),
            Map.entry("server-error.*.title", serverErrors()),
            Map.entry("server-error.*.detail", serverErrors()),
            Map.entry("review.about.*", codes(PeriodState.values(), PeriodState::code)),
            // The review shows no row of another state.
            Map.entry(
                    "review.by.*",
                    codes(
                            new EditingState[] {EditingState.SUBMITTED, EditingState.APPROVED, EditingState.PUBLISHED},
                            EditingState::code)),
            Map.entry("role.*", codes(Role.values(), Role::name)),
            Map.entry("route.*", codes(Route.values(), Route::code)),
            Map.entry("score.convention.*", codes(Convention.values(), Convention::code)),
            Map.entry("score.formula.*", codes(Convention.values(), Convention::code)),
            Map.entry("score.leftOut.*", codes(Score.LeftOut.values(), Score.LeftOut::code)),
            Map.entry("score.value.*", Set.of("0", "1", "2", "3")),
            // A level says its value; these two have none of their own.
            Map.entry("score.worth.*", Set.of("split", "not-stated")),
            Map.entry("seed.*", Set.of("minLength", "maxLength", "minimum", "maximum")),
            // Any text is a string.
            Map.entry("seed.type.*", Set.of("integer", "boolean", "date")),
            Map.entry("table.file.*", Set.of("docx", "pdf", "xlsx", "csv")));

    /** Every reason not to start is told as {@code start.….what} and {@code start.….do}. */
    private static final Pattern START = Pattern.compile("start\\.[\\w-]+");

    /** Texts that look like keys and are none. */
    private static final Set<String> NO_KEYS = Set.of(
            "comparison.columns.json",
            "comparison.schema.json",
            "find.css",
            "history.columns.json",
            "evidence.columns.json",
            "evidence.csv",
            "evidence.json",
            "evidence.schema.json",
            "history.schema.json",
            "illustrations.columns.json",
            "illustrations.csv",
            "measures.columns.json",
            "observations.columns.json",
            "mandate.json",
            "matrix.columns.json",
            "matrix.schema.json",
            "mandate.schema.json",
            "overview.css",
            "scores.css",
            "table.*",
            "table.columns.json",
            "table.css",
            "table.csv",
            "table.docx",
            "table.json",
            "table.schema.json",
            "trends.css",
            "views.css");

    /** What is the same in English and French: names, bare patterns, and words that both languages share. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "figure.span",
            "figures.reporter.minusma",
            "figures.topic.budget",
            "figures.topic.culture",
            "figures.topic.justice",
            "figure.dimension.cause",
            "figure.dimension.force",
            "figure.dimension.nature",
            "figure.dimension.option",
            "figure.dimension.site",
            "figure.dimension.type",
            "figure.dimension.vote",
            "mandate.act.said",
            "mandate.field.code",
            "figure.series",
            "figure.place",
            "figure.term",
            "figure.point",
            "figure.field.dateBasis",
            "figure.field.source",
            "strength.column.code",
            "strength.column.total",
            "strength.number",
            "timeline.column.date",
            "timeline.column.source",
            "timeline.csv",
            "timeline.kind.communique",
            "timeline.kind.consultations",
            "timeline.kind.incident",
            "timeline.kind.plan",
            "timeline.kind.position",
            "timeline.kind.sanctions",
            "timeline.kind.suspension",
            "timeline.lane.parties",
            "documents.citations",
            "documents.format",
            "documents.format.csv",
            "documents.format.docx",
            "documents.format.json",
            "documents.format.pdf",
            "documents.format.xlsx",
            "evidence.document",
            "evidence.document.pageTitle",
            "export.about.document",
            "export.column.sources",
            "export.column.version",
            "export.comparison.kinds",
            "export.data.citations",
            "export.difference.citations",
            "export.head.citations",
            "export.head.objective_no",
            "filter.pillar",
            "export.head.version",
            "export.history.at",
            "export.history.basedOn",
            "export.history.version",
            "export.matrix.cellMark",
            "elements.change.place",
            "intake.file.place.page",
            "export.notes",
            "find.history",
            "find.kind.citation",
            "forms.list.excel",
            "forms.list.word",
            "forms.proposal.decision",
            "forms.proposal.version",
            "history.period",
            "history.period.report",
            "history.version",
            "count.number",
            "export.figure.column.source",
            "mandate.pageTitle",
            "panel.before",
            "panel.citations",
            "scale.symbol.pause",
            "score.conventions",
            "score.line.rows",
            "score.pageTitle",
            "score.title",
            "seals.digest",
            "shell.product",
            "table.caption",
            "table.file.csv",
            "table.file.docx",
            "table.file.pdf",
            "table.file.xlsx",
            "table.pageTitle",
            "trend.slip.onlyWords");

    private static Set<String> seeded(String file, String column, Function<String, Stream<String>> codes) {
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("seed", "mali", file)))) {
            return rows.stream().flatMap(row -> codes.apply(row.get(column))).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> dimensions(String breakdown) {
        return Breakdown.parse(breakdown).orElseThrow().parts().keySet().stream();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH).isNotEmpty();
    }

    @Test
    void nothing_is_left_blank() {
        assertThat(ENGLISH).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
        assertThat(FRENCH).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
    }

    @Test
    void both_languages_have_the_same_gaps() {
        assertThat(ENGLISH)
                .allSatisfy((key, words) -> assertThat(gaps(FRENCH.getOrDefault(key, "")))
                        .as("%s: %s", key, FRENCH.get(key))
                        .isEqualTo(gaps(words)));
    }

    @Test
    void all_words_are_patterns_that_can_be_read() {
        Set<String> ofValidation = ofValidation();
        Stream.of(ENGLISH, FRENCH)
                .forEach(language -> language.forEach((key, words) -> {
                    if (!ofValidation.contains(key)) {
                        assertThatNoException().as(key).isThrownBy(() -> new MessageFormat(words, Locale.ROOT));
                    }
                }));
    }

    /** An apostrophe opens a quotation in a pattern and vanishes; words that want one write two, or the curly one. */
    @Test
    void no_apostrophe_is_swallowed() {
        Stream.of(ENGLISH, FRENCH)
                .forEach(language -> assertThat(language)
                        .allSatisfy((key, words) ->
                                assertThat(words.replace("''", "")).as(key).doesNotContain("'")));
    }

    @Test
    void french_is_not_english_left_standing() {
        assertThat(ENGLISH.entrySet().stream()
                        .filter(english -> english.getValue().equals(FRENCH.get(english.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    /** A line would begin with the sign that follows, or end with the one before. */
    @Test
    void no_line_of_french_ends_before_a_high_sign() {
        Words words = new Words();
        assertThat(FRENCH.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.pattern(Locale.FRENCH, key))
                        .as(key)
                        .doesNotContainPattern(BREAKING)
                        .doesNotContainPattern(WITHOUT_BLANK));
        assertThat(words.get(Locale.FRENCH, "conversation.call")).isEqualTo("Mentionner\u00a0:");
        assertThat(words.get(Locale.FRENCH, "find.more", 3, "eau"))
                .isEqualTo(
                        "Plus de 3 textes contiennent «\u202feau\u202f»\u202f; les plus récents sont affichés. Un mot de plus"
                                + " restreindrait la recherche.");
        assertThat(words.get(Locale.ENGLISH, "matrix.done")).contains("2/6: ");
    }

    /** A file has either kind of blank in one place: who searches for words finds them. */
    @Test
    void french_words_are_written_with_plain_blanks() {
        assertThat(FRENCH).allSatisfy((key, words) -> assertThat(words).as(key).doesNotContainPattern(TYPED));
    }

    /** English has one form for all numbers here; French has one for none and one, and often another for more. */
    @Test
    void in_french_none_is_counted_as_one_is() {
        assertThat(FRENCH.keySet().stream().filter(key -> key.startsWith("counted.")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(counted(key, 0)).as(key).isEqualTo(counted(key, 1)));
        assertThat(counted("counted.state.edited", 1)).isEqualTo("modifié");
        assertThat(counted("counted.state.edited", 2)).isEqualTo("modifiés");
    }

    private static String counted(String key, int number) {
        return new MessageFormat(FRENCH.getOrDefault(key, ""), Locale.FRENCH).format(new Object[] {number});
    }

    @Test
    void every_key_in_the_code_has_words() {
        assertThat(used())
                .isNotEmpty()
                .filteredOn(key -> !ENGLISH.containsKey(key))
                .isEmpty();
    }

    @Test
    void every_key_that_the_code_puts_together_is_listed_here() {
        assertThat(mayBeKeys().filter(text -> text.contains("*")))
                .isNotEmpty()
                .filteredOn(text -> !PUT_TOGETHER.containsKey(text))
                .isEmpty();
    }

    @Test
    void what_is_listed_here_stands_in_the_code() {
        assertThat(CODE.texts())
                .containsAll(PUT_TOGETHER.keySet())
                .containsAll(problems())
                .containsAll(refusals());
    }

    @Test
    void no_words_are_left_over() {
        Set<String> used = used();
        assertThat(ENGLISH.keySet().stream().filter(key -> !used.contains(key))).isEmpty();
    }

    @Test
    void a_call_gives_as_many_values_as_its_words_have_gaps() {
        assertThat(CODE.calls().stream().filter(call -> ENGLISH.containsKey(call.key())))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.arguments())
                        .as("%s: %s", call.key(), ENGLISH.get(call.key()))
                        .isEqualTo(gaps(ENGLISH.getOrDefault(call.key(), "")).size()));
    }

    /** Every key that the code names, has validated, or puts together. */
    private static Set<String> used() {
        Set<String> used = new TreeSet<>(ofValidation());
        mayBeKeys().forEach(text -> {
            if (START.matcher(text).matches()) {
                used.addAll(List.of(text + ".what", text + ".do"));
            } else if (text.contains("*")) {
                PUT_TOGETHER.getOrDefault(text, Set.of()).forEach(value -> used.add(text.replace("*", value)));
            } else {
                used.add(text);
            }
        });
        return used;
    }

    /** Texts that begin as a key does and have its form. */
    private static Stream<String> mayBeKeys() {
        Set<String> beginnings =
                ENGLISH.keySet().stream().map(WordsTest::beginning).collect(toCollection(TreeSet::new));
        return CODE.texts().stream()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> beginnings.contains(beginning(text)))
                .filter(text -> !NO_KEYS.contains(text));
    }

    private static String beginning(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** The validator formats these itself, with names in place of numbers. */
    private static Set<String> ofValidation() {
        return CODE.texts().stream()
                .flatMap(text -> VALIDATION.matcher(text).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> gaps(String words) {
        String unquoted = QUOTED.matcher(words.replace("''", "")).replaceAll("");
        return GAP.matcher(unquoted).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Set<String> errors() {
        return Stream.concat(
                        Stream.of("address", "permission", "failure", "same-moment", "unavailable"),
                        Arrays.stream(NotFound.Kind.values())
                                .map(kind -> "missing." + kind.name().toLowerCase(Locale.ROOT)))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> serverErrors() {
        return Set.of("bad-request", "forbidden", "no-such-address", "unavailable", "failed");
    }

    private static Set<String> peopleActs() {
        return Set.of("invite", "sessions", "disable", "enable");
    }

    private static Set<String> refusals() {
        return Set.of("unauthorized", "forbidden", "forgery", "too-many", "unavailable", "choose-password");
    }

    private static Set<String> problems() {
        return Set.of(
                "busy",
                "mandate-stale",
                "person-stale",
                "no-such-address",
                "unknown-format",
                "method-not-allowed",
                "not-acceptable",
                "unsupported-media-type",
                "bad-parameter",
                "missing-parameter",
                "no-such-part",
                "bad-request",
                "broken-json",
                "unreadable-body",
                "unknown-property",
                "missing-property",
                "wrong-property",
                "too-large",
                "invalid-content",
                "if-match-missing",
                "if-match-unreadable",
                "incident",
                "stale",
                "rules-stale",
                "evidence-stale",
                "framework-stale",
                "figure-stale",
                "two-readings",
                "same-moment",
                "unavailable");
    }

    private static <E> Set<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> read(boolean french) {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/words"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_fr.properties") == french)
                    .toList()) {
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
    }
}
