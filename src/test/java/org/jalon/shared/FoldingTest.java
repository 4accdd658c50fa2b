package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jalon.shared.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Échéance, echeance",
        "MISE EN ŒUVRE, mise en oeuvre",
        "l’accord, l'accord",
        "Straße, strasse",
        "Timbuktu/Gao, timbuktu/gao",
        "4.2.1, 4.2.1",
        "الحوار, الحوار",
        "İstanbul, istanbul",
        "ﬁnancement oﬃciel, financement officiel",
        "ＭＩＮＵＳＭＡ ２０１７, minusma 2017",
        "2017–2018 — 2017‑2018 − 2017－2018, 2017-2018 - 2017-2018 - 2017-2018",
        "مـــالي, مالي",
        "ﻣﺎﻟﻲ, مالي",
        "m² ½, m2 1/2",
        "d`ici d´ici dʼici, d'ici d'ici d'ici",
    })
    void case_accents_and_ligatures_do_not_count(String text, String folded) {
        assertThat(Folding.of(text)).isEqualTo(folded);
    }

    @Test
    void a_letter_with_its_accent_behind_it_is_the_same_letter() {
        assertThat(Folding.of("e\u0301tat")).isEqualTo(Folding.of("\u00e9tat")).isEqualTo("etat");
        assertThat(Folding.of("a\u00a0b\tc\nd")).isEqualTo("a b c d");
    }

    @Test
    void what_one_does_not_see_is_not_there() {
        assertThat(Folding.of("\ufeffre\u00adcon\u200bcili\u200da\u2060tion\u200f"))
                .isEqualTo("reconciliation");
        assertThat(Folding.of("peace \u00a0\n\u3000and")).isEqualTo("peace and");
    }

    @Test
    void a_hit_is_marked_in_the_text_as_it_stands() {
        assertThat(marked("La mise en œuvre", "oeuvre")).isEqualTo("La mise en [œuvre]");
        assertThat(marked("L’e\u0301tat de", "etat")).isEqualTo("L’[e\u0301tat] de");
        assertThat(marked("Gao, gao et GAO", "gao")).isEqualTo("[Gao], [gao] et [GAO]");
        assertThat(marked("cœur", "coe")).isEqualTo("[cœ]ur");
        assertThat(marked("😀 état 😀", "etat")).isEqualTo("😀 [état] 😀");
        assertThat(marked("nothing", "")).isEqualTo("nothing");
        assertThat(marked("\ufeffThe re\u00adcon\u200bcili\u00adation", "reconciliation"))
                .isEqualTo("\ufeffThe [re\u00adcon\u200bcili\u00adation]");
        assertThat(marked("un oﬃcier", "ffi")).isEqualTo("un o[ﬃ]cier");
        assertThat(marked("en 2017–2018.", "2017-2018")).isEqualTo("en [2017–2018].");
        assertThat(marked("دولة مـــالي", "مالي")).isEqualTo("دولة [مـــالي]");
        assertThat(marked("the peace \n process", "peace process")).isEqualTo("the [peace \n process]");
    }

    @Test
    void folding_twice_is_folding_once_and_hits_never_leave_the_text() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String text = RandomText.of(random, 20);
            String folded = Folding.of(text);
            assertThat(Folding.of(folded)).isEqualTo(folded);
            if (!folded.isEmpty()) {
                assertThat(Folding.hits(text, List.of(folded.substring(folded.length() / 2))))
                        .hasSize(text.length());
            }
        }
    }

    private static String marked(String text, String term) {
        boolean[] hits = Folding.hits(text, List.of(term));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (hits[i] && (i == 0 || !hits[i - 1])) {
                marked.append('[');
            }
            marked.append(text.charAt(i));
            if (hits[i] && (i == text.length() - 1 || !hits[i + 1])) {
                marked.append(']');
            }
        }
        return marked.toString();
    }
}
