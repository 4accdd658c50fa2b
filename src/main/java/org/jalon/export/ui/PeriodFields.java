package org.jalon.export.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentKind;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Choice.Option;
import org.jalon.table.AnnexTable;
import org.jalon.table.TableRef;

/** Which periods a document is of: a table's and what is marked in it, the two sides of a comparison, the first and the last of a matrix. */
class PeriodFields extends Div {

    private final transient Consumer<UnaryOperator<DocumentChoice>> changed;
    private final Choice period = new Choice(getTranslation("documents.period"));
    private final Choice first = new Choice(getTranslation("documents.first"));
    private final Choice last = new Choice(getTranslation("documents.last"));
    private final Choice compareWith = new Choice(getTranslation("documents.marks"));
    private final Choice from = new Choice(getTranslation("documents.from"));
    private final StateChoice state;
    private final StateChoice otherState;

    PeriodFields(Consumer<UnaryOperator<DocumentChoice>> changed) {
        this.changed = changed;
        setClassName("period-fields");
        state = new StateChoice(
                getTranslation("documents.state"),
                reading ->
                        changed.accept(choice -> choice.showing(choice.shown().read(reading))));
        otherState = new StateChoice(
                getTranslation("documents.state.other"),
                reading -> changed.accept(
                        choice -> choice.comparedWith(choice.comparedWith().read(reading))));
        listen(period, (choice, value) -> choice.showing(choice.shown().in(value)));
        listen(first, (choice, value) -> choice.since(named(value)));
        listen(last, (choice, value) -> choice.until(named(value)));
        listen(compareWith, PeriodFields::beside);
        listen(from, PeriodFields::beside);
        add(first, last, period, state, from, compareWith, otherState);
    }

    private void listen(Choice field, BiFunction<DocumentChoice, String, DocumentChoice> step) {
        field.onChosen(value -> changed.accept(choice -> step.apply(choice, value)));
    }

    private static Optional<String> named(String value) {
        return Optional.of(value).filter(code -> !code.isEmpty());
    }

    private static DocumentChoice beside(DocumentChoice choice, String value) {
        return choice.comparedWith(
                value.isEmpty() ? TableRef.unnamed() : choice.comparedWith().in(value));
    }

    /** @param line all periods, the newest first */
    void show(DocumentChoice choice, AnnexTable table, List<ReportingPeriod> line) {
        List<Option> all = line.stream()
                .map(one -> new Option(
                        one.code(),
                        one.label() + " · "
                                + getTranslation("period.state." + one.state().code())))
                .toList();
        ofMatrix(choice, all);
        boolean ofTable = choice.kind() == DocumentKind.TABLE;
        boolean ofTwo = choice.kind() == DocumentKind.COMPARISON;
        period.setVisible(ofTable || ofTwo);
        TableRef shown = choice.shown().named(table.period().code());
        String other = choice.comparedWith().period().orElseGet(() -> otherwise(choice, table));
        TableRef beside = choice.comparedWith().named(other);
        boolean two = ofTwo || choice.marks().isPresent();
        period.options(
                two
                        ? without(
                                all,
                                table.period().code(),
                                code -> choice.shown().in(code).equals(beside))
                        : all,
                table.period().code());
        state.setVisible(ofTable || ofTwo);
        state.show(table.period(), choice.shown().reading());
        List<Option> others = without(
                all, two ? other : "", code -> choice.comparedWith().in(code).equals(shown));
        from.setVisible(ofTwo);
        if (ofTwo) {
            from.options(others, other);
        }
        compareWith.setVisible(ofTable);
        if (ofTable) {
            compareWith.options(
                    withNone("documents.marks.none", others), choice.marks().isPresent() ? other : "");
        }
        otherState.setVisible(two);
        line.stream()
                .filter(one -> one.code().equals(other))
                .findFirst()
                .ifPresent(one -> otherState.show(one, choice.comparedWith().reading()));
    }

    /**
     * A period is not offered against itself, unless one of the two is looked at as it was at another moment.
     *
     * @param now what is chosen, and stays to be seen whatever it is; empty if nothing is
     */
    private static List<Option> without(List<Option> all, String now, Predicate<String> isItself) {
        return all.stream()
                .filter(option -> option.value().equals(now) || !isItself.test(option.value()))
                .toList();
    }

    private void ofMatrix(DocumentChoice choice, List<Option> all) {
        boolean ofMatrix = choice.kind() == DocumentKind.MATRIX;
        first.setVisible(ofMatrix);
        last.setVisible(ofMatrix);
        if (ofMatrix) {
            first.options(
                    withNone("documents.first.any", all),
                    choice.comparedWith().period().orElse(""));
            last.options(
                    withNone("documents.last.any", all), choice.shown().period().orElse(""));
        }
    }

    private List<Option> withNone(String key, List<Option> all) {
        return Stream.concat(Stream.of(new Option("", getTranslation(key))), all.stream())
                .toList();
    }

    /** The other side where nothing names it: the period before, or the same one where the two are read differently. */
    private static String otherwise(DocumentChoice choice, AnnexTable table) {
        boolean sameReading =
                choice.comparedWith().reading().equals(choice.shown().reading());
        return table.before()
                .filter(before -> sameReading && choice.kind() == DocumentKind.COMPARISON)
                .map(ReportingPeriod::code)
                .orElse(table.period().code());
    }
}
