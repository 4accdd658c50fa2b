package org.jalon.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Deadline;
import org.jalon.assessment.IndicatorHistory;
import org.jalon.assessment.IndicatorHistory.PeriodHistory;
import org.jalon.assessment.Part;
import org.jalon.export.printed.Change;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedTable;
import org.jalon.framework.Wording;
import org.jalon.shared.Citation;
import org.jalon.shared.Words;

/** All that was ever said of one indicator as a document: every version whole, the newest first, with who, when, how and why. */
record HistoryLayout(IndicatorHistory history, ReadingLayout layout) {

    static PrintedTable of(Words words, IndicatorHistory history, Locale language) {
        return new HistoryLayout(
                        history, ReadingLayout.of(words, history.mandate(), history.framework(), language, "history"))
                .lay();
    }

    private PrintedTable lay() {
        return layout.table(
                new ReadingLayout.Top(
                        "%s-%s-%s-history"
                                .formatted(
                                        history.mandate().code(),
                                        history.framework().code(),
                                        history.number()),
                        words().say("export.history.title", history.number()),
                        history.wordings().stream().map(this::wording).toList(),
                        changed()),
                List.of(
                        layout.column("version", 1900),
                        layout.column("recorded", 2000),
                        layout.column("status", 1500),
                        layout.column("deadline", 1500),
                        layout.column("comments", 4470),
                        layout.column("reason", 3200)),
                lines(),
                List.of(data()));
    }

    private PrintedWords words() {
        return layout.words();
    }

    private Phrase wording(Wording wording) {
        return words().text(words().get("export.history.wording", wording.fromPeriod(), wording.text()));
    }

    private Instant changed() {
        return history.periods().stream()
                .flatMap(period -> period.versions().stream())
                .map(AssessmentVersion::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (PeriodHistory period : history.periods()) {
            lines.add(ReadingLayout.heading(
                    period.period().code(),
                    words().say(
                                    "export.history.period",
                                    period.period().code(),
                                    words().get("period.state."
                                            + period.period().state().code()),
                                    period.period().reportSymbol().orElse("–")),
                    List.of()));
            period.versions().forEach(version -> rows(version, lines));
        }
        return lines;
    }

    private void rows(AssessmentVersion version, List<Line> lines) {
        List<Part> parts = version.content().parts();
        for (int n = 0; n < parts.size(); n++) {
            Part part = parts.get(n);
            boolean first = n == 0;
            lines.add(new RowLine(
                    List.of(
                            ReadingLayout.over(parts.size(), first, version(version)),
                            ReadingLayout.over(parts.size(), first, recorded(version)),
                            ReadingLayout.cell(
                                    part.status().isPresent()
                                            ? words().label(words().status(part.status()))
                                            : words().say("export.notStated")),
                            ReadingLayout.over(parts.size(), first, deadline(version.content())),
                            ReadingLayout.cell(words().comment(part.comment())),
                            ReadingLayout.over(parts.size(), first, reason(version))),
                    n < parts.size() - 1,
                    Change.NONE));
        }
    }

    private List<Paragraph> version(AssessmentVersion version) {
        List<Paragraph> cell =
                new ArrayList<>(PrintedWords.paragraph(words().say("export.history.version", version.number())));
        cell.addAll(PrintedWords.paragraph(words().label(act(version))));
        return cell;
    }

    private String act(AssessmentVersion version) {
        String act = words().get("act." + version.act().code());
        return version.basedOn()
                .map(number -> words().get("export.history.basedOn", act, number))
                .orElse(act);
    }

    private List<Paragraph> recorded(AssessmentVersion version) {
        List<Paragraph> cell = new ArrayList<>(PrintedWords.paragraph(words().label(version.personName())));
        cell.addAll(PrintedWords.paragraph(words().say("export.history.at", words().time(version.recordedAt()))));
        cell.addAll(
                PrintedWords.paragraph(words().say("route." + version.route().code())));
        return cell;
    }

    private List<Paragraph> deadline(AssessmentContent content) {
        return PrintedWords.paragraph(
                words().text(content.deadline().map(Deadline::words).orElse("")));
    }

    private List<Paragraph> reason(AssessmentVersion version) {
        List<Paragraph> cell = new ArrayList<>(
                PrintedWords.paragraph(words().text(version.reason().orElse(""))));
        version.content()
                .citations()
                .forEach(citation -> cell.addAll(PrintedWords.paragraph(words().text(citation.place()))));
        version.content().doubt().ifPresent(doubt -> cell.addAll(PrintedWords.paragraph(words().text(doubt))));
        return cell;
    }

    private DataTable data() {
        List<List<Value>> rows = new ArrayList<>();
        for (PeriodHistory period : history.periods()) {
            for (AssessmentVersion version : period.versions()) {
                AssessmentContent content = version.content();
                for (int n = 0; n < content.parts().size(); n++) {
                    Part part = content.parts().get(n);
                    rows.add(List.of(
                            Value.of(history.number()),
                            Value.of(period.period().code()),
                            Value.of(version.number()),
                            new Value.Time(version.recordedAt()),
                            Value.of(version.personName()),
                            Value.of(words().get("route." + version.route().code())),
                            Value.of(act(version)),
                            Value.of(n + 1),
                            layout.status(part.status()),
                            Value.of(content.deadline().map(Deadline::words).orElse("")),
                            Value.of(part.comment()),
                            Value.of(content.citations().stream()
                                    .map(Citation::place)
                                    .collect(Collectors.joining("; "))),
                            Value.of(version.reason().orElse(""))));
                }
            }
        }
        return new DataTable(
                words().get("export.sheet.history"),
                List.of(
                        layout.field("indicator_no", 8),
                        layout.field("period", 10),
                        layout.field("version", 8),
                        layout.field("recorded_at", 18),
                        layout.field("person", 24),
                        layout.field("route", 20),
                        layout.field("act", 22),
                        layout.field("part_no", 6),
                        layout.field("status", 18),
                        layout.field("deadline", 16),
                        layout.field("comments", 60),
                        layout.field("citations", 30),
                        layout.field("reason", 36)),
                rows,
                layout.levels(),
                3,
                words().get("export.history.none"));
    }
}
