package org.jalon.analysis.ui.matrix;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import org.jalon.analysis.ui.matrix.MatrixAddress.CellName;

/** The matrix as the browser draws it, see {@code matrix-grid.ts}. */
@Tag("jalon-matrix-grid")
@JsModule("./matrix/matrix-grid.ts")
class MatrixElement extends HtmlComponent {

    /** What a person does with the grid. */
    interface Listener {

        /** Opens a cell beside the grid. */
        void open(CellName cell);

        void close();

        /** Rows were folded away or shown again; both are codes with underscores between. */
        void fold(String folded, String counts);

        /** The words of rows have come into sight, from row {@code from} (the first is 0) up to but not including {@code to}. */
        void wordsWanted(int from, int to);
    }

    MatrixElement(Listener listener) {
        getElement()
                .addEventListener(
                        "cell-open",
                        event -> listener.open(new CellName(
                                event.getEventData().path("event.detail.code").asString(""),
                                event.getEventData().path("event.detail.period").asString(""))))
                .addEventData("event.detail.code")
                .addEventData("event.detail.period");
        getElement().addEventListener("cell-close", event -> listener.close());
        getElement()
                .addEventListener(
                        "rows-fold",
                        event -> listener.fold(
                                event.getEventData().path("event.detail.folded").asString(""),
                                event.getEventData().path("event.detail.counts").asString("")))
                .addEventData("event.detail.folded")
                .addEventData("event.detail.counts");
        getElement()
                .addEventListener(
                        "words-wanted",
                        event -> listener.wordsWanted(
                                event.getEventData().path("event.detail.from").asInt(0),
                                event.getEventData().path("event.detail.to").asInt(0)))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    void show(MatrixModel.Model model, MatrixAddress address) {
        getElement().setProperty("folded", address.folded());
        getElement().setProperty("counts", address.counts());
        setCompact(address.compact());
        getElement().setPropertyBean("model", model);
        select(address.cell());
    }

    void setCompact(boolean compact) {
        getElement().setProperty("compact", compact);
    }

    void select(Optional<CellName> cell) {
        getElement().setProperty("selected", cell.map(CellName::toString).orElse(""));
    }

    /** Brings the words of the rows from {@code from} on. */
    void addWords(int from, List<String> words) {
        getElement().callJsFunction("addWords", from, words);
    }

    void focusCell() {
        getElement().callJsFunction("focusCell");
    }

    void print() {
        getElement().callJsFunction("printAll");
    }
}
