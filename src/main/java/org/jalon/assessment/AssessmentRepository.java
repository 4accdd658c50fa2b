package org.jalon.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<AssessmentEntity, Long> {

    @Query(
            "select a from AssessmentEntity a join fetch a.newest where a.periodId = :periodId and a.indicatorId = :indicatorId")
    Optional<AssessmentEntity> findByPeriodIdAndIndicatorId(long periodId, long indicatorId);

    @Query("select v from VersionEntity v where v.assessment.id = :assessmentId and v.number = :number")
    Optional<VersionEntity> findVersion(long assessmentId, int number);

    boolean existsByPeriodIdAndIndicatorId(long periodId, long indicatorId);

    void flush();

    AssessmentEntity saveAndFlush(AssessmentEntity assessment);

    List<AssessmentEntity> saveAll(Iterable<AssessmentEntity> assessments);
}
