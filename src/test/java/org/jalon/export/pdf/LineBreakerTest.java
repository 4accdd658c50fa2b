package org.jalon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    @Test
    void a_time_stays_whole() {
        assertThat(pieces("Recorded 2 Aug 2017, 22:48, and at 22:48:10"))
                .containsExactly("Recorded ", "2 ", "Aug ", "2017, ", "22:48, ", "and ", "at ", "22:48:10");
        assertThat(pieces("from 22:48–22:50")).containsExactly("from ", "22:48–", "22:50");
        assertThat(pieces("في ١٢:٣٤ ثم")).containsExactly("في ", "١٢:٣٤ ", "ثم");
    }

    @Test
    void numbers_and_abbreviations_stay_whole() {
        assertThat(pieces("1.1.9 and 3.a in 2016/17, i.e. 1,434.5 (ratio 1:2;3)"))
                .containsExactly(
                        "1.1.9 ", "and ", "3.a ", "in ", "2016/17, ", "i.e. ", "1,434.5 ", "(ratio ", "1:2;3)");
        assertThat(pieces("S/2017/478, a:b, No.5")).containsExactly("S/2017/478, ", "a:b, ", "No.5");
    }

    @Test
    void behind_a_clause_a_line_may_end() {
        assertThat(pieces("so: it is; and, at last.")).containsExactly("so: ", "it ", "is; ", "and, ", "at ", "last.");
        assertThat(pieces("1:(a)")).containsExactly("1:", "(a)");
        assertThat(pieces("2017:协议")).containsExactly("2017:", "协", "议");
    }

    @Test
    void where_one_is_told_to_a_line_may_end() {
        assertThat(pieces("so OngoingImplemented 3.a", 10, 22))
                .containsExactly("so ", "Ongoing", "Implemented ", "3.a");
        assertThat(pieces("OngoingImplemented", 7)).containsExactly("Ongoing", "Implemented");
    }

    private static List<String> pieces(String text, Integer... further) {
        LineBreaker breaker = new LineBreaker(text, new TreeSet<>(List.of(further)));
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int place = breaker.next(); place != LineBreaker.NONE; place = breaker.next()) {
            pieces.add(text.substring(from, place));
            from = place;
        }
        return pieces;
    }
}
