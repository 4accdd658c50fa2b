package org.jalon.assessment;

import jakarta.persistence.CascadeType;
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
import java.util.Objects;
import java.util.Optional;
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

    @Version
    private int lockVersion;

    protected AssessmentEntity() {}

    AssessmentEntity(long periodId, long indicatorId) {
        this.periodId = periodId;
        this.indicatorId = indicatorId;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long periodId() {
        return periodId;
    }

    Optional<VersionEntity> newest() {
        return Optional.ofNullable(newest);
    }

    /** Adds a version after the newest one. */
    void append(Authorship authorship, EditingState state, @Nullable Integer basedOn, AssessmentContent content) {
        int number = newest == null ? 1 : newest.number() + 1;
        newest = new VersionEntity(this, number, authorship, state, basedOn, content);
    }

    Assessment toRecord() {
        return new Assessment(id(), indicatorId, Objects.requireNonNull(newest).toRecord());
    }
}
