package org.jalon.assessment.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.ui.ContentText;
import org.jalon.assessment.ui.DiffText;
import org.jalon.framework.Framework;
import org.jalon.shared.Citation;
import org.jalon.shared.ui.StatusMark;
import org.jspecify.annotations.Nullable;

/** What one content changed of another, word by word; says so if it is nothing. */
public class Differences extends Div {

    public Differences(Framework framework, AssessmentContent before, AssessmentContent after) {
        setClassName("differences");
        boolean any = false;
        int parts = Math.max(before.parts().size(), after.parts().size());
        for (int i = 0; i < parts; i++) {
            Part old = i < before.parts().size() ? before.parts().get(i) : null;
            Part now = i < after.parts().size() ? after.parts().get(i) : null;
            any |= addStatus(framework, old, now);
            any |= addComment(old == null ? "" : old.comment(), now == null ? "" : now.comment());
        }
        any |= addText("table.deadline", words(before), words(after));
        boolean reading = !before.deadline()
                        .map(Deadline::reading)
                        .equals(after.deadline().map(Deadline::reading))
                && words(before).equals(words(after));
        if (reading) {
            add(new Div(getTranslation("history.readingCorrected")));
        }
        any |= reading;
        any |= addText("panel.citations", citations(before.citations()), citations(after.citations()));
        any |= addText("panel.doubt", before.doubt().orElse(""), after.doubt().orElse(""));
        if (!any) {
            Div same = new Div(getTranslation("history.same"));
            same.setClassName("quiet");
            add(same);
        }
    }

    private boolean addStatus(Framework framework, @Nullable Part old, @Nullable Part now) {
        if (old != null && now != null && Objects.equals(old.status(), now.status())) {
            return false;
        }
        Div line = new Div();
        line.setClassName("status-change");
        line.add(mark(framework, old), new Span("→"), mark(framework, now));
        add(line);
        return true;
    }

    private Span mark(Framework framework, @Nullable Part part) {
        if (part == null) {
            Span none = new Span(getTranslation("history.noPart"));
            none.setClassName("quiet");
            return none;
        }
        StatusMark mark = ContentText.status(framework, part, getLocale());
        return mark;
    }

    private boolean addText(String key, String before, String after) {
        return add(key, DiffText.of(before, after));
    }

    private boolean addComment(String before, String after) {
        return add("table.comments", DiffText.ofComments(before, after));
    }

    private boolean add(String key, DiffText difference) {
        if (!difference.isVisible()) {
            return false;
        }
        Div label = new Div(getTranslation(key));
        label.setClassName("quiet label");
        add(label, difference);
        return true;
    }

    private static String words(AssessmentContent content) {
        return content.deadline().map(Deadline::words).orElse("");
    }

    private static String citations(List<Citation> citations) {
        return String.join(
                "\n",
                citations.stream()
                        .map(citation -> citation.quote().isEmpty()
                                ? citation.place()
                                : citation.place() + " “" + citation.quote() + "”")
                        .toList());
    }
}
