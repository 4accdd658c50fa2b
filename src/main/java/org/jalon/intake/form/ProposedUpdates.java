package org.jalon.intake.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.workflow.Update;
import org.jalon.export.form.FormTag;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** A proposal as an update of the row that it is for. */
@Component
class ProposedUpdates {

    private final Validator validator;
    private final Words words;

    ProposedUpdates(Validator validator, Words words) {
        this.validator = validator;
        this.words = words;
    }

    /** @param content what the row says once the answer is taken over */
    Update of(Answer answer, Assessment now, AssessmentContent content, String reason) {
        return answer.isNoChange() && now.state() == EditingState.CARRIED_FORWARD
                ? new Update.ConfirmNoChange()
                : new Update.Edit(content, Optional.of(reason));
    }

    /** What of a content breaks the form of an assessment, in words. */
    List<String> flaws(AssessmentContent content) {
        return validator.validate(content).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    /** What the history says of a row that a form changed. */
    String reason(FormReturn from, Locale language) {
        String code = FormTag.spaced(from.form());
        return from.contributor().isEmpty()
                ? words.get(language, "forms.reason.nameless", code)
                : words.get(language, "forms.reason", code, from.contributor());
    }
}
