package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.shared.Citation;

/**
 * What modules that know rows have to say of one, in its panel and on the page of its past; with {@code @Order} they say it one after the other.
 * It is drawn once and kept for as long as the row is open, whatever becomes of the row meanwhile.
 */
public interface RowSection {

    /** @param citing takes sources into the row while it can be written in; empty where it is only read */
    Component of(Row row, Optional<Citing> citing);

    /**
     * A row, in whatever period.
     *
     * @param code of its indicator, which stays; {@code number} is what is printed
     */
    record Row(Mandate mandate, Framework framework, ElementId indicator, String code, String number) {}

    /** The row's own sources, to which others are added. */
    interface Citing {

        /** @return whether it is among the sources of the row now; not if the row cannot be written in at this moment */
        boolean cite(Citation citation);
    }
}
