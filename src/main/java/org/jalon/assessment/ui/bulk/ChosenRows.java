package org.jalon.assessment.ui.bulk;

import java.util.List;
import java.util.Set;
import org.jalon.assessment.update.RowVersion;

/**
 * Rows chosen for one act: those that it is done to, and those that it passes over, since this person typed something there that is not saved.
 *
 * @param typed their numbers
 */
public record ChosenRows(List<RowVersion> rows, List<String> typed) {

    /** @param typed the numbers of all rows at which something is typed */
    public static ChosenRows of(List<RowVersion> chosen, Set<String> typed) {
        return new ChosenRows(
                chosen.stream().filter(row -> !typed.contains(row.indicator())).toList(),
                chosen.stream()
                        .map(RowVersion::indicator)
                        .filter(typed::contains)
                        .toList());
    }
}
