package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.framework.change.NewElement;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.OutlineNumber;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ActingAs(Role.ADMINISTRATOR)
class OutlineChangesTest {

    private static final ChangeReason REASON = new ChangeReason("As the report has it", Optional.empty());

    @Autowired
    private OutlineChanges changes;

    @Autowired
    private FrameworkChanges framework;

    @Autowired
    private AnnexTables tables;

    @Autowired
    private BeanFactory beans;

    @Test
    void rows_that_came_or_changed_are_told_and_the_others_are_not() {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod first = mandate.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2", "1.2.1", "2.1.1")) {
            mandate.indicator(number, first);
        }
        mandate.seal(first);
        ReportingPeriod open = mandate.open("2017-Q3");
        framework.add(
                mandate.framework(),
                new NewElement(3, Optional.of("2.1"), "2.1.2", new Words("New", "")),
                open,
                REASON);
        framework.reword(mandate.framework(), "1.1.2", new Words("Other words", ""), open, REASON);
        framework.place(mandate.framework(), "1.2.1", Optional.of("1.1"), Optional.of("1.1.3"), open, REASON);

        assertThat(read(mandate, "2017-Q2")).isEmpty();
        assertThat(read(mandate, "2017-Q3"))
                .containsOnly(
                        Map.entry("2.1.2", new OutlineChange(true, false, Optional.empty(), Optional.empty())),
                        Map.entry("1.1.2", new OutlineChange(false, true, Optional.empty(), Optional.empty())),
                        Map.entry(
                                "1.2.1",
                                new OutlineChange(
                                        false,
                                        false,
                                        Optional.of(new OutlineNumber("1.2.1")),
                                        Optional.of(new OutlineNumber("1.2")))));
    }

    private Map<String, OutlineChange> read(BuiltMandate mandate, String period) {
        AnnexTable table =
                tables.of(mandate.mandate().code(), mandate.framework().code(), Optional.of(period));
        Map<ElementId, OutlineChange> found = changes.in(table);
        return table.rows()
                .map(AnnexTable.Row::indicator)
                .filter(indicator -> found.containsKey(indicator.id()))
                .collect(Collectors.toMap(indicator -> indicator.code(), indicator -> found.get(indicator.id())));
    }
}
