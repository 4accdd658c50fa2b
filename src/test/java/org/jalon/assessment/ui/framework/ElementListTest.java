package org.jalon.assessment.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementState;
import org.jalon.shared.OutlineNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementListTest {

    private final List<ElementState> levels = new ArrayList<>();

    @Test
    void elementsStandInTheOrderOfTheTable() {
        ElementState first = add("1", null, true);
        ElementState second = add("2", null, true);
        ElementState below = add("1.1", first, true);
        ElementState other = add("2.1", second, true);
        ElementState row = add("1.1.1", below, true);
        ElementState last = add("2.1.1", other, true);

        assertThat(ElementList.of(levels).inOrder()).containsExactly(first, below, row, second, other, last);
    }

    @Test
    void rowsAreCountedBelowAnElementUnlessTheyAreWithdrawn() {
        ElementState pillar = add("1", null, true);
        ElementState objective = add("1.1", pillar, true);
        ElementState row = add("1.1.1", objective, true);
        ElementState gone = add("1.1.2", objective, false);
        ElementState elsewhere = add("1.2", pillar, true);
        add("1.2.1", elsewhere, true);
        ElementList list = ElementList.of(levels);

        assertThat(list.rowsBelow(pillar)).isEqualTo(2);
        assertThat(list.rowsBelow(objective)).isEqualTo(1);
        assertThat(list.rowsBelow(row)).isEqualTo(1);
        assertThat(list.rowsBelow(gone)).isZero();
        assertThat(list.inTable(3)).isEqualTo(2);
        assertThat(list.withdrawn()).isEqualTo(1);
    }

    @Test
    void aNumberThatWasWithdrawnIsNotProposedAgain() {
        ElementState pillar = add("4", null, true);
        ElementState objective = add("4.1", pillar, true);
        add("4.1.9", objective, true);
        add("4.1.10", objective, false);
        ElementList list = ElementList.of(levels);

        assertThat(list.nextNumber(Optional.empty())).isEqualTo("5");
        assertThat(list.nextNumber(Optional.of(pillar))).isEqualTo("4.2");
        assertThat(list.nextNumber(Optional.of(objective))).isEqualTo("4.1.11");
    }

    @Test
    void whereNumbersDoNotEndInFiguresNoneIsProposed() {
        ElementState pillar = add("3", null, true);
        add("3.a", pillar, true);

        assertThat(ElementList.of(levels).nextNumber(Optional.of(pillar))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Partly implemented, partly-implemented",
        "Mis en œuvre à 50 %, mis-en-uvre-a-50",
        "3rd stage, rd-stage",
        "Suspended (for now)!, suspended-for-now",
        "' ', ''"
    })
    void theCodeOfAStatusIsMadeOfItsEnglishName(String name, String code) {
        assertThat(StatusFields.code(name)).isEqualTo(code);
    }

    @Test
    void theCodeOfALongNameIsNoLongerThanACodeMayBe() {
        assertThat(StatusFields.code("word ".repeat(30)))
                .hasSizeLessThanOrEqualTo(40)
                .doesNotEndWith("-");
    }

    private ElementState add(String number, @Nullable ElementState above, boolean inTable) {
        int level = number.split("\\.").length;
        ElementState element = new ElementState(
                new ElementId(levels.size() + 1),
                level,
                level == 3,
                number,
                new OutlineNumber(number),
                Optional.ofNullable(above),
                "Words of " + number,
                "",
                inTable);
        levels.add(element);
        return element;
    }
}
