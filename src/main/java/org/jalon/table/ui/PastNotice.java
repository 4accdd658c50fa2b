package org.jalon.table.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Days;
import org.jalon.shared.ui.LocalTime;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.jalon.table.ComparisonPages;
import org.jalon.table.TableRef;

/** Says clearly when one does not look at the table as it is now for everybody, and leads back there. */
class PastNotice extends Div {

    private final transient ComparisonPages comparisons;

    PastNotice(ComparisonPages comparisons) {
        this.comparisons = comparisons;
        setClassName("notice past-notice");
        getElement().setAttribute("role", "status");
    }

    void show(AnnexTable table, TableAddress address) {
        removeAll();
        ReportingPeriod period = table.period();
        boolean past = true;
        switch (table.reading()) {
            case AsAt.At(Instant instant) -> {
                add(new Span(getTranslation("past.asAt", period.label())), new LocalTime(instant));
            }
            case AsAt.Sealed(int number) -> {
                add(new Span(
                        number == 0
                                ? getTranslation("past.sealed", period.label())
                                : getTranslation("past.corrected", period.label(), number)));
                showWhy(table);
            }
            case AsAt.Working working -> {
                past = false;
                add(
                        new Span(getTranslation("past.working", period.corrigendum(), period.label())),
                        link(address, period.corrigendum() - 1, "past.readers"));
            }
            case AsAt.Current current -> {
                past = false;
                showCorrected(table, address);
            }
        }
        setClassName("notice-warning", past);
        if (past) {
            Anchor back = new Anchor(address.withReading(new AsAt.Current()).href(), getTranslation("past.back"));
            back.setClassName("button");
            Anchor since = new Anchor(since(period, address), getTranslation("past.since"));
            since.setClassName("button");
            add(back, since);
        }
        setVisible(getComponentCount() > 0);
    }

    /** The same period as it was and as it is, side by side. */
    private String since(ReportingPeriod period, TableAddress address) {
        return comparisons.comparison(
                address.mandate(),
                address.framework(),
                TableRef.of(period.code()).read(address.reading()),
                TableRef.of(period.code()));
    }

    /** What holds now was corrected: how it was first sealed is one click away. */
    private void showCorrected(AnnexTable table, TableAddress address) {
        ReportingPeriod period = table.period();
        int signed = period.lastSealed().orElse(0);
        if (signed > 0) {
            add(new Span(getTranslation("past.corrected.now", period.label(), signed)));
            showWhy(table);
            add(link(address, 0, "past.firstSealed"));
        }
    }

    /** Under which symbol a corrigendum was issued, when and why. */
    private void showWhy(AnnexTable table) {
        table.sealedAs().filter(SealedAs::isCorrigendum).ifPresent(corrigendum -> {
            LocalDate day =
                    corrigendum.date().orElseGet(() -> LocalDate.ofInstant(corrigendum.sealedAt(), ZoneOffset.UTC));
            add(new Span(getTranslation(
                    "past.corrigendum",
                    corrigendum.symbol(),
                    Days.inWords(day, getLocale()),
                    corrigendum.reason().orElse(""))));
        });
    }

    private Anchor link(TableAddress address, int number, String key) {
        return new Anchor(address.withReading(new AsAt.Sealed(number)).href(), getTranslation(key));
    }
}
