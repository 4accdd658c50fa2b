package org.jalon.framework;

import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where elements stand: below which other one, and with which number, from a period on. */
@Service
@Snapshot
public class ElementPlaces {

    private final JdbcClient jdbc;
    private final SealedWords kept;

    ElementPlaces(JdbcClient jdbc, SealedWords kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /**
     * Gives an element another place from {@code period} on, in place of one that began with the same period; earlier periods keep printing it where it
     * was. Within the transaction of a change.
     *
     * @param parent what it stands below then; empty for a pillar
     * @throws ActRefused if a sealed period would print it
     */
    @PreAuthorize("@access.administrator({#element, #period, #parent})")
    @Transactional
    public void put(ElementId element, ReportingPeriod period, Optional<ElementId> parent, OutlineNumber number) {
        kept.keep(element, SealedWords.Lines.PLACES, period);
        jdbc.sql("""
                        insert into element_place (element_id, from_period_id, parent_id, number, sort_key)
                        values (:element, :period, :parent, :number, :sortKey)""")
                .param("element", element.value())
                .param("period", period.id().value())
                .param("parent", parent.map(ElementId::value).orElse(null))
                .param("number", number.printed())
                .param("sortKey", number.sortKey())
                .update();
    }

    /** The number of an element in the newest period that is not only planned. */
    @PreAuthorize("@access.reader(#element)")
    public OutlineNumber number(ElementId element) {
        return jdbc.sql("select number from element_now where id = :element")
                .param("element", element.value())
                .query((row, n) -> new OutlineNumber(row.getString("number")))
                .single();
    }
}
