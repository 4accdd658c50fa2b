package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jalon.shared.Citation;
import org.junit.jupiter.api.Test;

class OwnReportsTest {

    private final OwnReports reports = new OwnReports(Optional.of("S/2017/478"), Optional.of("S/2017/811"));

    @Test
    void that_each_row_cites_its_own_report_at_the_same_place_is_no_other_source() {
        assertThat(alike(Citation.of("S/2017/478", "annex I"), Citation.of("S/2017/811", "annex I")))
                .isTrue();
        assertThat(alike(Citation.of("S/2017/478", "annex I"), Citation.of("S/2017/478", "annex I")))
                .isTrue();
    }

    @Test
    void another_place_another_document_or_the_other_way_round_is() {
        assertThat(alike(Citation.of("S/2017/478", "annex I"), Citation.of("S/2017/811", "annex II")))
                .isFalse();
        assertThat(alike(Citation.of("S/2017/478", ""), Citation.of("S/2017/999", "")))
                .isFalse();
        assertThat(alike(Citation.of("S/2017/811", ""), Citation.of("S/2017/478", "")))
                .isFalse();
        assertThat(reports.citeAlike(List.of(Citation.of("S/2017/478", "")), List.of()))
                .isFalse();
    }

    @Test
    void a_period_without_a_report_has_none_of_its_own() {
        assertThat(new OwnReports(Optional.empty(), Optional.empty())
                        .citeAlike(List.of(Citation.of("a", "")), List.of(Citation.of("b", ""))))
                .isFalse();
    }

    private boolean alike(Citation earlier, Citation later) {
        return reports.citeAlike(List.of(earlier), List.of(later));
    }
}
