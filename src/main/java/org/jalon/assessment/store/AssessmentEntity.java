package org.jalon.assessment.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.workflow.Step;
import org.jalon.framework.ElementId;
import org.jalon.mandate.PeriodId;
import org.jspecify.annotations.Nullable;

/** The head of an indicator's versions in one period. It only ever moves on to a newer version. */
@Entity
@Table(name = "assessment")
class AssessmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    @SequenceGenerator(name = "assessment_seq", allocationSize = 50)
    private @Nullable Long id;

    private long periodId;
    private long indicatorId;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "newest_id")
    private @Nullable VersionEntity newest;

    /** The one that everybody may see; the newest as long as no corrigendum is being prepared. */
    @SuppressWarnings("unused")
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_id")
    private @Nullable VersionEntity current;

    @ElementCollection
    @CollectionTable(name = "versions_set_aside", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<VersionsSetAside> setAside = new HashSet<>();

    @Version
    private int lockVersion;

    protected AssessmentEntity() {}

    AssessmentEntity(PeriodId period, ElementId indicator) {
        this.periodId = period.value();
        this.indicatorId = indicator.value();
    }

    AssessmentId id() {
        return new AssessmentId(Objects.requireNonNull(id));
    }

    long periodId() {
        return periodId;
    }

    Optional<VersionEntity> newest() {
        return Optional.ofNullable(newest);
    }

    long indicatorId() {
        return indicatorId;
    }

    /** Adds the first version. */
    void begin(Authorship authorship, EditingState state, AssessmentContent content) {
        newest = new VersionEntity(this, 1, authorship, new Step(state, Optional.empty(), content));
        current = newest;
    }

    /**
     * Adds a version after {@code now}, which must be the newest one; the database refuses a second version of one number. Its time is never
     * before that of the one it follows, even if the clock was set back meanwhile.
     *
     * @param correcting whether it is written for a corrigendum; then nobody but its makers sees it before that is signed
     */
    Assessment append(AssessmentVersion now, Authorship authorship, Step step, boolean correcting) {
        Authorship later = authorship.notBefore(now.recordedAt());
        newest = new VersionEntity(this, now.number() + 1, later, step);
        if (!correcting) {
            current = newest;
        }
        if (authorship.act() == Act.ABANDONED) {
            setAside.add(new VersionsSetAside(step.basedOn().orElseThrow() + 1, newest.number()));
        }
        return toRecord();
    }

    /** With the newest version as it was just made or read. */
    Assessment toRecord() {
        return new Assessment(
                id(), new ElementId(indicatorId), Objects.requireNonNull(newest).toRecord());
    }
}
