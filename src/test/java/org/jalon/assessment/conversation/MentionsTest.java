package org.jalon.assessment.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jalon.assessment.conversation.Mentions.Piece;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final Set<String> KNOWN = Set.of("officer", "a.diop", "a", "mail@example.org");

    @Test
    void a_name_behind_an_at_calls_whoever_is_called_so_in_whatever_case() {
        assertThat(Mentions.pieces("Ask @Officer now", KNOWN))
                .containsExactly(new Piece("Ask ", ""), new Piece("@Officer", "officer"), new Piece(" now", ""));
    }

    @Test
    void the_longest_name_that_somebody_has_is_meant_and_the_full_stop_is_not_part_of_it() {
        assertThat(called("@a.diop.")).containsExactly("a.diop");
        assertThat(called("@officer... and @officer, too")).containsExactly("officer", "officer");
        assertThat(called("(@mail@example.org)")).containsExactly("mail@example.org");
    }

    @Test
    void what_one_does_not_see_in_a_name_does_not_count() {
        assertThat(Mentions.pieces("Ask @off\u00adicer\u200b now", KNOWN))
                .containsExactly(
                        new Piece("Ask ", ""), new Piece("@off\u00adicer\u200b", "officer"), new Piece(" now", ""));
        assertThat(called("@\u2060officer, @oﬃcer and ＠ｏｆｆｉｃｅｒ")).containsExactly("officer", "officer", "officer");
        assertThat(Mentions.unknown("@\u200bnobody", KNOWN)).hasSize(1);
    }

    @Test
    void an_address_calls_nobody() {
        assertThat(called("write to someone@officer or x.@officer")).isEmpty();
    }

    @Test
    void part_of_a_longer_name_is_nobody() {
        assertThat(called("@officers and @a.di")).isEmpty();
        assertThat(Mentions.unknown("@officers, @a.di. @officer!", KNOWN)).containsExactly("officers", "a.di");
    }

    @Test
    void pieces_put_together_are_the_text() {
        String text = "@officer@a @a.diop\n«@officer» @@officer é@a @";
        assertThat(String.join(
                        "",
                        Mentions.pieces(text, KNOWN).stream().map(Piece::text).toList()))
                .isEqualTo(text);
    }

    private static List<String> called(String text) {
        return Mentions.pieces(text, KNOWN).stream()
                .map(Piece::username)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
