package org.jalon.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.seal.SealedAs;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * The annex of one period, ready to be shown or printed: bands across, elements that span their rows (pillars and objectives, S/2017/478), one row an
 * indicator. It knows nothing of how it is drawn.
 *
 * @param before the period that 'changed' compares with; empty for the first period. A sealed table is compared with what was before it when it
 *     was sealed
 * @param judgedAt the day at which lateness is told: today within an open period, its last day for a past one
 * @param reading which state of the table this is
 * @param sealedAs under what it was sealed; empty unless it is what was signed or published
 */
public record AnnexTable(
        Mandate mandate,
        Framework framework,
        ReportingPeriod period,
        Optional<ReportingPeriod> before,
        LocalDate judgedAt,
        List<Band> bands,
        AsAt reading,
        Optional<SealedAs> sealedAs) {

    /** A table that has no seal. */
    public AnnexTable(
            Mandate mandate,
            Framework framework,
            ReportingPeriod period,
            Optional<ReportingPeriod> before,
            LocalDate judgedAt,
            List<Band> bands,
            AsAt reading) {
        this(mandate, framework, period, before, judgedAt, bands, reading, Optional.empty());
    }

    /** The table as it is for everybody, without a seal. */
    public AnnexTable(
            Mandate mandate,
            Framework framework,
            ReportingPeriod period,
            Optional<ReportingPeriod> before,
            LocalDate judgedAt,
            List<Band> bands) {
        this(mandate, framework, period, before, judgedAt, bands, new AsAt.Current());
    }

    /** Whether this is what was signed or published, and not what somebody is still preparing. */
    public boolean isSealed() {
        return switch (reading) {
            case AsAt.Current current -> period.wasSealed();
            case AsAt.Working working -> period.isSealed();
            case AsAt.Sealed sealed -> true;
            case AsAt.At at -> false;
        };
    }

    /** Under what it was published: the symbol of its report, or of its corrigendum; empty unless it is what was signed or published. */
    public Optional<String> symbol() {
        return isSealed() ? sealedAs.map(SealedAs::symbol).or(period::reportSymbol) : Optional.empty();
    }

    /**
     * What stands across the whole width, and the groups of rows below it.
     *
     * @param above the elements of all levels but the last two, the topmost first: for pillars, objectives and indicators, the pillar. A framework of one or
     *     two levels has one band with none
     */
    public record Band(List<Node> above, List<Block> blocks) {

        public List<Row> rows() {
            return blocks.stream().flatMap(block -> block.rows().stream()).toList();
        }
    }

    /**
     * An element and the rows it spans, at least one.
     *
     * @param head the element of the level above the last one; empty in a framework of one level, and for rows that stand higher
     */
    public record Block(Optional<Node> head, List<Row> rows) {}

    /**
     * An indicator with what the period says of it.
     *
     * @param above what it stands below, the topmost first
     * @param changed what differs in print from the period before; empty if nothing does, or if there is nothing to compare with
     * @param before what the period before said; empty if it had no such row
     */
    public record Row(
            List<Node> above,
            Node indicator,
            Assessment assessment,
            Judgement judgement,
            Set<Difference> changed,
            Optional<AssessmentContent> before) {

        public AssessmentContent content() {
            return assessment.content();
        }

        /** What it stands below on the level of that number, or itself; empty if it stands higher. */
        public Optional<Node> at(int level) {
            return path().filter(node -> node.level() == level).findFirst();
        }

        /** What it stands below, the topmost first, and itself. */
        public Stream<Node> path() {
            return Stream.concat(above.stream(), Stream.of(indicator));
        }

        /** What it stands just below; empty at the top. */
        public Optional<Node> parent() {
            return above.isEmpty() ? Optional.empty() : Optional.of(above.getLast());
        }

        Row against(Optional<AssessmentContent> other) {
            Set<Difference> differences =
                    other.map(then -> Difference.between(then, content())).orElse(Set.of());
            return new Row(above, indicator, assessment, judgement, differences, other);
        }
    }

    /** All rows from top to bottom. */
    public Stream<Row> rows() {
        return bands.stream().flatMap(band -> band.blocks().stream()).flatMap(block -> block.rows().stream());
    }

    /** The elements at the top that rows stand below, in their order; none in a framework of one level. */
    public List<Node> top() {
        Map<ElementId, Node> top = new LinkedHashMap<>();
        rows().flatMap(row -> row.above().stream().limit(1)).forEach(node -> top.putIfAbsent(node.id(), node));
        return List.copyOf(top.values());
    }

    public Optional<Row> row(String indicatorCode) {
        return rows().filter(row -> row.indicator().code().equals(indicatorCode))
                .findFirst();
    }

    /** The same table, 'changed' and 'before' told against {@code other} and not against the period before. */
    public AnnexTable against(AnnexTable other) {
        Map<ElementId, AssessmentContent> then =
                other.rows().collect(Collectors.toMap(row -> row.indicator().id(), Row::content));
        List<Band> compared = each(block -> block.rows().stream()
                .map(row ->
                        row.against(Optional.ofNullable(then.get(row.indicator().id()))))
                .toList());
        return new AnnexTable(
                mandate, framework, period, Optional.of(other.period()), judgedAt, compared, reading, sealedAs);
    }

    /** The same table with only the rows that {@code filter} lets through; what stands above none is left out. */
    public AnnexTable only(RowFilter filter) {
        return only(filter::lets);
    }

    /** The same table with only the rows that are {@code wanted}; what stands above none is left out. */
    public AnnexTable only(Predicate<Row> wanted) {
        List<Band> kept = each(block -> block.rows().stream().filter(wanted).toList());
        return new AnnexTable(mandate, framework, period, before, judgedAt, kept, reading, sealedAs);
    }

    /** Each block with other rows; without any it is left out, and so is a band without blocks. */
    private List<Band> each(Function<Block, List<Row>> rows) {
        return bands.stream()
                .map(band -> new Band(
                        band.above(),
                        band.blocks().stream()
                                .map(block -> new Block(block.head(), rows.apply(block)))
                                .filter(block -> !block.rows().isEmpty())
                                .toList()))
                .filter(band -> !band.blocks().isEmpty())
                .toList();
    }
}
