package org.jalon.measure.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.check.Subject.PartOf;

/** A printed share is what the printed part is of the printed whole, where a document prints all three of one measure. */
final class ShareRule implements FigureRule {

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        List<Observation> shares = figures.all().stream()
                .filter(one -> one.content().kind() == ObservationKind.SHARE)
                .toList();
        for (Observation share : shares) {
            Subject subject = Subject.of(share, figures.wholeArea());
            Optional<Observation> part = only(figures, share, subject);
            List<PartOf> wholes = subject.wholes();
            if (part.isPresent() && wholes.size() == 1) {
                only(figures, share, wholes.getFirst().whole())
                        .ifPresent(whole -> compare(measure, share, part.get(), whole, figures.wholeArea(), findings));
            }
        }
        return findings;
    }

    private static Optional<Observation> only(Figures figures, Observation share, Subject subject) {
        List<Observation> found = figures.all().stream()
                .filter(one -> counts(one) && isOfTheSame(one, share))
                .filter(one -> Subject.of(one, figures.wholeArea()).equals(subject))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean counts(Observation one) {
        return one.content().kind() != ObservationKind.SHARE && one.content().kind() != ObservationKind.CHANGE;
    }

    private static boolean isOfTheSame(Observation one, Observation share) {
        return one.content().source().document().equals(share.content().source().document())
                && one.content().when().equals(share.content().when())
                && one.content().role() == share.content().role();
    }

    private static void compare(
            Measure measure,
            Observation share,
            Observation part,
            Observation whole,
            String wholeArea,
            List<Finding> findings) {
        FigureRange printed = FigureRange.rounded(share.content().figure()).orElseThrow();
        FigureRange ofPart = FigureRange.of(part.content().figure()).orElseThrow();
        FigureRange ofWhole = FigureRange.of(whole.content().figure()).orElseThrow();
        ofPart.perCentOf(ofWhole).filter(computed -> !computed.meets(printed)).ifPresent(computed -> {
            BigDecimal expected = Findings.value(part)
                    .movePointRight(2)
                    .divide(Findings.value(whole), Math.max(1, Findings.value(share).scale()), RoundingMode.HALF_UP);
            findings.add(Findings.of(
                    Finding.Kind.SHARE,
                    measure,
                    Subject.of(share, wholeArea).words(),
                    share,
                    expected,
                    List.of(part, whole),
                    wholeArea));
        });
    }
}
