package org.jalon.export.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.shared.Lang;
import org.jalon.shared.NotFound;
import org.jalon.table.RowFilter;
import org.jalon.table.TableRef;
import org.junit.jupiter.api.Test;

class DocumentChoiceTest {

    @Test
    void one_choice_has_one_address_and_comes_back_from_it() {
        for (String query : List.of(
                "what=table&in=en&format=docx",
                "what=table&period=2017-Q2&pillar=1&status=ongoing&changed&q=Kidal+%26+Gao&in=fr&format=pdf&citations=column&conversation",
                "what=table&period=2017-Q3&compareWith=2017-Q2&in=en&format=docx",
                "what=table&period=2017-Q2&asAt=2017-09-30T12%3A00%3A00Z&in=en&format=csv",
                "what=table&in=en&format=xlsx&merged&sheets",
                "what=matrix&in=fr&format=pdf",
                "what=matrix&from=2017-Q2&to=2017-Q3&in=fr&format=pdf",
                "what=matrix&to=2017-Q2&in=en&format=csv",
                "what=table&period=2017-Q2&in=en&format=docx&citations=footnotes",
                "what=table&period=2017-Q2&corrigendum=0&compareWith=2017-Q3&compareWithAsAt=2017-09-30T12%3A00%3A00Z&in=en&format=docx",
                "what=table&period=2017-Q3&compareWithAsAt=2017-09-30T12%3A00%3A00Z&in=en&format=docx",
                "what=comparison&from=2017-Q3&fromAsAt=2017-09-30T12%3A00%3A00Z&to=2017-Q3&in=en&format=docx",
                "what=comparison&from=2017-Q2&fromCorrigendum=1&to=2017-Q3&toAsAt=2017-09-30T12%3A00%3A00Z&in=en&format=docx",
                "what=comparison&from=2017-Q2&to=2017-Q3&change=advanced,withdrawn&in=en&format=html",
                "what=history&indicator=4.2.1&in=en&format=json",
                "what=mandate&in=en&format=zip")) {
            String encoded = query.replace("advanced,withdrawn", "advanced%2Cwithdrawn");
            assertThat(of(encoded).query()).isEqualTo(encoded);
        }
    }

    @Test
    void what_does_not_go_together_is_left_out() {
        assertThat(of("what=matrix&period=2017-Q2&pillar=1&citations=column&in=en&format=docx")
                        .query())
                .isEqualTo("what=matrix&in=en&format=docx");
        assertThat(of("what=table&in=en&format=csv&conversation&citations=column&merged")
                        .query())
                .isEqualTo("what=table&in=en&format=csv");
        assertThat(of("what=mandate&in=en&format=docx").format()).isEqualTo("zip");
        assertThat(of("what=matrix&compareWithAsAt=2017-09-30&in=en&format=docx")
                        .query())
                .isEqualTo("what=matrix&in=en&format=docx");
        assertThat(of("what=nothing&format=exe").query()).isEqualTo("what=table&in=en&format=docx");
    }

    @Test
    void a_choice_of_two_periods_that_was_kept_under_earlier_names_still_means_the_same() {
        assertThat(of("what=comparison&period=2017-Q3&compareWith=2017-Q2&in=en&format=docx")
                        .query())
                .isEqualTo("what=comparison&from=2017-Q2&to=2017-Q3&in=en&format=docx");
    }

    @Test
    void a_table_with_marks_becomes_a_comparison_of_the_same_two_sides() {
        DocumentChoice marked =
                of("what=table&period=2017-Q3&compareWith=2017-Q2&compareWithCorrigendum=0&in=en&format=docx");
        assertThat(marked.marks()).isPresent();
        assertThat(marked.ofKind(DocumentKind.COMPARISON).query())
                .isEqualTo("what=comparison&from=2017-Q2&fromCorrigendum=0&to=2017-Q3&in=en&format=docx");
        assertThat(marked.comparedWith(TableRef.unnamed()).query())
                .isEqualTo("what=table&period=2017-Q3&in=en&format=docx");
    }

    @Test
    void the_period_of_a_table_does_not_end_a_matrix_nor_the_first_of_a_matrix_mark_a_table() {
        DocumentChoice marked = of("what=table&period=2017-Q2&compareWith=2017-Q3&in=en&format=docx");
        assertThat(marked.ofKind(DocumentKind.MATRIX).query()).isEqualTo("what=matrix&in=en&format=docx");
        DocumentChoice some = of("what=matrix&from=2017-Q2&to=2017-Q3&in=en&format=docx");
        assertThat(some.ofKind(DocumentKind.TABLE).query()).isEqualTo("what=table&in=en&format=docx");
        assertThat(some.ofKind(DocumentKind.MATRIX)).isEqualTo(some);
        assertThat(some.since(Optional.empty()).until(Optional.of("2017-Q2")).query())
                .isEqualTo("what=matrix&to=2017-Q2&in=en&format=docx");
    }

    @Test
    void a_choice_changes_step_by_step() {
        DocumentChoice choice = of("what=table&period=2017-Q2&pillar=1&in=en&format=docx");
        assertThat(choice.with(RowFilter.ALL).query()).isEqualTo("what=table&period=2017-Q2&in=en&format=docx");
        assertThat(choice.as("xlsx").withMerged(true).speaking(Lang.fr).query())
                .isEqualTo("what=table&period=2017-Q2&pillar=1&in=fr&format=xlsx&merged");
        assertThat(choice.ofKind(DocumentKind.HISTORY)
                        .about(Optional.of("1.1.1"))
                        .query())
                .isEqualTo("what=history&indicator=1.1.1&in=en&format=docx");
        assertThat(choice.withConversation(true).withConversation(false)).isEqualTo(choice);
    }

    @Test
    void a_moment_that_is_none_is_told() {
        assertThatThrownBy(() -> of("what=table&asAt=yesterday")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> of("what=table&corrigendum=one")).isInstanceOf(NotFound.class);
    }

    private static DocumentChoice of(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> List.of(
                                pair.length < 2
                                        ? ""
                                        : java.net.URLDecoder.decode(
                                                pair[1], java.nio.charset.StandardCharsets.UTF_8))));
        return DocumentChoice.of(parameters, Lang.en);
    }
}
