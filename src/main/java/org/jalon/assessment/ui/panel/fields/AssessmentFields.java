package org.jalon.assessment.ui.panel.fields;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineAloud;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.FormCheck;
import org.jalon.framework.Framework;
import org.jalon.shared.Citation;

/** All fields of an assessment. It holds what is typed and nothing else; whoever made it decides what to do with that. */
public class AssessmentFields extends Div implements PartFields.Listener {

    private static final Part NOTHING = new Part(Optional.empty(), "");
    private static final Set<String> OWN_FIELDS = Set.of("deadline", "reading", "doubt", "reason");
    private static final Pattern INDEXED = Pattern.compile("(parts|citations)\\[(\\d+)]\\.(\\w+)");

    private final Framework framework;
    private final List<Part> partsBefore;
    private final Runnable changed;
    private final Div parts = new Div();
    private final List<PartFields> partFields = new ArrayList<>();
    private final DeadlineFields deadline;
    private final CitationFields citations;
    private final TextArea doubt = new TextArea();
    private final TextField reason = new TextField();

    /** @param before what the period before said, to show differences with; empty if there is nothing to compare with */
    public AssessmentFields(
            Framework framework,
            DeadlineAloud aloud,
            AssessmentForm form,
            Optional<AssessmentContent> before,
            Runnable changed) {
        this.framework = framework;
        this.partsBefore = before.map(AssessmentContent::parts).orElse(List.of());
        this.changed = changed;
        setClassName("assessment-fields");
        form.parts().forEach(part -> partFields.add(fields(part, partFields.size())));
        NativeButton split = new NativeButton(getTranslation("panel.part.add"), click -> addPart());
        split.setClassName("plain");
        deadline = new DeadlineFields(
                aloud,
                framework,
                form,
                before.flatMap(AssessmentContent::deadline).map(Deadline::words).orElse(form.deadlineWords()),
                changed);
        citations = new CitationFields(form.citations(), changed);
        doubt.setLabel(getTranslation("panel.doubt"));
        doubt.setHelperText(getTranslation("panel.doubt.helper"));
        doubt.setWidthFull();
        doubt.setMinRows(1);
        doubt.setValue(form.doubt());
        doubt.setVisible(!form.doubt().isEmpty());
        doubt.setValueChangeMode(ValueChangeMode.LAZY);
        doubt.getElement().setAttribute("data-field", "doubt");
        reason.setLabel(getTranslation("panel.reason"));
        reason.setWidthFull();
        reason.setValue(form.reason());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.getElement().setAttribute("data-field", "reason");
        doubt.addValueChangeListener(change -> changed.run());
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(parts, split, deadline, citations, doubt, reason);
        layOutParts();
    }

    /** Adds a source, unless it is there. */
    public void cite(Citation citation) {
        citations.add(citation);
    }

    public AssessmentForm form() {
        return new AssessmentForm(
                partFields.stream().map(PartFields::form).toList(),
                deadline.words(),
                deadline.reading(),
                citations.form(),
                doubt.getValue(),
                reason.getValue());
    }

    /** Forgets the reason, which was that of the save before, and tells whether the rest is {@code stored} to the letter. */
    public boolean holds(AssessmentForm stored) {
        reason.setValue("");
        return form().equals(stored);
    }

    /**
     * Puts words at the fields they are about; fields that are not named lose theirs.
     *
     * @return words that belong to no single field
     */
    public List<String> showProblems(Map<String, FormCheck.Problem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, problem) -> errors.put(
                field,
                switch (problem) {
                    case FormCheck.Problem.Said(String words) -> words;
                    case FormCheck.Problem.Key(String key, List<Object> parameters) ->
                        getTranslation(key, parameters.toArray());
                }));
        partFields.forEach(part -> part.error(""));
        citations.clearErrors();
        deadline.errors(errors.getOrDefault("deadline", ""), errors.getOrDefault("reading", ""));
        error(doubt, errors.getOrDefault("doubt", ""));
        error(reason, errors.getOrDefault("reason", ""));
        List<String> others = new ArrayList<>();
        errors.forEach((path, message) -> {
            Matcher indexed = INDEXED.matcher(path);
            if (!indexed.matches()) {
                if (!OWN_FIELDS.contains(path)) {
                    others.add(message);
                }
            } else if (indexed.group(1).equals("parts")) {
                partFields.get(Integer.parseInt(indexed.group(2))).error(message);
            } else {
                citations.error(Integer.parseInt(indexed.group(2)), indexed.group(3), message);
            }
        });
        return others;
    }

    private static <F extends HasValidation> void error(F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    public void focusFirst() {
        partFields.getFirst().focusStatus();
    }

    /** The keyboard goes into the first field, and the page stays where it is: what stands above is to be read first. */
    public void takeKeyboard() {
        partFields.getFirst().focusStatus(false);
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void move(PartFields part, int by) {
        int from = partFields.indexOf(part);
        partFields.remove(from);
        partFields.add(from + by, part);
        layOutParts();
        changed.run();
    }

    @Override
    public void remove(PartFields part) {
        partFields.remove(part);
        layOutParts();
        partFields.getFirst().focusComment();
        changed.run();
    }

    private void addPart() {
        PartFields added = fields(new PartForm("", ""), partFields.size());
        partFields.add(added);
        layOutParts();
        added.focusStatus();
        changed.run();
    }

    private PartFields fields(PartForm form, int position) {
        Part before = position < partsBefore.size() ? partsBefore.get(position) : NOTHING;
        return new PartFields(framework, form, before, this);
    }

    private void layOutParts() {
        parts.removeAll();
        for (int i = 0; i < partFields.size(); i++) {
            partFields.get(i).number(i, partFields.size());
            parts.add(partFields.get(i));
        }
    }
}
