package org.jalon.intake.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.column.ColumnGuess;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.file.FileReading;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** What pages and programs are told of a file, in words. */
@Component
public class IntakeWords {

    private final Words words;

    IntakeWords(Words words) {
        this.words = words;
    }

    /** Where something stands in the file. */
    public String place(String place, Locale language) {
        return FilePlace.said(place, words, language);
    }

    /** All that a person may want to look at before they accept anything: why it could not be read, what was not understood or is kept aside. */
    public List<String> problems(Proposal proposal, Locale language) {
        List<String> said = new ArrayList<>();
        proposal.intake().problem().ifPresent(problem -> said.add(problem(problem, language)));
        if (proposal.intake().state() != Intake.State.READY) {
            return said;
        }
        if (proposal.table().isPresent() && !proposal.mapping().namesRows()) {
            said.add(words.get(language, "annex.problem.no-rows"));
        } else if (proposal.elsewhere()) {
            said.add(words.get(
                    language,
                    "annex.problem.elsewhere",
                    proposal.framework().title().in(language)));
        } else if (proposal.table().isPresent() && !proposal.mapping().has(ColumnKind.STATE)) {
            said.add(words.get(language, "annex.problem.no-states"));
        }
        proposal.notes().forEach(note -> said.add(note(note, language)));
        for (FileReading.Remark remark : proposal.remarks()) {
            String place = place(remark.place(), language);
            String text = words.get(language, remark.key(), remark.details().toArray());
            said.add(place.isEmpty() ? text : words.get(language, "annex.at", place, text));
        }
        return said;
    }

    /** Why a file could not be read. */
    public String problem(Intake.Problem problem, Locale language) {
        String text = words.get(language, problem.key(), problem.details().toArray());
        String place = place(problem.place(), language);
        return place.isEmpty() ? text : words.get(language, "annex.at", place, text);
    }

    private String note(ColumnGuess.Note note, Locale language) {
        String heading = note.heading().isBlank()
                ? words.get(language, "annex.nameless", note.column() + 1)
                : note.heading().replace('\n', ' ');
        return switch (note.kind()) {
            case ASIDE -> words.get(language, "annex.note.aside", heading);
            case OTHER_THAN_HEADING -> words.get(language, "annex.note.other", heading);
        };
    }

    /** Why a row is held for what it is. */
    public String why(ProposedRow row, Locale language) {
        Stream<String> reasons =
                row.match().stream().flatMap(match -> match.why().stream()).map(why -> words.get(language, why.key()));
        String said = reasons.collect(Collectors.joining("; "));
        return row.kind() == MatchKind.GONE ? words.get(language, "annex.gone.why") : said;
    }
}
