package org.jalon.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jalon.assessment.ui.RowSection;
import org.springframework.core.annotation.Order;

/** The measures that illustrate a row, in its panel and on the page of its past. */
@org.springframework.stereotype.Component
@Order(2)
class MeasureSection implements RowSection {

    private final IndicatorMeasures.Services services;

    MeasureSection(IndicatorMeasures.Services services) {
        this.services = services;
    }

    @Override
    public Component of(Row row, Optional<Citing> citing) {
        return new IndicatorMeasures(services, row, citing.isPresent());
    }
}
