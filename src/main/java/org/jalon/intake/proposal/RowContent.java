package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.FiscalYears;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.PlainText;
import org.jalon.intake.column.StateWords;
import org.jalon.intake.proposal.CellDifference.Change;
import org.jalon.shared.Citation;
import org.jalon.shared.text.CommentText;

/** What a row of a file says of a row of a period. A column that the file does not have says nothing; a blank cell says that the cell is blank. */
public final class RowContent {

    private static final int MOST_CITATIONS = 50;

    private final FileRow row;
    private final ColumnMapping mapping;
    private final StateWords words;
    private final FiscalYears years;

    public RowContent(FileRow row, ColumnMapping mapping, StateWords words, FiscalYears years) {
        this.row = row;
        this.mapping = mapping;
        this.words = words;
        this.years = years;
    }

    List<CellDifference> against(AssessmentContent now, Optional<AssessmentContent> sealed) {
        List<CellDifference> cells = new ArrayList<>();
        if (mapping.has(ColumnKind.STATE)) {
            cells.add(state(now, sealed));
        }
        if (mapping.has(ColumnKind.DEADLINE)) {
            cells.add(deadline(now, sealed));
        }
        if (mapping.has(ColumnKind.COMMENT)) {
            cells.add(comment(now, sealed));
        }
        return cells;
    }

    private CellDifference state(AssessmentContent now, Optional<AssessmentContent> sealed) {
        String before = states(now);
        String after = row.parts().stream().map(this::state).collect(Collectors.joining("\n"));
        Change change = !unknownWords().isEmpty() || losesComments(now)
                ? Change.UNREADABLE
                : CellDifference.change(before.equals(after), before, after);
        return new CellDifference(Cell.STATE, before, after, sealed.map(RowContent::states), change);
    }

    /** Whether other parts than now would come without the comments that stand: the file has none, and theirs belong to the parts there are. */
    private boolean losesComments(AssessmentContent now) {
        return row.parts().size() != now.parts().size()
                && !mapping.has(ColumnKind.COMMENT)
                && now.parts().stream().anyMatch(part -> !part.comment().isEmpty());
    }

    /** Words of the column of states that nobody has explained. */
    List<String> unknownWords() {
        return mapping.has(ColumnKind.STATE)
                ? row.parts().stream()
                        .map(part -> words.read(part.state()))
                        .filter(StateWords.Meaning.Unknown.class::isInstance)
                        .map(meaning -> ((StateWords.Meaning.Unknown) meaning).word())
                        .toList()
                : List.of();
    }

    private String state(FileRow.Part part) {
        return switch (words.read(part.state())) {
            case StateWords.Meaning.Level(String code) -> code;
            case StateWords.Meaning.Blank blank -> "";
            case StateWords.Meaning.Unknown(String word) -> word;
        };
    }

    private CellDifference deadline(AssessmentContent now, Optional<AssessmentContent> sealed) {
        String before = words(now);
        String after = oneLine(row.deadline());
        Change change = after.length() > Deadline.MAX_LENGTH
                ? Change.UNREADABLE
                : CellDifference.change(PlainText.same(before, after), before, after);
        return new CellDifference(Cell.DEADLINE, before, after, sealed.map(RowContent::words), change);
    }

    private CellDifference comment(AssessmentContent now, Optional<AssessmentContent> sealed) {
        String before = comments(now.parts().stream().map(Part::comment).toList());
        String after = comments(row.parts().stream()
                .map(FileRow.Part::comment)
                .map(text -> new CommentText(text).text())
                .toList());
        boolean same = sameComment(before, after);
        boolean partless = now.isSplit() && row.parts().size() != now.parts().size() && !mapping.has(ColumnKind.STATE);
        Change change = !same && (partless || after.length() > Part.MAX_COMMENT)
                ? Change.UNREADABLE
                : CellDifference.change(same, before, after);
        return new CellDifference(
                Cell.COMMENT,
                before,
                after,
                sealed.map(content ->
                        comments(content.parts().stream().map(Part::comment).toList())),
                change);
    }

    /** Whatever sign a bullet has, and wherever a line was broken. */
    private static boolean sameComment(String one, String other) {
        return one.equals(other) || PlainText.same(said(one), said(other));
    }

    private static String said(String comment) {
        return new CommentText(comment)
                .blocks().stream().map(CommentText.Block::text).collect(Collectors.joining(" "));
    }

    private static String comments(List<String> parts) {
        return parts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String states(AssessmentContent content) {
        return content.parts().stream().map(part -> part.status().orElse("")).collect(Collectors.joining("\n"));
    }

    private static String words(AssessmentContent content) {
        return content.deadline().map(Deadline::words).orElse("");
    }

    private static String oneLine(String text) {
        return new CommentText(text).text().replace('\n', ' ').strip();
    }

    /** What the row says once such cells are taken over; what differs in nothing one reads stays as it stands. */
    public AssessmentContent taken(AssessmentContent now, Set<Cell> asked, Citation source) {
        Set<Cell> cells = EnumSet.noneOf(Cell.class);
        against(now, Optional.empty()).stream()
                .filter(cell -> asked.contains(cell.cell()) && cell.differs() && cell.change() != Change.UNREADABLE)
                .forEach(cell -> cells.add(cell.cell()));
        if (cells.isEmpty()) {
            return now;
        }
        List<Citation> citations = new ArrayList<>(now.citations());
        if (citations.size() < MOST_CITATIONS
                && citations.stream().noneMatch(standing -> standing.place().equals(source.place()))) {
            citations.add(source);
        }
        return new AssessmentContent(parts(now, cells), deadline(now, cells), citations, now.doubt());
    }

    private Optional<Deadline> deadline(AssessmentContent now, Set<Cell> cells) {
        String printed = oneLine(row.deadline());
        return !cells.contains(Cell.DEADLINE)
                ? now.deadline()
                : Optional.of(printed).filter(text -> !text.isEmpty()).map(text -> Deadline.printed(text, years));
    }

    /** A row that has more parts than before, or fewer, is taken whole: its comments belong to its states. */
    private List<Part> parts(AssessmentContent now, Set<Cell> cells) {
        boolean state = cells.contains(Cell.STATE);
        boolean comment = cells.contains(Cell.COMMENT);
        if (!state && !comment) {
            return now.parts();
        }
        boolean whole = row.parts().size() != now.parts().size();
        if (whole && !state) {
            return now.parts();
        }
        return IntStream.range(0, row.parts().size())
                .mapToObj(at -> {
                    FileRow.Part said = row.parts().get(at);
                    Optional<Part> standing =
                            whole ? Optional.empty() : Optional.of(now.parts().get(at));
                    String code = state(said);
                    Optional<String> status = state || standing.isEmpty()
                            ? Optional.of(code).filter(text -> !text.isEmpty())
                            : standing.get().status();
                    String text = new CommentText(said.comment()).text();
                    boolean taken = comment
                            && standing.filter(part -> sameComment(part.comment(), text))
                                    .isEmpty();
                    return new Part(
                            status,
                            taken || standing.isEmpty() ? text : standing.get().comment());
                })
                .toList();
    }
}
