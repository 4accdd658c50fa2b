package org.jalon.table.ui.officer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.assignment.RowOfficers;
import org.jalon.assessment.update.RowVersion;
import org.jalon.framework.ElementId;
import org.jalon.table.AnnexTable;
import org.jalon.table.hint.Hint;

/**
 * A period's rows as an officer works through them: whose they are, how far they have come, and which is next. Free of components, made with
 * {@code new}.
 *
 * @param officers whose the rows are
 * @param hints by the number of the row
 * @param typed the indicators at whose rows this person has typed something that is not saved, by their ids
 * @param self username of who looks at it
 */
record WorklistRows(
        AnnexTable table,
        RowOfficers officers,
        Map<String, List<Hint>> hints,
        Set<ElementId> typed,
        String self,
        Optional<String> whose,
        Optional<Stage> stage) {

    /** Which rows one may want to see, by how far they have come. */
    enum Stage {
        TO_DO(EditingState::waitsForOfficer),
        UNTOUCHED(EditingState::isUntouched),
        RETURNED(state -> state == EditingState.RETURNED),
        EDITED(state -> state == EditingState.EDITED),
        CONFIRMED(state -> state == EditingState.CONFIRMED),
        READY(EditingState::isReady),
        SUBMITTED(state -> state == EditingState.SUBMITTED),
        APPROVED(EditingState::isSettled),
        /** At which something is typed that is not saved, however far the row has come. */
        TYPED(state -> true);

        private final Predicate<EditingState> holds;

        Stage(Predicate<EditingState> holds) {
            this.holds = holds;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Stage> ofCode(String code) {
            return List.of(values()).stream()
                    .filter(stage -> stage.code().equals(code))
                    .findFirst();
        }
    }

    /** Whose rows are meant: asked for, or one's own if one has any, or all. */
    String shownWhose() {
        return whose.orElseGet(() ->
                officers.hasAny(self, table.rows().toList(), WorklistRows::indicator) ? self : WorklistAddress.ALL);
    }

    /** The rows that are shown. */
    List<AnnexTable.Row> rows() {
        return ofWhom().stream().filter(this::isAtStage).toList();
    }

    /** The table with only the rows that are shown. */
    AnnexTable shown() {
        Set<String> shown = rows().stream().map(WorklistRows::code).collect(Collectors.toSet());
        return table.only(row -> shown.contains(code(row)));
    }

    /** How many rows there are to choose from, whatever their stage. */
    int total() {
        return ofWhom().size();
    }

    /** Whether less than the whole table is shown. */
    boolean isFiltered() {
        return stage.isPresent() || !shownWhose().equals(WorklistAddress.ALL);
    }

    /** Whether a row is among those that are shown. */
    boolean shows(String number) {
        return rows().stream().anyMatch(row -> code(row).equals(number));
    }

    /** Whether every row at that stage, of those that one may choose from, is among the shown ones. */
    boolean showsAll(Stage of) {
        return rows().stream().filter(row -> isAt(of, row)).count() == count(of);
    }

    int count(Stage of) {
        return (int) ofWhom().stream().filter(row -> isAt(of, row)).count();
    }

    /** How many rows one would see of somebody's, at the stage that is shown. */
    int shownOf(String who) {
        return (int)
                table.rows().filter(row -> isOf(row, who) && isAtStage(row)).count();
    }

    /** How many rows of the whole table somebody has; {@link WorklistAddress#ALL} and {@link WorklistAddress#NOBODY} are meant alike. */
    int whose(String who) {
        return (int) table.rows().filter(row -> isOf(row, who)).count();
    }

    /** Everybody who has rows, with how many, by username. */
    Map<String, Integer> shares() {
        Map<String, Integer> shares = new TreeMap<>();
        table.rows().forEach(row -> officer(row).ifPresent(who -> shares.merge(who, 1, Integer::sum)));
        return Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    Optional<String> officer(AnnexTable.Row row) {
        return officers.of(indicator(row));
    }

    /** Whether this person has typed something at the row that is not saved. */
    boolean isTyped(AnnexTable.Row row) {
        return typed.contains(indicator(row));
    }

    List<Hint> hintsAt(AnnexTable.Row row) {
        return hints.getOrDefault(code(row), List.of());
    }

    /** The row to do after {@code from}, going round; of one's rows, whatever stage is shown. Returned ones come in their turn. */
    Optional<String> nextToDo(Optional<String> from) {
        List<AnnexTable.Row> all = ofWhom();
        List<String> codes = all.stream().map(WorklistRows::code).toList();
        int start = from.map(codes::indexOf).orElse(-1) + 1;
        List<AnnexTable.Row> inTurn = new ArrayList<>(all.subList(start, all.size()));
        inTurn.addAll(all.subList(0, start));
        return inTurn.stream()
                .filter(row -> state(row).waitsForOfficer())
                .map(WorklistRows::code)
                .filter(code -> !Objects.equals(Optional.of(code), from))
                .findFirst();
    }

    /** Of the rows with these codes, the versions that are shown, in the order of the table. */
    List<RowVersion> versions(List<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return table.rows()
                .filter(row -> wanted.contains(code(row)))
                .map(row -> new RowVersion(code(row), row.assessment().version()))
                .toList();
    }

    private List<AnnexTable.Row> ofWhom() {
        String who = shownWhose();
        return table.rows().filter(row -> isOf(row, who)).toList();
    }

    private boolean isAtStage(AnnexTable.Row row) {
        return stage.map(wanted -> isAt(wanted, row)).orElse(true);
    }

    private boolean isAt(Stage of, AnnexTable.Row row) {
        return of == Stage.TYPED ? isTyped(row) : of.holds.test(state(row));
    }

    private boolean isOf(AnnexTable.Row row, String who) {
        return switch (who) {
            case WorklistAddress.ALL -> true;
            case WorklistAddress.NOBODY -> officer(row).isEmpty();
            default -> officers.has(who, indicator(row));
        };
    }

    private static ElementId indicator(AnnexTable.Row row) {
        return row.indicator().id();
    }

    static String code(AnnexTable.Row row) {
        return row.indicator().code();
    }

    static EditingState state(AnnexTable.Row row) {
        return row.assessment().state();
    }
}
