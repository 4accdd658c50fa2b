package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.ui.ContentText;
import org.jalon.mandate.ReportingPeriod;

/**
 * Which row is open, the way to its neighbours and its history, and what the period before said of it. The first line stays in sight however
 * far the panel is scrolled, and a panel with a new head begins at its top: nobody writes into another row than the one they read.
 */
class PanelHead extends Div {

    PanelHead(PanelSubject subject, PanelHost host) {
        setClassName("panel-head");
        H2 title = new H2(subject.indicator().printed());
        Anchor history = new Anchor(
                AssessmentNavigation.indicator(
                        subject.address().mandate(),
                        subject.address().framework(),
                        subject.address().indicator()),
                getTranslation("panel.history"));
        Div tools = new Div(
                title,
                history,
                button("↑", "panel.previous", () -> host.move(subject, -1)),
                button("↓", "panel.next", () -> host.move(subject, 1)),
                button("×", "panel.close", () -> host.close(subject)));
        tools.setClassName("panel-tools");
        Paragraph wording = new Paragraph(subject.indicator().text());
        wording.getElement().setAttribute("lang", subject.framework().language().toLanguageTag());
        wording.setClassName("panel-wording");
        add(tools, wording);
        getElement().executeJs("this.parentElement.scrollTop = 0");
        subject.before().ifPresent(before -> {
            Span heading = new Span(subject.beforePeriod().map(this::heading).orElse(""));
            heading.setClassName("before-heading");
            Div box = new Div(heading, new ContentText(subject.framework(), before));
            box.setClassName("before");
            add(box);
        });
    }

    private String heading(ReportingPeriod period) {
        return period.reportSymbol()
                .map(symbol -> getTranslation("panel.published", period.label(), symbol))
                .orElseGet(() -> getTranslation("panel.before", period.label()));
    }

    private NativeButton button(String text, String key, Runnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.setClassName("plain");
        button.setAriaLabel(getTranslation(key));
        button.setTitle(getTranslation(key));
        return button;
    }
}
