package org.jalon.assessment.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<AssessmentEntity, Long> {

    @Query("select a from AssessmentEntity a where a.id in :ids order by a.id")
    List<AssessmentEntity> findByIds(Collection<Long> ids);

    void flush();

    List<AssessmentEntity> saveAll(Iterable<AssessmentEntity> assessments);
}
