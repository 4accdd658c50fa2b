package org.jalon.analysis.ui.comparison;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ui.MomentField;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;

/** Which state of one side of a comparison: as it is now, as it was recorded at a moment, as it was sealed or corrected. */
class StatePicker extends NativeDetails {

    private final MomentField moment;
    private final UnorderedList states = new UnorderedList();
    private Function<AsAt, String> href = reading -> "";

    /** @param side what this side is called, such as 'from' */
    StatePicker(String side) {
        setClassName("period-picker past-picker");
        getElement().setAttribute("aria-label", getTranslation("comparison.state", side));
        moment = new MomentField(
                getTranslation("comparison.moment"),
                instant -> go(href.apply(new AsAt.At(instant)).substring(1)));
        setContent(new Div(moment, states));
    }

    /** On the way the order of the parameters is lost, and one view has one address. */
    private static void go(String location) {
        UI ui = UI.getCurrent();
        ui.navigate(location);
        ui.getPage().getHistory().replaceState(null, location);
    }

    /**
     * @param isOther whether that state is what stands on the other side, and so is not offered
     * @param address the address that shows another state of this side in this one's place
     */
    void show(AnnexTable table, Predicate<AsAt> isOther, Function<AsAt, String> address) {
        href = address;
        setSummary(new Span(said(table.reading())));
        setOpen(false);
        moment.show(table.reading() instanceof AsAt.At(Instant at) ? Optional.of(at) : Optional.empty());
        states.removeAll();
        offer(new AsAt.Current(), table.reading(), isOther);
        ReportingPeriod period = table.period();
        if (period.wasSealed()) {
            int signed = period.state() == PeriodState.CORRECTING ? period.corrigendum() - 1 : period.corrigendum();
            for (int number = 0; number <= signed; number++) {
                offer(new AsAt.Sealed(number), table.reading(), isOther);
            }
        }
    }

    private void offer(AsAt reading, AsAt now, Predicate<AsAt> isOther) {
        if (!reading.equals(now) && isOther.test(reading)) {
            return;
        }
        Anchor link = new Anchor(href.apply(reading), said(reading));
        if (reading.equals(now)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        states.add(new ListItem(link));
    }

    private String said(AsAt reading) {
        return switch (reading) {
            case AsAt.Current current -> getTranslation("comparison.state.now");
            case AsAt.Working working -> getTranslation("comparison.state.now");
            case AsAt.At at -> getTranslation("comparison.state.at");
            case AsAt.Sealed(int number) ->
                number == 0
                        ? getTranslation("comparison.state.sealed")
                        : getTranslation("comparison.state.corrected", number);
        };
    }
}
