package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent.Source;
import org.jalon.measure.relation.Claim;
import org.jalon.measure.relation.Relation;
import org.jalon.measure.relation.RelationTerm;

/** Whether figures are to each other what their document says. Nothing is said where a figure is not there, or is there twice. */
record RelationCheck(RelationFigures figures) {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    List<RelationReading> read(Relation relation) {
        return relation.whole()
                        .map(RelationTerm::area)
                        .filter(RelationTerm.ANY::equals)
                        .isPresent()
                ? figures.areas(relation.whole().orElseThrow()).stream()
                        .flatMap(area -> read(relation, area).stream())
                        .toList()
                : read(relation, "").stream().toList();
    }

    private Optional<RelationReading> read(Relation relation, String area) {
        List<List<Counted>> parts = relation.parts().stream()
                .map(term -> figures.matching(term, Optional.of(area))
                        .map(one -> new Counted(term.times(), one))
                        .toList())
                .toList();
        boolean allThere = parts.stream().noneMatch(List::isEmpty);
        List<Counted> there = parts.stream().flatMap(List::stream).toList();
        if (there.isEmpty() || !allThere && relation.claim() != Claim.AT_LEAST) {
            return Optional.empty();
        }
        List<Observation> own = there.stream().map(Counted::one).toList();
        if (relation.whole().isEmpty()) {
            return Optional.of(new RelationReading(relation.claim(), Optional.empty(), own, shares(relation, own)));
        }
        List<Observation> wholes = figures.matching(relation.whole().orElseThrow(), Optional.of(area))
                .toList();
        return wholes.size() != 1
                ? Optional.empty()
                : Optional.of(new RelationReading(
                        relation.claim(),
                        Optional.of(wholes.getFirst()),
                        own,
                        compare(relation, wholes.getFirst(), there)));
    }

    private Optional<Finding> compare(Relation relation, Observation whole, List<Counted> parts) {
        FigureRange printed = Findings.range(whole);
        FigureRange sum = Counted.sum(parts);
        BigDecimal total = Counted.total(parts);
        return switch (relation.claim()) {
            case TOTAL ->
                printed.meets(sum)
                        ? outside(relation, whole, parts)
                        : found(
                                relation,
                                printed.isBelow(sum) ? Finding.Kind.PARTS_EXCEED : Finding.Kind.PARTS_FALL_SHORT,
                                whole,
                                total,
                                parts);
            case AT_LEAST -> when(printed.isBelow(sum), relation, Finding.Kind.PARTS_EXCEED, whole, total, parts);
            case SAME -> when(!printed.meets(sum), relation, Finding.Kind.DIFFERS, whole, total, parts);
            case MORE -> when(isAtMost(printed, sum), relation, Finding.Kind.NOT_MORE, whole, total, parts);
            case LESS -> when(isAtMost(sum, printed), relation, Finding.Kind.NOT_LESS, whole, total, parts);
            case LARGEST -> {
                Counted largest = Counted.extreme(parts, Comparator.reverseOrder());
                yield when(
                        printed.isBelow(Findings.range(largest.one())),
                        relation,
                        Finding.Kind.NOT_LARGEST,
                        whole,
                        Findings.value(largest.one()),
                        parts);
            }
            case AVERAGE -> average(relation, whole, parts);
            case SHARES -> Optional.empty();
        };
    }

    /** All parts are there, and some of them are not of the time of which the whole is. */
    private Optional<Finding> outside(Relation relation, Observation whole, List<Counted> parts) {
        List<Counted> within =
                parts.stream().filter(part -> !part.isApartFrom(whole)).toList();
        return when(within.size() < parts.size(), relation, Finding.Kind.OUTSIDE, whole, Counted.total(within), parts);
    }

    /** Its own shares are rounded; what they are all of lies between the smallest and the largest. */
    private Optional<Finding> average(Relation relation, Observation whole, List<Counted> parts) {
        FigureRange printed = Findings.rounded(whole);
        Observation smallest = Counted.extreme(parts, Comparator.naturalOrder()).one();
        Observation largest = Counted.extreme(parts, Comparator.reverseOrder()).one();
        boolean above = Findings.rounded(largest).isBelow(printed);
        boolean below = printed.isBelow(Findings.rounded(smallest));
        return when(
                above || below,
                relation,
                Finding.Kind.NO_AVERAGE,
                whole,
                Findings.value(above ? largest : smallest),
                parts);
    }

    private static boolean isAtMost(FigureRange one, FigureRange other) {
        return one.high().filter(most -> most.compareTo(other.low()) <= 0).isPresent();
    }

    private Optional<Finding> when(
            boolean fails,
            Relation relation,
            Finding.Kind kind,
            Observation whole,
            BigDecimal expected,
            List<Counted> parts) {
        return fails ? found(relation, kind, whole, expected, parts) : Optional.empty();
    }

    private Optional<Finding> found(
            Relation relation, Finding.Kind kind, Observation whole, BigDecimal expected, List<Counted> parts) {
        Findings say = figures.say(whole);
        List<Finding.Term> terms = new ArrayList<>();
        for (Counted part : parts) {
            Finding.Term term = term(part.one());
            terms.add(
                    part.times() == 1
                            ? term
                            : new Finding.Term(
                                    term.label(),
                                    term.value(),
                                    part.times() + " × " + term.words(),
                                    term.observation()));
        }
        return Optional.of(say.of(
                kind, say.figures().subject(whole).words(), say.term(whole), expected, terms, source(relation, whole)));
    }

    private Optional<Finding> shares(Relation relation, List<Observation> parts) {
        FigureRange sum =
                parts.stream().map(Findings::rounded).reduce(FigureRange.exactly(BigDecimal.ZERO), FigureRange::plus);
        if (!sum.isBelow(FigureRange.exactly(ALL_OF_IT))) {
            return Optional.empty();
        }
        BigDecimal total = parts.stream().map(Findings::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(figures.say(parts.getFirst())
                .of(
                        Finding.Kind.SHARES_FALL_SHORT,
                        "",
                        Findings.number("", total),
                        ALL_OF_IT,
                        parts.stream().map(this::term).toList(),
                        source(relation, parts.getFirst())));
    }

    /** As its own subject is said. */
    private Finding.Term term(Observation one) {
        return figures.say(one).term(one);
    }

    private static Source source(Relation relation, Observation whole) {
        Source own = whole.content().source();
        return relation.quotation().isEmpty() ? own : new Source(own.document(), own.place(), relation.quotation());
    }
}
