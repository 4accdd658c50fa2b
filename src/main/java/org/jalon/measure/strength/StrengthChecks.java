package org.jalon.measure.strength;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.mandate.Mandate;
import org.jalon.measure.ObservationContent.Source;
import org.jalon.measure.check.Finding;
import org.jalon.measure.check.FurtherChecks;
import org.jalon.shared.Days;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** What does not add up in strength tables, in the list of all that does not. A cell that several others contradict is there once. */
@Component
class StrengthChecks implements FurtherChecks {

    private final Strengths strengths;
    private final Words words;

    StrengthChecks(Strengths strengths, Words words) {
        this.strengths = strengths;
        this.words = words;
    }

    @Override
    public List<Finding> of(Mandate mandate) {
        return strengths.days(mandate).stream()
                .map(day -> strengths.of(mandate, day))
                .flatMap(table -> of(table).stream())
                .toList();
    }

    private List<Finding> of(StrengthTable table) {
        Map<Cell, Discrepancy> cells = new LinkedHashMap<>();
        table.discrepancies().stream()
                // Its line says what is misprinted, and stands here itself.
                .filter(one -> one.rule() != Discrepancy.Rule.COLUMN_OF_PARTS)
                .forEach(one -> cells.putIfAbsent(new Cell(one.contributor(), one.column()), one));
        return cells.values().stream().map(one -> finding(table, one)).toList();
    }

    private record Cell(String contributor, StrengthColumn column) {}

    private Finding finding(StrengthTable table, Discrepancy found) {
        StrengthRow row = Stream.concat(table.contributors().stream(), table.printedTotals().stream())
                .filter(one -> one.contributor().equals(found.contributor()))
                .findFirst()
                .orElseThrow();
        return new Finding(
                Finding.Kind.TOTAL,
                new LocalizedText(subject(table, found, Locale.ENGLISH), subject(table, found, Locale.FRENCH)),
                found.contributor(),
                Optional.empty(),
                term(found.printed()),
                BigDecimal.valueOf(found.recomputed()),
                parts(found).stream()
                        .flatMap(column -> row.at(column).stream().boxed())
                        .map(StrengthChecks::term)
                        .toList(),
                new Source(table.document(), table.place(), row.quotation()));
    }

    private String subject(StrengthTable table, Discrepancy found, Locale language) {
        return words.get(
                language,
                "strength.check.subject",
                words.get(language, "strength.document.title", Days.inWords(table.asAt(), language)),
                words.get(
                        language,
                        "strength.component."
                                + found.column().component().name().toLowerCase(Locale.ROOT)),
                words.get(language, "strength.column." + found.column().part()));
    }

    /** The cells that are added up in its own line; those of a column are too many to be told. */
    private static List<StrengthColumn> parts(Discrepancy found) {
        ForceComponent component = found.column().component();
        return switch (found.rule()) {
            case PARTS -> List.of(component.men(), component.women());
            case POLICE ->
                Stream.of(ForceComponent.INDIVIDUAL_POLICE, ForceComponent.FORMED_POLICE)
                        .map(one -> same(one, found.column()))
                        .toList();
            case COLUMN, COLUMN_OF_PARTS -> List.of();
        };
    }

    private static StrengthColumn same(ForceComponent component, StrengthColumn column) {
        return Stream.of(component.men(), component.women(), component.total())
                .filter(one -> one.part().equals(column.part()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding.Term term(int figure) {
        return new Finding.Term("", BigDecimal.valueOf(figure), Integer.toString(figure), Optional.empty());
    }
}
