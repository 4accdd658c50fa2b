package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.measure.Adding;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;

/**
 * The parts of a whole that a document prints sum to the whole that it prints. Figures that are never added up may overlap and are left alone. Where
 * the parts fall far short of the whole, the document names only some of them, and there is nothing to remark.
 */
final class PartsRule implements FigureRule {

    /** From here on a document seems to name all parts. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.75");

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        if (measure.adding() == Adding.NEVER) {
            return List.of();
        }
        Findings say = new Findings(measure, figures);
        Map<Circumstances, List<Observation>> together =
                figures.all().stream().filter(Figures::isCount).collect(Collectors.groupingBy(Circumstances::of));
        List<Finding> findings = new ArrayList<>();
        for (Parts parts : Parts.among(figures, Figures::isCount)) {
            List<Observation> wholes = together.getOrDefault(parts.circumstances(), List.of()).stream()
                    .filter(one -> figures.subject(one).equals(parts.whole()))
                    .toList();
            Optional<BigDecimal> denominator = parts.denominator();
            List<Observation> meant = wholes.stream()
                    .filter(one -> denominator
                            .filter(number -> number.compareTo(Findings.value(one)) != 0)
                            .isEmpty())
                    .toList();
            if (meant.size() == 1) {
                compare(say, parts, say.term(meant.getFirst()), Findings.range(meant.getFirst()))
                        .ifPresent(findings::add);
            } else {
                denominator
                        .flatMap(number -> compare(
                                say,
                                parts,
                                Findings.number(parts.whole().words(), number),
                                FigureRange.exactly(number)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> compare(Findings say, Parts parts, Finding.Term whole, FigureRange printed) {
        FigureRange sum = parts.sum(Findings::range);
        boolean more = printed.isBelow(sum);
        boolean less =
                sum.isBelow(printed) && parts.sum().compareTo(whole.value().multiply(NEARLY_ALL)) >= 0;
        if (!more && !less) {
            return Optional.empty();
        }
        return Optional.of(say.of(
                more ? Finding.Kind.PARTS_EXCEED : Finding.Kind.PARTS_FALL_SHORT,
                parts.whole().words(),
                whole,
                parts.sum(),
                parts.all().stream().map(say::term).toList(),
                parts.all().getFirst().content().source()));
    }
}
