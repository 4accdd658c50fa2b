package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.ui.DiffText;
import org.jalon.framework.Framework;
import org.jalon.intake.form.Answer;
import org.jalon.shared.Citation;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.ui.StatusMark;

/** What a proposal would change, word by word, beside what stands. */
class ProposalText extends Div {

    private static final String QUIET = "#546470";

    private final transient Framework framework;

    ProposalText(Framework framework, AssessmentContent now, Answer answer) {
        this.framework = framework;
        if (answer.isNoChange()) {
            add(new Div(getTranslation("forms.proposal.noChange")));
            return;
        }
        Optional<AssessmentContent> proposed = answer.appliedTo(now);
        if (proposed.isEmpty()) {
            Div parts = new Div(getTranslation("forms.proposal.otherParts"));
            parts.setClassName("notice notice-warning");
            add(parts, said(framework, answer, getLocale()));
        } else if (proposed.get().equals(now)) {
            Div same = new Div(getTranslation("forms.proposal.same"));
            same.setClassName("quiet");
            add(same);
        } else {
            differences(now, proposed.get());
        }
    }

    /** All that was filled in, as plain lines: for what cannot be shown as a difference. */
    static Div said(Framework framework, Answer answer, Locale language) {
        StringBuilder lines = new StringBuilder();
        for (Answer.PartAnswer part : answer.parts()) {
            framework
                    .scale()
                    .level(part.status())
                    .ifPresent(level -> lines.append(level.label().in(language)).append('\n'));
            append(lines, new CommentText(part.comment()).shown());
        }
        append(lines, answer.deadline());
        answer.sources().forEach(source -> append(lines, source));
        Div said = new Div(lines.toString().strip());
        said.setClassName("diff-text");
        return said;
    }

    private static void append(StringBuilder lines, String text) {
        if (!text.isEmpty()) {
            lines.append(text).append('\n');
        }
    }

    private void differences(AssessmentContent now, AssessmentContent proposed) {
        for (int i = 0; i < now.parts().size(); i++) {
            Part before = now.parts().get(i);
            Part after = proposed.parts().get(i);
            if (now.isSplit() && !before.equals(after)) {
                label(getTranslation("forms.proposal.part", i + 1));
            }
            if (!before.status().equals(after.status())) {
                Div change = new Div(mark(before), new Span("→"), mark(after));
                change.setClassName("status-change");
                add(change);
            }
            if (!before.comment().equals(after.comment())) {
                text(getTranslation("table.comments"), DiffText.ofComments(before.comment(), after.comment()));
            }
        }
        text(getTranslation("table.deadline"), words(now), words(proposed));
        text(getTranslation("panel.citations"), places(now.citations()), places(proposed.citations()));
    }

    private void text(String label, String before, String after) {
        if (!before.equals(after)) {
            text(label, DiffText.of(before, after));
        }
    }

    private void text(String label, DiffText text) {
        label(label);
        text.getElement().setAttribute("lang", framework.language().toLanguageTag());
        add(text);
    }

    private void label(String text) {
        Div label = new Div(text);
        label.setClassName("quiet label");
        add(label);
    }

    private StatusMark mark(Part part) {
        return part.status()
                .flatMap(framework.scale()::level)
                .map(level -> new StatusMark(level.label().in(getLocale()), level.symbol(), level.colour()))
                .orElseGet(() -> new StatusMark(getTranslation("status.notStated"), "none", QUIET));
    }

    private static String words(AssessmentContent content) {
        return content.deadline().map(Deadline::words).orElse("");
    }

    private static String places(List<Citation> citations) {
        return citations.stream().map(Citation::place).collect(Collectors.joining("\n"));
    }
}
