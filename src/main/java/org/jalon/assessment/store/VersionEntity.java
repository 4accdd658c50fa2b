package org.jalon.assessment.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Route;
import org.jalon.assessment.workflow.Step;
import org.jspecify.annotations.Nullable;

/** A version as it is stored: inserted once, never updated, never deleted. */
@Entity
@Immutable
@Table(name = "assessment_version")
class VersionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_version_seq")
    @SequenceGenerator(name = "assessment_version_seq", allocationSize = 50)
    private @Nullable Long id;

    /** Written as a foreign key and read by queries. */
    @SuppressWarnings("unused")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id")
    private AssessmentEntity assessment;

    private int number;
    private Instant recordedAt;
    private String username;
    private String personName;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private EditingState state;

    private @Nullable String reason;
    private @Nullable Integer basedOn;
    private @Nullable String bulkId;

    @Embedded
    private @Nullable DeadlineRow deadline;

    private @Nullable String doubt;

    @ElementCollection
    @CollectionTable(name = "assessment_part", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<PartRow> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_citation", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<CitationRow> citations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected VersionEntity() {}

    VersionEntity(AssessmentEntity assessment, int number, Authorship authorship, Step step) {
        AssessmentContent content = step.content();
        this.assessment = assessment;
        this.number = number;
        this.recordedAt = authorship.at();
        this.username = authorship.person().username();
        this.personName = authorship.person().displayName();
        this.route = authorship.route();
        this.act = authorship.act();
        this.state = step.state();
        this.reason = authorship.reason().orElse(null);
        this.basedOn = step.basedOn().orElse(null);
        this.bulkId = authorship.bulk().orElse(null);
        this.deadline = DeadlineRow.of(content.deadline());
        this.doubt = content.doubt().orElse(null);
        content.parts().stream().map(PartRow::of).forEach(parts::add);
        content.citations().stream().map(CitationRow::of).forEach(citations::add);
    }

    int number() {
        return number;
    }

    AssessmentVersion toRecord() {
        AssessmentContent content = new AssessmentContent(
                parts.stream().map(PartRow::toPart).toList(),
                deadline == null ? Optional.empty() : deadline.toDeadline(),
                citations.stream().map(CitationRow::toCitation).toList(),
                Optional.ofNullable(doubt));
        return new AssessmentVersion(
                number,
                recordedAt,
                username,
                personName,
                route,
                act,
                state,
                Optional.ofNullable(reason),
                Optional.ofNullable(basedOn),
                content);
    }
}
