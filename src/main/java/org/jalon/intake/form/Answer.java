package org.jalon.intake.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.shared.Citation;

/**
 * What a contributor filled in for one row. A field left empty says nothing: it leaves what stands.
 *
 * @param parts as many as the form asked for
 * @param deadline the new words; empty if none were given
 * @param sources a line each, {@code S/2017/478, Annex I}; they are added to those that stand
 */
public record Answer(List<PartAnswer> parts, String deadline, List<String> sources) {

    /** @param status the code of a level, {@link #NO_CHANGE}, {@link #BLANK}, or empty if nothing was chosen */
    public record PartAnswer(String status, String comment) {}

    /** Chosen on purpose: the status stays as it is. */
    public static final String NO_CHANGE = "=";

    /** Chosen on purpose: the cell is to be blank. */
    public static final String BLANK = "-";

    public Answer {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /** Nothing was filled in. */
    @JsonIgnore
    public boolean isEmpty() {
        return saysNothingNew() && parts.stream().allMatch(part -> part.status().isEmpty());
    }

    /** 'No change' was chosen for the whole row, and nothing else was filled in. */
    @JsonIgnore
    public boolean isNoChange() {
        return saysNothingNew() && parts.stream().allMatch(part -> part.status().equals(NO_CHANGE));
    }

    private boolean saysNothingNew() {
        return deadline.isEmpty()
                && sources.isEmpty()
                && parts.stream()
                        .allMatch(part -> part.comment().isEmpty()
                                && (part.status().isEmpty() || part.status().equals(NO_CHANGE)));
    }

    /** What the row would say; empty if it has been split or joined since the form was made, so that parts do not meet parts. */
    public Optional<AssessmentContent> appliedTo(AssessmentContent now) {
        if (now.parts().size() != parts.size()) {
            return Optional.empty();
        }
        List<Part> said = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            said.add(applied(parts.get(i), now.parts().get(i)));
        }
        List<Citation> citations = new ArrayList<>(now.citations());
        sources.stream()
                .map(Answer::citation)
                .filter(citation -> citations.stream()
                        .noneMatch(standing -> standing.place().equals(citation.place())))
                .forEach(citations::add);
        return Optional.of(new AssessmentContent(
                said, deadline.isEmpty() ? now.deadline() : Optional.of(newDeadline(now)), citations, now.doubt()));
    }

    /** The words that stand keep the reading that a person gave them. */
    private Deadline newDeadline(AssessmentContent now) {
        return now.deadline()
                .filter(standing -> standing.words().equals(deadline))
                .orElseGet(() -> Deadline.printed(deadline));
    }

    private static Part applied(PartAnswer answer, Part now) {
        Optional<String> status = switch (answer.status()) {
            case "", NO_CHANGE -> now.status();
            case BLANK -> Optional.empty();
            default -> Optional.of(answer.status());
        };
        return new Part(status, answer.comment().isEmpty() ? now.comment() : answer.comment());
    }

    private static Citation citation(String line) {
        int comma = line.indexOf(", ");
        return comma < 0 ? Citation.of(line, "") : Citation.of(line.substring(0, comma), line.substring(comma + 2));
    }

    /** Whether every source fits into the record. */
    boolean sourcesFit(int most) {
        return sources.stream()
                .map(Answer::citation)
                .allMatch(citation ->
                        citation.symbol().length() <= most && citation.locator().length() <= most);
    }
}
