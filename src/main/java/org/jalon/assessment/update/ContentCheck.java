package org.jalon.assessment.update;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.springframework.stereotype.Component;

/** Whether a content has the form of an assessment, whatever the way by which it comes. */
@Component
public class ContentCheck {

    private final Validator validator;

    public ContentCheck(Validator validator) {
        this.validator = validator;
    }

    /** @throws ConstraintViolationException if it breaks its form */
    void check(AssessmentContent content) {
        Set<ConstraintViolation<AssessmentContent>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
