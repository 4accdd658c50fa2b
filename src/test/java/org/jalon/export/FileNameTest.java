package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.request.DocumentRequest;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.LocalizedText;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.Test;

/** A file says by its name which state of the table it holds. */
class FileNameTest {

    @Test
    void a_file_is_named_for_its_corrigendum_or_its_instant() {
        assertThat(name(PeriodState.OPEN, 0, new AsAt.Current())).isEqualTo("mali-table-2017-Q2");
        assertThat(name(PeriodState.SEALED, 0, new AsAt.Current())).isEqualTo("mali-table-2017-Q2");
        assertThat(name(PeriodState.SEALED, 1, new AsAt.Current())).isEqualTo("mali-table-2017-Q2-corrigendum-1");
        assertThat(name(PeriodState.CORRECTING, 2, new AsAt.Current()))
                .as("what was sealed last")
                .isEqualTo("mali-table-2017-Q2-corrigendum-1");
        assertThat(name(PeriodState.CORRECTING, 1, new AsAt.Working())).isEqualTo("mali-table-2017-Q2-draft");
        assertThat(name(PeriodState.SEALED, 2, new AsAt.Sealed(1))).isEqualTo("mali-table-2017-Q2-corrigendum-1");
        assertThat(name(PeriodState.SEALED, 2, new AsAt.Sealed(0))).isEqualTo("mali-table-2017-Q2-as-first-sealed");
        assertThat(name(PeriodState.SEALED, 0, new AsAt.At(Instant.parse("2017-09-30T12:00:00Z"))))
                .isEqualTo("mali-table-2017-Q2-as-at-20170930T120000Z");
    }

    private static String name(PeriodState state, int corrigendum, AsAt reading) {
        LocalDate from = LocalDate.of(2017, 4, 1);
        ReportingPeriod period = new ReportingPeriod(
                new PeriodId(1),
                new MandateId(1),
                new FrameworkId(1),
                "2017-Q2",
                "2017-Q2",
                from,
                from.plusMonths(3).minusDays(1),
                from,
                state,
                Optional.empty(),
                Optional.empty(),
                false,
                corrigendum);
        Mandate mandate =
                new Mandate(new MandateId(1), "mali", new LocalizedText("Mali", "Mali"), Locale.FRENCH, Rhythm.QUARTER);
        AnnexTable table =
                new AnnexTable(mandate, Examples.FRAMEWORK, period, Optional.empty(), from, List.of(), reading);
        return DocumentRequest.of(table).fileName();
    }
}
