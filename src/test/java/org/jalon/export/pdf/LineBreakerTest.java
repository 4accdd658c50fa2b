package org.jalon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void a_line_ends_behind_blanks_and_hyphens() {
        assertThat(pieces("a well-known word")).containsExactly("a ", "well-", "known ", "word");
    }

    @Test
    void a_symbol_stays_whole() {
        assertThat(pieces("in S/2017/478 and S/RES/2100")).containsExactly("in ", "S/2017/478 ", "and ", "S/RES/2100");
    }

    @Test
    void an_elision_stays_with_its_word() {
        assertThat(pieces("Lecture de l’échéance d'un acte"))
                .containsExactly("Lecture ", "de ", "l’échéance ", "d'un ", "acte");
    }

    @Test
    void behind_a_quotation_a_line_may_end() {
        assertThat(pieces("‘so’ it is")).containsExactly("‘so’ ", "it ", "is");
    }

    @Test
    void the_number_of_a_note_stays_with_its_word_in_any_script() {
        assertThat(pieces("协议\u206012")).last().asString().endsWith("\u206012").hasSizeGreaterThan(3);
        assertThat(pieces("the territory)\u20607")).containsExactly("the ", "territory)\u20607");
    }

    private static List<String> pieces(String text) {
        LineBreaker breaker = new LineBreaker(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int place = breaker.next(); place != LineBreaker.NONE; place = breaker.next()) {
            pieces.add(text.substring(from, place));
            from = place;
        }
        return pieces;
    }
}
