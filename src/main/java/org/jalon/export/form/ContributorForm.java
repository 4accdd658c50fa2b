package org.jalon.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.Framework;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Words;
import org.jalon.shared.text.CommentText;
import org.jalon.table.AnnexTable;

/**
 * A form for somebody without an account: chosen rows of a period with what was last reported of them, and fields to fill in. It knows
 * nothing of the kind of file.
 *
 * @param code eight characters of {@link FormTag#ALPHABET}, printed on the form
 * @param seal the secret that its tags are made with; never printed
 * @param before the period whose words stand in the form; empty for the first one
 */
public record ContributorForm(
        String code,
        String seal,
        Mandate mandate,
        Framework framework,
        ReportingPeriod period,
        Optional<ReportingPeriod> before,
        List<Entry> entries) {

    /**
     * A row of the form.
     *
     * @param position from 1
     * @param parts how many parts it asks for: those that the row had when the form was made
     */
    public record Entry(int position, int parts, AnnexTable.Row row) {

        /** The number as it stands beside a field: {@code 4.2.1}, or {@code 4.2.1 (2)} in a split row. */
        public String number(int part) {
            String number = row.indicator().printed();
            return parts > 1 ? number + " (" + part + ")" : number;
        }
    }

    public FormTag tag(int position, int part, FormField field) {
        return FormTag.of(code, seal, position, part, field);
    }

    /**
     * What was last reported, a line for the status, one for the deadline and the comments as they are. If the row has been split or
     * joined since, all of it stands with the first part.
     */
    public String before(Entry entry, int part, Words words, Locale language) {
        Optional<AssessmentContent> before = entry.row().before();
        if (before.isEmpty()) {
            return part == 1 ? words.get(language, "forms.before.none") : "";
        }
        AssessmentContent content = before.get();
        boolean alike = content.parts().size() == entry.parts();
        List<String> lines = new ArrayList<>();
        IntStream.range(0, content.parts().size())
                .filter(n -> alike ? n == part - 1 : part == 1)
                .mapToObj(content.parts()::get)
                .forEach(said -> say(said, lines, words, language));
        if (part == 1) {
            content.deadline()
                    .map(Deadline::words)
                    .ifPresent(deadline -> lines.add(
                            framework.isJudged() ? 1 : 0, words.get(language, "forms.before.deadline", deadline)));
        }
        return String.join("\n", lines);
    }

    private void say(Part part, List<String> lines, Words words, Locale language) {
        if (framework.isJudged()) {
            lines.add(status(part, words, language));
        }
        CommentText comment = new CommentText(part.comment());
        if (!comment.isEmpty()) {
            lines.add(comment.text());
        }
    }

    private String status(Part part, Words words, Locale language) {
        return part.status()
                .flatMap(framework.scale()::level)
                .map(StatusLevel::label)
                .map(label -> label.in(language))
                .orElseGet(() -> words.get(language, "status.notStated"));
    }
}
