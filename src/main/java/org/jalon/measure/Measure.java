package org.jalon.measure;

import org.jalon.mandate.MandateId;
import org.jalon.shared.LocalizedText;

/**
 * What is counted or measured over time, such as internally displaced persons.
 *
 * @param code its part of addresses, such as {@code displaced-persons}
 * @param unit what one of it is
 * @param definition what counts, in our words
 * @param topic under which pages list it
 * @param reporter who gives the figures; may be blank
 */
public record Measure(
        MeasureId id,
        MandateId mandateId,
        String code,
        LocalizedText name,
        LocalizedText unit,
        LocalizedText definition,
        Adding adding,
        String topic,
        String reporter) {}
