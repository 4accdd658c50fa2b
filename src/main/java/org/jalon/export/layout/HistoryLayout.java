package org.jalon.export.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.assessment.read.IndicatorHistory.PeriodHistory;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedTable;
import org.jalon.framework.Outlines.Wording;
import org.jalon.shared.Words;

/** All that was ever said of one indicator as a document: every version whole, the newest first, with who, when, how and why. */
public record HistoryLayout(IndicatorHistory history, AnalysisLayout layout) {

    public static PrintedTable of(Words words, IndicatorHistory history, Locale language) {
        return new HistoryLayout(
                        history, AnalysisLayout.of(words, history.mandate(), history.framework(), language, "history"))
                .lay();
    }

    private PrintedTable lay() {
        return layout.table(
                new AnalysisLayout.Top(
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
        return words().text(
                        words().get("export.history.wording", history.labelOf(wording.fromPeriod()), wording.text()));
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
            String heading =
                    history.isWithdrawnIn(period.period()) ? "export.history.withdrawn" : "export.history.period";
            lines.add(AnalysisLayout.heading(
                    period.period().code(),
                    words().say(
                                    heading,
                                    period.period().label(),
                                    words().get("period.state."
                                            + period.period().state().code()),
                                    period.period().reportSymbol().orElse("–")),
                    List.of()));
            PrintedWords then = words().of(period.framework());
            period.versions().forEach(version -> rows(version, then, lines));
        }
        return lines;
    }

    /** @param then the words of the period, whose statuses may have been called otherwise */
    private void rows(AssessmentVersion version, PrintedWords then, List<Line> lines) {
        List<Part> parts = version.content().parts();
        for (int n = 0; n < parts.size(); n++) {
            Part part = parts.get(n);
            boolean first = n == 0;
            lines.add(new RowLine(
                    List.of(
                            AnalysisLayout.over(parts.size(), first, version(version)),
                            AnalysisLayout.over(parts.size(), first, recorded(version)),
                            AnalysisLayout.cell(
                                    part.status().isPresent()
                                            ? words().label(then.status(part.status()))
                                            : words().say("export.notStated")),
                            AnalysisLayout.over(parts.size(), first, deadline(version.content())),
                            AnalysisLayout.cell(words().comment(part.comment())),
                            AnalysisLayout.over(parts.size(), first, reason(version))),
                    n < parts.size() - 1,
                    PrintedChange.NONE));
        }
    }

    private List<Paragraph> version(AssessmentVersion version) {
        List<Paragraph> cell =
                new ArrayList<>(PrintedWords.paragraph(words().say("export.history.version", version.number())));
        cell.addAll(PrintedWords.paragraph(words().label(new HistorySheet(layout).act(version))));
        return cell;
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

    /** The newest first, as it is printed. */
    private DataTable data() {
        return new HistorySheet(layout)
                .of(history.periods().stream()
                        .flatMap(period -> period.versions().stream()
                                .map(version -> new HistorySheet.Entry(
                                        history.number(), period.period().code(), version)))
                        .toList());
    }
}
