package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Deadline;
import org.jalon.assessment.Part;
import org.jalon.framework.Framework;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalTime;
import org.jalon.shared.StatusMark;
import org.jspecify.annotations.Nullable;

/** One version: who, when, by which route, why, and what it changed word by word. */
class VersionEntry extends Article {

    private final Div head = new Div();

    /** @param before the version it follows in the same period; null for the first one, which is shown whole */
    VersionEntry(Framework framework, AssessmentVersion version, @Nullable AssessmentVersion before) {
        setClassName("version");
        Span number = new Span(getTranslation("history.version", version.number()));
        number.setClassName("version-number");
        Span act = new Span(version.basedOn()
                .map(basedOn -> getTranslation("act." + version.act().code() + ".of", basedOn))
                .orElseGet(() -> getTranslation("act." + version.act().code())));
        act.setClassName("mark");
        Span route = new Span(getTranslation("route." + version.route().code()));
        route.setClassName("quiet");
        head.setClassName("version-head");
        head.add(number, act, new Span(version.personName()), new LocalTime(version.recordedAt()), route);
        add(head);
        version.reason().ifPresent(reason -> {
            Div why = new Div(getTranslation("history.reason", reason));
            why.setClassName("version-reason");
            add(why);
        });
        if (before == null) {
            add(new ContentText(framework, version.content()));
        } else {
            addDifferences(framework, before.content(), version.content());
        }
    }

    void offerRestore(Runnable restore) {
        NativeButton button = new NativeButton(getTranslation("history.restore"), click -> restore.run());
        button.setClassName("plain push");
        head.add(button);
    }

    private void addDifferences(Framework framework, AssessmentContent before, AssessmentContent after) {
        boolean any = false;
        int parts = Math.max(before.parts().size(), after.parts().size());
        for (int i = 0; i < parts; i++) {
            Part old = i < before.parts().size() ? before.parts().get(i) : null;
            Part now = i < after.parts().size() ? after.parts().get(i) : null;
            any |= addStatus(framework, old, now);
            any |= addText("table.comments", old == null ? "" : old.comment(), now == null ? "" : now.comment());
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
        if (before.equals(after)) {
            return false;
        }
        Div label = new Div(getTranslation(key));
        label.setClassName("quiet label");
        add(label, DiffText.of(before, after));
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
