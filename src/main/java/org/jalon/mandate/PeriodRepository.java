package org.jalon.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<PeriodEntity, Long> {

    PeriodEntity save(PeriodEntity period);

    Optional<PeriodEntity> findById(long id);

    Optional<PeriodEntity> findByMandateIdAndCode(long mandateId, String code);

    List<PeriodEntity> findByMandateIdOrderByFirstDayDescIdDesc(long mandateId, Limit limit);

    List<PeriodEntity> findByMandateIdAndFirstDayLessThanOrderByFirstDayDescIdDesc(
            long mandateId, LocalDate day, Limit limit);
}
