package org.jalon.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<PeriodEntity, Long> {

    PeriodEntity save(PeriodEntity period);

    Optional<PeriodEntity> findById(long id);

    Optional<PeriodEntity> findByMandateIdAndCode(long mandateId, String code);

    PeriodEntity saveAndFlush(PeriodEntity period);

    boolean existsByMandateIdAndStateNotAndFirstDayGreaterThan(long mandateId, PeriodState state, LocalDate day);

    List<PeriodEntity> findByMandateIdAndStateOrderByFirstDayAscIdAsc(long mandateId, PeriodState state);

    List<PeriodEntity> findByMandateIdAndStateNotOrderByFirstDayDescIdDesc(
            long mandateId, PeriodState state, Limit limit);

    List<PeriodEntity> findByMandateIdAndStateNotAndFirstDayLessThanOrderByFirstDayDescIdDesc(
            long mandateId, PeriodState state, LocalDate day, Limit limit);

    List<PeriodEntity> findByMandateIdAndStateInAndFirstDayLessThanOrderByFirstDayDescIdDesc(
            long mandateId, Collection<PeriodState> states, LocalDate day, Limit limit);

    List<PeriodEntity> findByMandateIdAndStateInOrderByFirstDayDescIdDesc(
            long mandateId, Collection<PeriodState> states, Limit limit);
}
