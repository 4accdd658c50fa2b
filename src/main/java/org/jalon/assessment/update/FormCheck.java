package org.jalon.assessment.update;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.workflow.TextNormalizer;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.FiscalYears;
import org.jalon.shared.text.CommentText;
import org.springframework.stereotype.Component;

/** Turns a form into content, or says field by field why that cannot be done. The service checks again; this is to be friendly early. */
@Component
public class FormCheck {

    /** What came of a check. */
    public sealed interface Result {

        record Good(AssessmentContent content) implements Result {}

        /** @param errors words by field: {@code parts[0].comment}, {@code deadline}, {@code reading}, {@code citations[1].symbol} … */
        record Bad(Map<String, Problem> errors) implements Result {}
    }

    /** Why a field cannot be taken: words already made, or a key of words with what they have gaps for. */
    public sealed interface Problem {

        record Said(String message) implements Problem {}

        record Key(String key, List<Object> parameters) implements Problem {}
    }

    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /** The content of a form in a framework with such fiscal years, or what is wrong with it. Never throws, whatever was typed. */
    public Result check(AssessmentForm form, FiscalYears fiscalYears) {
        Map<String, Problem> errors = new LinkedHashMap<>();
        if (form.deadlineWords().strip().length() > Deadline.MAX_LENGTH) {
            errors.put("deadline", new Problem.Key("form.tooLong", List.of(Deadline.MAX_LENGTH)));
        }
        if (new CommentText(form.reason()).text().length() > Update.MAX_REASON) {
            errors.put("reason", new Problem.Key("form.tooLong", List.of(Update.MAX_REASON)));
        }
        if (form.parts().isEmpty()) {
            errors.put("parts", new Problem.Key("parts.none", List.of()));
        }
        if (!errors.isEmpty()) {
            return new Result.Bad(errors);
        }
        AssessmentContent content;
        try {
            content = TextNormalizer.of(form.toContent(fiscalYears), fiscalYears);
        } catch (DateTimeParseException e) {
            return new Result.Bad(Map.of("reading", new Problem.Key("form.badDay", List.of())));
        } catch (IllegalArgumentException e) {
            return new Result.Bad(Map.of("reading", new Problem.Key("form.badReading", List.of())));
        }
        Set<ConstraintViolation<AssessmentContent>> violations = validator.validate(content);
        for (ConstraintViolation<AssessmentContent> violation : violations) {
            errors.put(violation.getPropertyPath().toString(), new Problem.Said(violation.getMessage()));
        }
        return errors.isEmpty() ? new Result.Good(content) : new Result.Bad(errors);
    }
}
