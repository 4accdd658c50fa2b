package org.jalon.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jalon.source.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickedDocumentsTest {

    private static final List<SourceDocument> ALL = List.of(
            document("review", Optional.empty(), "Internal review of the Mission in Mali"),
            document("june", Optional.of("S/2017/478"), "Report on the situation in Mali"),
            document("december", Optional.of("S/2021/1117"), "Situation in Mali"));

    @ParameterizedTest
    @CsvSource({
        "S/2021, december",
        "s/2017/478, june",
        "mali review, review",
        "MÀLI  situation, june december",
        "'', review june december",
        "nowhere, ''"
    })
    void by_a_piece_of_the_symbol_or_words_of_the_title_in_any_order(String typed, String expected) {
        assertThat(PickedDocuments.of(ALL, typed).stream().map(SourceDocument::slug))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
    }

    private static SourceDocument document(String slug, Optional<String> symbol, String title) {
        return new SourceDocument(slug, symbol, title, Optional.empty(), "", SourceDocument.Details.NONE);
    }
}
