package org.jalon.analysis.ui.comparison;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jalon.analysis.Comparison;
import org.jalon.shared.ui.LocalTime;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.jalon.table.TableRef;

/** Says which side of a comparison is not as it is now for everybody, and leads to the two as they are. */
class SidesNotice extends Div {

    SidesNotice() {
        setClassName("notice notice-warning past-notice");
        getElement().setAttribute("role", "status");
    }

    void show(Comparison comparison, ComparisonAddress address) {
        removeAll();
        side("comparison.from", comparison.from());
        side("comparison.to", comparison.to());
        setVisible(getComponentCount() > 0);
        if (isVisible()) {
            Anchor now = new Anchor(asTheyAre(comparison, address).href(), getTranslation("comparison.now"));
            now.setClassName("button");
            add(now);
        }
    }

    /** A period that was compared with itself at another moment is compared with the one before it. */
    private static ComparisonAddress asTheyAre(Comparison comparison, ComparisonAddress address) {
        boolean one = comparison.earlierPeriod().equals(comparison.laterPeriod());
        return address.between(
                one
                        ? TableRef.unnamed()
                        : TableRef.of(comparison.earlierPeriod().code()),
                TableRef.of(comparison.laterPeriod().code()));
    }

    private void side(String key, AnnexTable table) {
        String period = table.period().label();
        switch (table.reading()) {
            case AsAt.Current current -> {}
            case AsAt.Working working -> {}
            case AsAt.At(Instant instant) ->
                add(new Div(
                        new Span(getTranslation("comparison.asAt", getTranslation(key), period) + " "),
                        new LocalTime(instant)));
            case AsAt.Sealed(int number) ->
                add(new Span(
                        number == 0
                                ? getTranslation("comparison.sealed", getTranslation(key), period)
                                : getTranslation("comparison.corrected", getTranslation(key), period, number)));
        }
    }
}
