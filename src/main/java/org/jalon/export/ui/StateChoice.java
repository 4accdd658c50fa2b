package org.jalon.export.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Choice.Option;
import org.jalon.shared.ui.MomentField;
import org.jalon.table.AsAt;

/** Which state of a period: as it is now, as it was sealed or corrected, or as it was recorded at a moment that is asked for then. */
class StateChoice extends Div {

    private static final String NOW = "now";
    private static final String MOMENT = "at";

    private final Choice state;
    private final MomentField moment;
    private final transient Consumer<AsAt> chosen;

    StateChoice(String label, Consumer<AsAt> chosen) {
        this.chosen = chosen;
        setClassName("state-choice");
        state = new Choice(label);
        moment = new MomentField(getTranslation("comparison.moment"), instant -> chosen.accept(new AsAt.At(instant)));
        moment.setVisible(false);
        state.onChosen(this::choose);
        add(state, moment);
    }

    void show(ReportingPeriod period, AsAt reading) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(NOW, getTranslation("comparison.state.now")));
        for (int number = 0; number <= signed(period); number++) {
            options.add(new Option(
                    String.valueOf(number),
                    number == 0
                            ? getTranslation("comparison.state.sealed")
                            : getTranslation("comparison.state.corrected", number)));
        }
        options.add(new Option(MOMENT, getTranslation("comparison.state.at")));
        state.options(
                options,
                switch (reading) {
                    case AsAt.Current current -> NOW;
                    case AsAt.Working working -> NOW;
                    case AsAt.Sealed(int number) -> String.valueOf(number);
                    case AsAt.At at -> MOMENT;
                });
        moment.setVisible(reading instanceof AsAt.At);
        moment.show(reading instanceof AsAt.At(var instant) ? Optional.of(instant) : Optional.empty());
    }

    /** The last seal; -1 if there is none. */
    private static int signed(ReportingPeriod period) {
        if (!period.wasSealed()) {
            return -1;
        }
        return period.state() == PeriodState.CORRECTING ? period.corrigendum() - 1 : period.corrigendum();
    }

    private void choose(String value) {
        switch (value) {
            case NOW -> chosen.accept(new AsAt.Current());
            case MOMENT -> moment.setVisible(true);
            default -> chosen.accept(new AsAt.Sealed(Integer.parseInt(value)));
        }
    }
}
