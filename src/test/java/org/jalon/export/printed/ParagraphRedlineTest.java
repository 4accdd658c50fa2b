package org.jalon.export.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Paragraph.Stretch;
import org.junit.jupiter.api.Test;

class ParagraphRedlineTest {

    private static final Hand OFFICER = new Hand("Officer", Instant.EPOCH);
    private static final PrintedChange GONE = new PrintedChange.Removed(OFFICER);
    private static final PrintedChange COME = new PrintedChange.Added(OFFICER);

    @Test
    void a_comment_is_compared_word_by_word() {
        assertThat(between(new ParagraphRedline(OFFICER), "Mis en œuvre", "Non mis en œuvre"))
                .containsExactly(
                        new Stretch("Mis", GONE),
                        new Stretch("Non mis", COME),
                        new Stretch(" en œuvre", PrintedChange.NONE));
    }

    @Test
    void a_choice_is_replaced_as_a_whole() {
        assertThat(between(ParagraphRedline.ofChoices(OFFICER), "Mis en œuvre", "Non mis en œuvre"))
                .containsExactly(new Stretch("Mis en œuvre", GONE), new Stretch("Non mis en œuvre", COME));
    }

    @Test
    void a_choice_that_stays_is_not_marked() {
        assertThat(between(ParagraphRedline.ofChoices(OFFICER), "Mis en œuvre", "Mis en œuvre"))
                .containsExactly(new Stretch("Mis en œuvre", PrintedChange.NONE));
    }

    @Test
    void a_first_choice_replaces_nothing() {
        assertThat(between(ParagraphRedline.ofChoices(OFFICER), "", "Mis en œuvre"))
                .containsExactly(new Stretch("Mis en œuvre", COME));
    }

    private static List<Stretch> between(ParagraphRedline redline, String before, String after) {
        return redline.one(paragraph(before), paragraph(after)).stretches();
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(Shape.PLAIN, new Phrase(text, Locale.FRENCH));
    }
}
