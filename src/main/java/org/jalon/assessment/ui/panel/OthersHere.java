package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.security.Person;

/** Says who else has the row open at this moment; nothing if nobody has. */
class OthersHere extends Paragraph {

    private final String self;

    OthersHere(OpenRows open, AssessmentAddress row, Person self) {
        this.self = self.username();
        setClassName("others-here");
        getElement().setAttribute("role", "status");
        open.open(row, self, this, this::show);
    }

    private void show(List<Person> others) {
        String names = others.stream()
                .filter(person -> !person.username().equals(self))
                .map(Person::displayName)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            setText(getTranslation("panel.othersHere", names));
        } else {
            setText(others.isEmpty() ? "" : getTranslation("panel.otherWindow"));
        }
    }
}
