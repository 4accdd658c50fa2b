package org.jalon.assessment.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jalon.assessment.EditingState;
import org.jalon.mandate.PeriodState;
import org.jalon.security.Role;

/**
 * The table of states, roles and actions, {@code transitions.csv}: the one place that says what may be done when and by whom. What is not in
 * it is refused. The policies read it, the tests walk through all of its cells, the user guide prints it.
 */
public final class Transitions {

    private static final String FILE = "transitions.csv";
    private static final String PREVIOUS = "previous";

    private record Cell(PeriodState period, EditingState row, Action action) {}

    private static final List<Transition> ALL = read();
    private static final Map<Cell, Transition> BY_CELL = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    transition -> new Cell(transition.period(), transition.row(), transition.action()),
                    Function.identity()));

    private Transitions() {}

    /** All that may be done, in the order of the file. */
    public static List<Transition> all() {
        return ALL;
    }

    /** Whether and how an action is open to a row; empty if it is not, whoever asks. */
    public static Optional<Transition> of(PeriodState period, EditingState row, Action action) {
        return Optional.ofNullable(BY_CELL.get(new Cell(period, row, action)));
    }

    /** The actions that a person of that role can do to a row; rules that look at more than states may still refuse. */
    public static List<Action> open(PeriodState period, EditingState row, Role role) {
        return ALL.stream()
                .filter(transition -> transition.period() == period
                        && transition.row() == row
                        && role.includes(transition.leastRole()))
                .map(Transition::action)
                .toList();
    }

    private static List<Transition> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Transitions.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(Transitions::transition).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transition transition(CSVRecord line) {
        String result = line.get("result");
        return new Transition(
                PeriodState.valueOf(name(line.get("period"))),
                EditingState.valueOf(name(line.get("row"))),
                Action.valueOf(name(line.get("action"))),
                Role.valueOf(name(line.get("least_role"))),
                result.equals(PREVIOUS) ? Optional.empty() : Optional.of(EditingState.valueOf(name(result))));
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
