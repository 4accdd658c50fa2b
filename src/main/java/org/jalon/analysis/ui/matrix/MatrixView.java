package org.jalon.analysis.ui.matrix;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.analysis.Matrices;
import org.jalon.analysis.Matrix;
import org.jalon.analysis.ui.matrix.MatrixAddress.CellName;
import org.jalon.framework.DocumentPages;
import org.jalon.framework.ElementId;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;

/** Indicators down, periods across, with one cell open beside them. All it shows is in its address. */
@Route(":mandate/:framework/matrix")
@PermitAll
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle, MatrixElement.Listener {

    /** As many rows as fill the tallest screen; of small frameworks all. */
    private static final int WORDS_AT_FIRST = 120;

    /** How many rows may ask for their words at once. */
    private static final int MOST_WORDS = 2_000;

    private final transient Matrices matrices;
    private final transient DocumentPages documents;
    private final transient MatrixModel model;

    private final H1 title = new H1(getTranslation("matrix.title"));
    private final Paragraph printed = new Paragraph();
    private final Span span = new Span();
    private final NativeButton density = new NativeButton();
    private final Anchor compare = new Anchor();
    private final Anchor export = new Anchor();
    private final MatrixLegend legend = new MatrixLegend();
    private final MatrixElement element = new MatrixElement(this);
    private final Paragraph empty = new Paragraph(getTranslation("matrix.empty"));
    private final CellPanel panel = new CellPanel(this::close);
    private final Div gridAndPanel;

    private @Nullable MatrixAddress address;
    private transient @Nullable Matrix matrix;

    MatrixView(Matrices matrices, DocumentPages documents, Words words, LivePeriods live) {
        this.documents = documents;
        this.matrices = matrices;
        this.model = new MatrixModel(words, getLocale());
        setClassName("matrix-page");
        span.setClassName("quiet");
        density.addClickListener(click -> toggleDensity());
        compare.setClassName("button push");
        compare.setText(getTranslation("matrix.compare"));
        NativeButton print = new NativeButton(getTranslation("matrix.print"), click -> element.print());
        export.setClassName("button");
        export.setText(getTranslation("table.export"));
        Div bar = new Div(title, span, compare, density, print, export);
        bar.setClassName("bar");
        empty.setClassName("empty");
        printed.setClassName("print-title");
        Div body = new Div(printed, legend, element, empty);
        body.setClassName("matrix-body");
        gridAndPanel = new Div(body, panel);
        gridAndPanel.setClassName("list-and-panel");
        add(bar, gridAndPanel);
        live.follow(this, mandate -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address =
                MatrixAddress.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        MatrixAddress now = address();
        Matrix read = matrices.of(now.mandate(), now.framework());
        matrix = read;
        boolean any = !read.periods().isEmpty();
        element.setVisible(any);
        empty.setVisible(!any);
        compare.setHref(AnalysisNavigation.comparison(now.mandate(), now.framework()));
        export.setHref(documents.choose(now.mandate(), now.framework(), "what=matrix"));
        span.setText(
                any
                        ? getTranslation(
                                "matrix.span",
                                read.periods().getFirst().label(),
                                read.periods().getLast().label())
                        : "");
        printed.setText(read.framework().title().in(getLocale()));
        legend.show(read);
        showDensity();
        element.show(model.of(read), now);
        wordsWanted(0, WORDS_AT_FIRST);
        now.cell().ifPresentOrElse(this::openPanel, this::shutPanel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matrix.pageTitle", matrix().framework().title().in(getLocale()));
    }

    @Override
    public void wordsWanted(int from, int to) {
        List<Entry> entries = MatrixModel.entries(matrix());
        int first = Math.clamp(from, 0, entries.size());
        int end = Math.clamp(to, first, Math.min(entries.size(), first + MOST_WORDS));
        List<Entry> some = entries.subList(first, end);
        if (!some.isEmpty()) {
            Map<ElementId, String> words = matrices.words(some);
            element.addWords(
                    first,
                    some.stream()
                            .map(entry -> words.getOrDefault(entry.id(), ""))
                            .toList());
        }
    }

    @Override
    public void open(CellName cell) {
        go(address().withCell(Optional.of(cell)));
        openPanel(cell);
    }

    @Override
    public void close() {
        go(address().withCell(Optional.empty()));
        shutPanel();
        element.focusCell();
    }

    @Override
    public void fold(String folded, String counts) {
        go(address().withFolded(folded, counts));
    }

    private void toggleDensity() {
        go(address().withCompact(!address().compact()));
        element.setCompact(address().compact());
        showDensity();
    }

    private void showDensity() {
        density.setText(getTranslation("matrix.compact"));
        density.getElement()
                .setAttribute("aria-pressed", String.valueOf(address().compact()));
    }

    private void openPanel(CellName cell) {
        panel.show(matrices.cell(address().mandate(), address().framework(), cell.period(), cell.indicator()));
        gridAndPanel.addClassName("with-panel");
        element.select(Optional.of(cell));
        panel.takeKeyboardWhereAlone();
    }

    private void shutPanel() {
        panel.shut();
        gridAndPanel.removeClassName("with-panel");
        element.select(Optional.empty());
    }

    /** The address follows what is shown without a reload; the way back leads to the page before. */
    private void go(MatrixAddress to) {
        address = to;
        UI.getCurrent().getPage().getHistory().replaceState(null, to.location());
    }

    private MatrixAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    private Matrix matrix() {
        return Optional.ofNullable(matrix).orElseThrow();
    }
}
