package org.jalon.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How two texts are shown as one. */
class DiffTextTest {

    @Test
    void aLineMayEndBetweenAnOldWordAndTheNewOne() {
        assertThat(drawn("Ongoing", "Implemented"))
                .contains("<del class=\"diff\">Ongoing</del><wbr><ins class=\"diff\">Implemented</ins>");
    }

    @Test
    void whatIsOnlyTakenOutOrOnlyPutInHasNoFurtherBreak() {
        assertThat(drawn("In all regions", "In regions")).contains("<del").doesNotContain("<wbr>");
        assertThat(drawn("In regions", "In all regions")).contains("<ins").doesNotContain("<wbr>");
    }

    @Test
    void textsThatAreTheSameShowNothing() {
        DiffText text = DiffText.of("The same", "The same");

        assertThat(text.isVisible()).isFalse();
        assertThat(text.getElement().getChildCount()).isZero();
    }

    @Test
    void theBulletsOfCommentsAreShownAsBullets() {
        assertThat(DiffText.ofComments("-  in Gao", "–in Gao and Kidal")
                        .getElement()
                        .getOuterHTML())
                .contains("• in Gao")
                .doesNotContain("- ")
                .doesNotContain("–");
    }

    private static String drawn(String before, String after) {
        return DiffText.of(before, after).getElement().getOuterHTML().replaceAll("\\s*\n\\s*", "");
    }
}
