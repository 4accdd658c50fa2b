package org.jalon.intake.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.framework.Framework;
import org.jalon.intake.column.ColumnGuess;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.file.FileReading;
import org.jalon.intake.file.FoundTable;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.match.TableChoice;
import org.jalon.mandate.ReportingPeriod;

/**
 * What a file proposes for a period, as of one moment.
 *
 * @param framework in the words of the period
 * @param tables all that were found
 * @param table the one that is compared; empty if the file has none
 * @param mapping of its columns
 * @param notes what is to be said of them
 * @param remarks what the reader has to say of the file
 * @param elsewhere whether the table is one of another framework: then nothing is matched
 * @param known the framework that it was compared with
 * @param rows those of the file in its order, then those that it does not have
 */
public record Proposal(
        Intake intake,
        Framework framework,
        ReportingPeriod period,
        List<TableChoice> tables,
        Optional<FoundTable> table,
        ColumnMapping mapping,
        List<ColumnGuess.Note> notes,
        List<FileReading.Remark> remarks,
        boolean elsewhere,
        KnownFramework known,
        List<ProposedRow> rows) {

    /** A word that is no state of the framework, and how many rows have it. */
    public record UnknownWord(String word, long rows) {}

    public Proposal {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
        rows = List.copyOf(rows);
    }

    public Optional<ProposedRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** Those that can be accepted without looking at them, in the order of the file. */
    public List<ProposedRow> clear() {
        return rows.stream().filter(ProposedRow::isClear).toList();
    }

    /** Each once, in the order of the file. */
    public List<UnknownWord> unknownWords() {
        return rows.stream()
                .flatMap(row -> row.unknown().stream())
                .distinct()
                .map(word -> new UnknownWord(
                        word,
                        rows.stream()
                                .filter(row -> row.unknown().contains(word))
                                .count()))
                .toList();
    }

    /** How many rows a part of the headline names. */
    public long count(Facet facet) {
        return rows.stream().filter(facet::has).count();
    }

    /** Rows that the file has. */
    public long read() {
        return rows.stream().filter(row -> row.kind() != MatchKind.GONE).count();
    }

    /** Codes of elements that the framework has and that no row of the file is; for the choice of a match. */
    public Set<String> matched() {
        return rows.stream()
                .flatMap(row -> row.match().stream())
                .flatMap(match -> Stream.concat(match.element().stream(), match.merged().stream()))
                .collect(Collectors.toSet());
    }
}
