package org.jalon.assessment.workflow;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.FiscalYears;
import org.jalon.shared.Citation;
import org.jalon.shared.text.CommentText;

/**
 * The one form in which texts are stored, so that a difference is always a difference in words. Deadlines are read anew in it, as their framework
 * means them, unless a person set the reading.
 */
public final class TextNormalizer {

    private TextNormalizer() {}

    public static Update of(Update update, FiscalYears fiscalYears) {
        return switch (update) {
            case Update.Edit(AssessmentContent content, Optional<String> reason) ->
                new Update.Edit(of(content, fiscalYears), of(reason));
            case Update.Restore(int version, Optional<String> reason) -> new Update.Restore(version, of(reason));
            case Update.ConfirmNoChange confirm -> confirm;
            case Update.SetDeadline(Optional<Deadline> deadline, Optional<String> reason) ->
                new Update.SetDeadline(deadline.flatMap(words -> of(words, fiscalYears)), of(reason));
            case Update.Undo undo -> undo;
            case Update.Submit submit -> submit;
            case Update.Return(String reason) -> new Update.Return(text(reason).strip());
            case Update.Approve approve -> approve;
        };
    }

    /** Why something is done; blank is no reason. */
    public static Optional<String> reason(Optional<String> reason) {
        return of(reason).map(String::strip).filter(words -> !words.isEmpty());
    }

    public static AssessmentContent of(AssessmentContent content, FiscalYears fiscalYears) {
        List<Part> parts = content.parts().stream()
                .map(part -> new Part(part.status(), text(part.comment())))
                .toList();
        List<Citation> citations = content.citations().stream()
                .map(citation ->
                        new Citation(line(citation.symbol()), line(citation.locator()), text(citation.quote())))
                .toList();
        return new AssessmentContent(
                parts, content.deadline().flatMap(words -> of(words, fiscalYears)), citations, of(content.doubt()));
    }

    /** Words that are blank once cleaned are no deadline. */
    private static Optional<Deadline> of(Deadline deadline, FiscalYears fiscalYears) {
        String words = line(deadline.words());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deadline(words, deadline.reading(), deadline.corrected()).in(fiscalYears));
    }

    private static Optional<String> of(Optional<String> text) {
        return text.map(TextNormalizer::text).filter(words -> !words.isEmpty());
    }

    private static String text(String typed) {
        return new CommentText(typed).text();
    }

    private static String line(String typed) {
        return new CommentText(typed).text().replace('\n', ' ').strip();
    }
}
