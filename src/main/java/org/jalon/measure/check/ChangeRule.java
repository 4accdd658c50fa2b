package org.jalon.measure.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.measure.FigureDay;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent.When;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;

/**
 * A printed change lies between the figure that is reported and the one that it is compared with, where one paragraph prints all three and it is
 * clear that the change is counted from there. Whether it went up or down is said in words, so only its size is compared.
 */
final class ChangeRule implements FigureRule {

    private static final Pattern PER_CENT = Pattern.compile("(?iu).*(?:%|\\bper ?cent\\b|\\bpour cent\\b).*");

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        Findings say = new Findings(measure, figures);
        List<Observation> changes = figures.all().stream()
                .filter(one -> one.content().kind() == ObservationKind.CHANGE)
                .filter(one -> one.content().role() == ObservationRole.REPORTED)
                .toList();
        Map<Paragraph, List<Observation>> counts = changes.isEmpty()
                ? Map.of()
                : figures.counted().collect(Collectors.groupingBy(one -> Paragraph.of(figures, one)));
        return changes.stream()
                .flatMap(change ->
                        check(say, counts.getOrDefault(Paragraph.of(figures, change), List.of()), change).stream())
                .toList();
    }

    /** Where figures stand together that speak of the same. */
    private record Paragraph(String document, String place, Subject subject, String currency) {

        static Paragraph of(Figures figures, Observation one) {
            var content = one.content();
            return new Paragraph(
                    content.source().document(),
                    content.source().place(),
                    figures.subject(one),
                    content.subject().currency());
        }
    }

    private static Optional<Finding> check(Findings say, List<Observation> together, Observation change) {
        Optional<Observation> now =
                only(together, ObservationRole.REPORTED).filter(one -> last(one).equals(last(change)));
        Optional<Observation> before = only(together, ObservationRole.COMPARISON);
        return now.isPresent()
                        && before.isPresent()
                        && now.get().content().kind() == before.get().content().kind()
                        && isCountedFrom(change, now.get(), before.get())
                ? compare(say, change, now.get(), before.get())
                : Optional.empty();
    }

    private static Optional<Observation> only(List<Observation> together, ObservationRole role) {
        List<Observation> found =
                together.stream().filter(one -> one.content().role() == role).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The change begins within the time of the earlier figure, or that is the time right before the later one. */
    private static boolean isCountedFrom(Observation change, Observation now, Observation before) {
        Optional<LocalDate> end = last(before);
        Optional<LocalDate> begin = first(before);
        boolean within = change.content()
                .when()
                .from()
                .filter(from -> begin.filter(day -> !day.isAfter(from.last())).isPresent()
                        && end.filter(day -> !day.isBefore(from.first())).isPresent())
                .isPresent();
        boolean rightBefore = end.isPresent()
                && now.content().when().from().isPresent()
                && first(now).filter(day -> day.equals(end.get().plusDays(1))).isPresent();
        return within || rightBefore;
    }

    private static Optional<LocalDate> first(Observation one) {
        When when = one.content().when();
        return Stream.of(when.asAt(), when.from(), when.to())
                .flatMap(Optional::stream)
                .findFirst()
                .map(FigureDay::first);
    }

    private static Optional<LocalDate> last(Observation one) {
        return one.content().when().day();
    }

    private static Optional<Finding> compare(Findings say, Observation change, Observation now, Observation before) {
        FigureRange earlier = Findings.range(before);
        Optional<FigureRange> between = Findings.range(now).minus(earlier).map(FigureRange::size);
        boolean perCent = isPerCent(change);
        Optional<FigureRange> computed = perCent ? between.flatMap(size -> size.perCentOf(earlier)) : between;
        FigureRange printed = Findings.rounded(change).size();
        return computed.filter(range -> !range.meets(printed)).map(range -> {
            BigDecimal difference = Findings.value(now).subtract(Findings.value(before));
            BigDecimal expected = perCent
                    ? difference.movePointRight(2).divide(Findings.value(before), 1, RoundingMode.HALF_UP)
                    : difference;
            return say.of(Finding.Kind.CHANGE, change, expected, List.of(now, before));
        });
    }

    private static boolean isPerCent(Observation change) {
        var content = change.content();
        String words = content.figure().printed().isEmpty()
                ? content.source().quotation()
                : content.figure().printed();
        return PER_CENT.matcher(words).matches();
    }
}
