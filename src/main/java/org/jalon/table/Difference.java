package org.jalon.table;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;

/** In what a row differs from the period before, as far as it is printed. */
public enum Difference {
    STATUS,
    DEADLINE,
    COMMENTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All differences between two contents; the same whichever way round. */
    public static Set<Difference> between(AssessmentContent one, AssessmentContent other) {
        EnumSet<Difference> found = EnumSet.noneOf(Difference.class);
        if (!Objects.equals(
                one.parts().stream().map(Part::status).toList(),
                other.parts().stream().map(Part::status).toList())) {
            found.add(STATUS);
        }
        if (!one.deadline().map(Deadline::words).equals(other.deadline().map(Deadline::words))) {
            found.add(DEADLINE);
        }
        if (!Objects.equals(
                one.parts().stream().map(Part::comment).toList(),
                other.parts().stream().map(Part::comment).toList())) {
            found.add(COMMENTS);
        }
        return found;
    }
}
