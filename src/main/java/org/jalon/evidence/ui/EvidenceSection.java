package org.jalon.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jalon.assessment.ui.RowSection;
import org.springframework.core.annotation.Order;

/** Evidence of a row, in its panel and on the page of its past. */
@org.springframework.stereotype.Component
@Order(1)
class EvidenceSection implements RowSection {

    private final IndicatorEvidence.Services services;

    EvidenceSection(IndicatorEvidence.Services services) {
        this.services = services;
    }

    @Override
    public Component of(Row row, Optional<Citing> citing) {
        return new IndicatorEvidence(services, row, citing);
    }
}
