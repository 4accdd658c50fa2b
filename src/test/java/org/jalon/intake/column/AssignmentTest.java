package org.jalon.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @RepeatedTest(100)
    void nothing_is_given_twice_and_no_other_answer_is_better(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        double[][] scores = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (double[] row : scores) {
            Arrays.setAll(row, at -> random.nextInt(4) == 0 ? 0 : random.nextInt(100) / 100.0);
        }
        int[] best = Assignment.best(scores);
        int[] given = IntStream.of(best).filter(at -> at != Assignment.NONE).toArray();
        assertThat(given).doesNotHaveDuplicates();
        double sum = IntStream.range(0, best.length)
                .mapToDouble(row -> best[row] == Assignment.NONE ? 0 : scores[row][best[row]])
                .sum();
        assertThat(sum).isCloseTo(bestByTrying(scores, 0, 0), Offset.offset(1e-9));
    }

    @Test
    void without_columns_nobody_gets_any() {
        assertThat(Assignment.best(new double[2][0])).containsExactly(Assignment.NONE, Assignment.NONE);
        assertThat(Assignment.best(new double[0][0])).isEmpty();
    }

    private static double bestByTrying(double[][] scores, int row, int taken) {
        if (row == scores.length) {
            return 0;
        }
        double best = bestByTrying(scores, row + 1, taken);
        for (int column = 0; column < scores[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, scores[row][column] + bestByTrying(scores, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
