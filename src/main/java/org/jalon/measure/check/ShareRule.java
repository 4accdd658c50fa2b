package org.jalon.measure.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent.When;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.check.Subject.PartOf;

/**
 * A printed share is what the printed part is of the printed whole. Where the part is not printed and the whole is a number of things that are
 * counted one by one, some number of them is that share.
 */
final class ShareRule implements FigureRule {

    /** Of more things than that, any share is that of some number of them. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        Findings say = new Findings(measure, figures);
        List<Observation> shares = figures.all().stream()
                .filter(one -> one.content().kind() == ObservationKind.SHARE)
                .toList();
        Map<Told, List<Observation>> counts = shares.isEmpty()
                ? Map.of()
                : figures.counted().collect(Collectors.groupingBy(one -> Told.of(one, figures.subject(one))));
        return shares.stream()
                .flatMap(share -> check(say, counts, share).stream())
                .toList();
    }

    /** What a share and the figures it is of have in common. */
    private record Told(String document, When when, ObservationRole role, Subject subject) {

        static Told of(Observation one, Subject subject) {
            return new Told(
                    one.content().source().document(),
                    one.content().when(),
                    one.content().role(),
                    subject);
        }
    }

    private static Optional<Finding> check(Findings say, Map<Told, List<Observation>> counts, Observation share) {
        Subject subject = say.figures().subject(share);
        Optional<Observation> part = only(counts, share, subject);
        Optional<BigDecimal> number = Denominator.of(share);
        if (part.isPresent() && number.isPresent()) {
            return compare(
                    say, share, part.get(), FigureRange.exactly(number.get()), Findings.number("", number.get()));
        }
        if (number.isPresent()) {
            return anyNumber(say, share, number.get());
        }
        List<PartOf> wholes = subject.wholes();
        Optional<Observation> whole =
                wholes.size() == 1 ? only(counts, share, wholes.getFirst().whole()) : Optional.empty();
        return part.isPresent() && whole.isPresent()
                ? compare(say, share, part.get(), Findings.range(whole.get()), say.term(whole.get()))
                : Optional.empty();
    }

    /** The one figure that the same document gives of {@code subject} for the same time; empty if it gives several. */
    private static Optional<Observation> only(Map<Told, List<Observation>> counts, Observation share, Subject subject) {
        List<Observation> found = counts.getOrDefault(Told.of(share, subject), List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Finding> compare(
            Findings say, Observation share, Observation part, FigureRange ofWhole, Finding.Term whole) {
        FigureRange printed = Findings.rounded(share);
        return Findings.range(part)
                .perCentOf(ofWhole)
                .filter(computed -> !computed.meets(printed))
                .map(computed -> {
                    Finding.Term own = say.term(share);
                    return say.of(
                            Finding.Kind.SHARE,
                            own.label(),
                            own,
                            perCent(Findings.value(part), whole.value(), share),
                            List.of(say.term(part), whole),
                            share.content().source());
                });
    }

    private static Optional<Finding> anyNumber(Findings say, Observation share, BigDecimal whole) {
        boolean counted = whole.stripTrailingZeros().scale() <= 0
                && whole.compareTo(MANY) < 0
                && share.content().subject().currency().isEmpty();
        if (!counted) {
            return Optional.empty();
        }
        FigureRange printed = Findings.rounded(share);
        BigDecimal near = Findings.value(share).multiply(whole).movePointLeft(2);
        List<BigDecimal> around = Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(mode -> near.setScale(0, mode))
                .toList();
        boolean fits = around.stream()
                .anyMatch(number -> FigureRange.exactly(number)
                        .perCentOf(FigureRange.exactly(whole))
                        .filter(printed::meets)
                        .isPresent());
        if (fits) {
            return Optional.empty();
        }
        BigDecimal nearest = near.setScale(0, RoundingMode.HALF_UP);
        Finding.Term own = say.term(share);
        return Optional.of(say.of(
                Finding.Kind.SHARE,
                own.label(),
                own,
                perCent(nearest, whole, share),
                List.of(Findings.number("", nearest), Findings.number("", whole)),
                share.content().source()));
    }

    /** As finely as it is printed. */
    private static BigDecimal perCent(BigDecimal part, BigDecimal whole, Observation share) {
        return part.movePointRight(2)
                .divide(whole, Math.max(1, Findings.value(share).scale()), RoundingMode.HALF_UP);
    }
}
