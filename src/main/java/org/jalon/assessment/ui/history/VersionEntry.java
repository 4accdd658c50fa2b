package org.jalon.assessment.ui.history;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.ui.ContentText;
import org.jalon.framework.Framework;
import org.jalon.shared.ui.LocalTime;
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
            add(new Differences(framework, before.content(), version.content()));
        }
    }

    void offerRestore(Runnable restore) {
        NativeButton button = new NativeButton(getTranslation("history.restore"), click -> restore.run());
        button.setClassName("plain push");
        head.add(button);
    }
}
