package org.jalon.analysis.ui.matrix;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.IntStream;
import org.jalon.analysis.Matrix;
import org.jalon.framework.StatusLevel;
import org.jalon.shared.ui.StatusMark;
import org.jalon.table.ui.TableModel;

/** What the symbols and marks mean, taken from the framework's own scale. */
class MatrixLegend extends UnorderedList {

    MatrixLegend() {
        setClassName("legend");
        getElement().setAttribute("aria-label", getTranslation("matrix.legend"));
    }

    void show(Matrix matrix) {
        removeAll();
        if (matrix.framework().isJudged()) {
            states(matrix);
        } else {
            add(new ListItem(new StatusMark(getTranslation("matrix.row"), "none", TableModel.QUIET)));
        }
        if (hasWithdrawn(matrix)) {
            add(new ListItem(new StatusMark(getTranslation("status.withdrawn"), "withdrawn", TableModel.QUIET)));
        }
        add(mark("absent", getTranslation("matrix.absent")));
        add(mark("doubtful", getTranslation("mark.doubtful")));
        add(mark("moved", getTranslation("change.deadline-moved")));
        add(mark("text", getTranslation("change.text-changed")));
        add(mark("corrected", getTranslation("matrix.corrected")));
        if (matrix.framework().isJudged()) {
            ListItem done = new ListItem(getTranslation("matrix.done"));
            done.setClassName("quiet");
            add(done);
        }
    }

    private void states(Matrix matrix) {
        for (StatusLevel level : matrix.framework().scale().levels()) {
            add(new ListItem(new StatusMark(level.label().in(getLocale()), level.symbol(), level.colour())));
        }
        add(new ListItem(new StatusMark(getTranslation("matrix.legend.split"), "split", TableModel.QUIET)));
        add(new ListItem(new StatusMark(getTranslation("status.notStated"), "none", TableModel.QUIET)));
    }

    /** What no cell shows needs no explanation. */
    private static boolean hasWithdrawn(Matrix matrix) {
        return matrix.indicators()
                .anyMatch(indicator -> IntStream.range(0, matrix.periods().size())
                        .anyMatch(period -> matrix.isWithdrawn(indicator, period)));
    }

    private static ListItem mark(String kind, String words) {
        Span sign = new Span();
        sign.setClassName("cell-mark cell-mark-" + kind);
        sign.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sign, new Span(words));
    }
}
