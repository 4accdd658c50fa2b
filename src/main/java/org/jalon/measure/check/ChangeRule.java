package org.jalon.measure.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;

/**
 * A printed change lies between the figure that is reported and the one that is repeated for comparison, where one paragraph prints all three.
 * Whether it went up or down is said in words, so only its size is compared.
 */
final class ChangeRule implements FigureRule {

    private static final Pattern PER_CENT = Pattern.compile("(?iu).*(?:%|\\bper cent\\b|\\bpercent\\b|\\bpour cent\\b).*");

    private record Place(String document, String place, Subject subject, String currency) {}

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        Map<Place, List<Observation>> paragraphs = figures.all().stream()
                .collect(Collectors.groupingBy(one -> new Place(
                        one.content().source().document(),
                        one.content().source().place(),
                        Subject.of(one, figures.wholeArea()),
                        one.content().subject().currency())));
        paragraphs.values().forEach(one -> paragraph(measure, one, figures.wholeArea(), findings));
        return findings;
    }

    private static void paragraph(
            Measure measure, List<Observation> paragraph, String wholeArea, List<Finding> findings) {
        Optional<Observation> change = only(paragraph, ObservationRole.REPORTED, true);
        Optional<Observation> now = only(paragraph, ObservationRole.REPORTED, false);
        Optional<Observation> before = only(paragraph, ObservationRole.COMPARISON, false);
        if (change.isPresent()
                && now.isPresent()
                && before.isPresent()
                && now.get().content().kind() == before.get().content().kind()) {
            compare(measure, change.get(), now.get(), before.get(), wholeArea, findings);
        }
    }

    private static Optional<Observation> only(List<Observation> paragraph, ObservationRole role, boolean change) {
        List<Observation> found = paragraph.stream()
                .filter(one -> one.content().role() == role)
                .filter(one -> (one.content().kind() == ObservationKind.CHANGE) == change)
                .filter(one -> one.content().kind() != ObservationKind.SHARE)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static void compare(
            Measure measure,
            Observation change,
            Observation now,
            Observation before,
            String wholeArea,
            List<Finding> findings) {
        FigureRange earlier = FigureRange.of(before.content().figure()).orElseThrow();
        Optional<FigureRange> between =
                FigureRange.of(now.content().figure()).orElseThrow().minus(earlier).map(FigureRange::size);
        boolean perCent = isPerCent(change);
        Optional<FigureRange> computed = perCent ? between.flatMap(size -> size.perCentOf(earlier)) : between;
        FigureRange printed = FigureRange.rounded(change.content().figure()).orElseThrow().size();
        if (computed.isEmpty() || computed.get().meets(printed)) {
            return;
        }
        BigDecimal difference = Findings.value(now).subtract(Findings.value(before));
        BigDecimal expected = perCent
                ? difference.movePointRight(2).divide(Findings.value(before), 1, RoundingMode.HALF_UP)
                : difference;
        findings.add(Findings.of(
                Finding.Kind.CHANGE,
                measure,
                Subject.of(change, wholeArea).words(),
                change,
                expected,
                List.of(now, before),
                wholeArea));
    }

    private static boolean isPerCent(Observation change) {
        var content = change.content();
        String words = content.figure().printed().isEmpty()
                ? content.source().quotation()
                : content.figure().printed();
        return PER_CENT.matcher(words).matches();
    }
}
