package org.jalon.assessment.read;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedRow;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.RowPeople;
import org.jalon.assessment.store.SealedVersionReading;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Role;
import org.jalon.security.access.MandateAccess;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads assessments as they stand and as they came about. */
@Service
@Snapshot
public class Assessments {

    private final VersionReading reading;
    private final SealedVersionReading past;
    private final RowPeople people;
    private final AddressResolver addresses;
    private final MandateAccess access;

    Assessments(
            VersionReading reading,
            SealedVersionReading past,
            RowPeople people,
            AddressResolver addresses,
            MandateAccess access) {
        this.reading = reading;
        this.past = past;
        this.people = people;
        this.addresses = addresses;
        this.access = access;
    }

    /**
     * What everybody may see of a period, by the id of the indicator: what was sealed last, or of a period that never was sealed what it says now
     * (docs/decisions/0053). One statement, however many rows.
     */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<ElementId, Assessment> in(Framework framework, ReportingPeriod period) {
        return byIndicator(reading.current(framework.id(), period.id()));
    }

    /**
     * The newest text of a period, be it of a corrigendum that nobody has signed: for those who work on it. Whoever only reads gets what everybody may
     * see. One statement, however many rows.
     */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<ElementId, Assessment> working(Framework framework, ReportingPeriod period) {
        return worksOn(framework) ? byIndicator(reading.newest(framework.id(), period.id())) : in(framework, period);
    }

    /** A period's assessments as everybody could see them at {@code at}; rows that were not there yet are left out. */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<ElementId, Assessment> at(Framework framework, ReportingPeriod period, Instant at) {
        return byIndicator(past.at(framework.id(), period.id(), at));
    }

    /** A period's assessments as they were sealed: number 0 is the period itself, 1 and on its corrigenda. */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<ElementId, Assessment> sealed(Framework framework, ReportingPeriod period, int number) {
        return byIndicator(past.sealed(framework.id(), period.id(), number));
    }

    /** What the period before said when a table was sealed as that number, which is what the sealed table is compared with for ever. */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<ElementId, Assessment> compared(Framework framework, ReportingPeriod period, int number) {
        return byIndicator(past.compared(framework.id(), period.id(), number));
    }

    /** What everybody may see of several periods, by the period's and the indicator's id; as many statements as for one. */
    @PreAuthorize("@access.reader({#framework, #several})")
    public Map<PeriodId, Map<ElementId, Assessment>> in(Framework framework, List<ReportingPeriod> several) {
        return reading
                .current(
                        framework.id(),
                        several.stream().map(ReportingPeriod::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        VersionReading.Found::periodId,
                        Collectors.toMap(VersionReading.Found::indicatorId, VersionReading.Found::assessment)));
    }

    /** Usernames of those who wrote or confirmed a row in its period, by the row's id. */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Map<AssessmentId, Set<String>> authors(Framework framework, ReportingPeriod period) {
        return people.authors(framework.id(), period.id());
    }

    /**
     * One assessment as it stands for who asks: those who may write it see the newest text, be it of a corrigendum that nobody has signed.
     *
     * @throws NotFound if the address names nothing, or the indicator has no assessment in that period
     */
    @PreAuthorize("@access.reader(#address)")
    public Assessment at(AssessmentAddress address) {
        AddressedRow row = addresses.find(address);
        return in(row.period(), row.indicatorId())
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, address.indicator()));
    }

    /** What a period says of an indicator to who asks, as above; empty if the indicator had no row then. */
    @PreAuthorize("@access.reader({#period, #indicatorId})")
    public Optional<Assessment> in(ReportingPeriod period, ElementId indicatorId) {
        return worksOn(period)
                ? reading.newestOf(period.id(), indicatorId).map(VersionReading.Found::assessment)
                : Optional.ofNullable(of(indicatorId).get(period.id()));
    }

    /** What everybody may see of an indicator in each period, by the period's id. */
    @PreAuthorize("@access.reader(#indicatorId)")
    public Map<PeriodId, Assessment> of(ElementId indicatorId) {
        return reading.current(indicatorId).stream()
                .collect(Collectors.toMap(VersionReading.Found::periodId, VersionReading.Found::assessment));
    }

    /** A version with the row it belongs to. */
    public record Recorded(PeriodId periodId, ElementId indicatorId, AssessmentVersion version) {}

    /** Every version of any row of a framework that everybody may read, in no particular order. One statement, however many rows. */
    @PreAuthorize("@access.reader(#framework)")
    public List<Recorded> everything(Framework framework) {
        return recorded(reading.everything(framework.id()));
    }

    /**
     * Every version of the rows of some indicators that everybody may read, in no particular order: for those who go through all of a framework without having all
     * of it in hand. One statement, however many rows.
     *
     * @param indicatorIds of that framework; others are left out
     */
    @PreAuthorize("@access.reader({#framework, #indicatorIds})")
    public List<Recorded> everything(Framework framework, Collection<ElementId> indicatorIds) {
        return recorded(reading.everything(framework.id(), indicatorIds));
    }

    private static List<Recorded> recorded(List<VersionReading.Found> found) {
        return found.stream()
                .map(one -> new Recorded(one.periodId(), one.indicatorId(), one.version()))
                .toList();
    }

    /**
     * Every version of an indicator that who asks may read, by the id of the period it belongs to, the newest first: for those who may write all there
     * are, else what everybody may read.
     */
    @PreAuthorize("@access.reader(#indicatorId)")
    public Map<PeriodId, List<AssessmentVersion>> history(ElementId indicatorId) {
        return byPeriod(worksOn(indicatorId) ? reading.all(indicatorId) : reading.open(indicatorId));
    }

    /** Every version of an indicator that everybody may read, as above. */
    @PreAuthorize("@access.reader(#indicatorId)")
    public Map<PeriodId, List<AssessmentVersion>> openHistory(ElementId indicatorId) {
        return byPeriod(reading.open(indicatorId));
    }

    /** The makers of a corrigendum are those who may write rows. */
    private boolean worksOn(Object ofMandate) {
        return access.is(Role.OFFICER, ofMandate);
    }

    private static Map<PeriodId, List<AssessmentVersion>> byPeriod(List<VersionReading.Found> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        VersionReading.Found::periodId,
                        Collectors.mapping(VersionReading.Found::version, Collectors.toList())));
    }

    private static Map<ElementId, Assessment> byIndicator(List<VersionReading.Found> found) {
        return found.stream()
                .collect(Collectors.toMap(VersionReading.Found::indicatorId, VersionReading.Found::assessment));
    }
}
