package org.jalon.analysis.ui.matrix;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jalon.analysis.OpenCell;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.ui.ContentText;
import org.jalon.assessment.ui.history.Differences;
import org.jalon.table.TableNavigation;

/** One cell of the matrix with its words, what differs from the period before, and the ways to its history and its table. */
class CellPanel extends Aside {

    private final Runnable close;

    CellPanel(Runnable close) {
        this.close = close;
        setClassName("panel cell-panel");
        setVisible(false);
        getElement().setAttribute("aria-live", "polite");
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE).listenOn(this);
    }

    void show(OpenCell cell) {
        removeAll();
        setVisible(true);
        String mandate = cell.mandate().code();
        String framework = cell.framework().code();
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "matrix.cell", cell.number(), cell.period().label()));
        Span period = new Span(cell.period().label());
        period.setClassName("quiet");
        NativeButton shut = new NativeButton("×", click -> close.run());
        shut.setClassName("plain push");
        shut.setAriaLabel(getTranslation("panel.close"));
        shut.setTitle(getTranslation("panel.close"));
        Div tools = new Div(new H2(cell.number()), period, shut);
        tools.setClassName("panel-tools");
        Paragraph wording = new Paragraph(cell.wording());
        wording.getElement()
                .setAttribute("lang", cell.framework().language().toLanguageTag())
                .setAttribute("dir", "auto");
        add(tools, wording);
        getElement().executeJs("this.scrollTop = 0");
        cell.content().ifPresentOrElse(content -> showContent(cell, content), () -> add(quiet(whyAbsent(cell))));
        Div ways = new Div(new Anchor(
                AssessmentNavigation.indicator(mandate, framework, cell.code()), getTranslation("matrix.history")));
        if (cell.content().isPresent()) {
            ways.add(new Anchor(
                    TableNavigation.row(mandate, framework, cell.period().code(), cell.code()),
                    getTranslation("matrix.inTable", cell.period().label())));
        }
        ways.setClassName("cell-links");
        add(ways);
    }

    private String whyAbsent(OpenCell cell) {
        return cell.withdrawn()
                ? getTranslation("matrix.withdrawn.why", cell.period().label())
                : getTranslation("matrix.absent.why");
    }

    private void showContent(OpenCell cell, AssessmentContent content) {
        add(new ContentText(cell.framework(), content));
        cell.beforePeriod().ifPresent(before -> {
            Div box = new Div(new H3(getTranslation("matrix.against", before.label())));
            box.setClassName("before");
            box.add(cell.before()
                    .<Component>map(earlier -> new Differences(cell.framework(), earlier, content))
                    .orElseGet(() -> quiet(getTranslation("matrix.absent.before", before.label()))));
            add(box);
        });
    }

    /** On a narrow screen it covers the grid, which cannot keep the keyboard then. */
    void takeKeyboardWhereAlone() {
        getElement().executeJs("""
                        requestAnimationFrame(() => {
                          if (!document.querySelector('.matrix')?.checkVisibility()) this.querySelector('button')?.focus();
                        })""");
    }

    void shut() {
        setVisible(false);
        removeAll();
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.setClassName("quiet");
        return paragraph;
    }
}
