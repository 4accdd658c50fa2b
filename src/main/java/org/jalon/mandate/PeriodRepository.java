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

    Optional<PeriodEntity> findByFrameworkIdAndCode(long frameworkId, String code);

    boolean existsByFrameworkIdAndStateNotAndFirstDayGreaterThan(long frameworkId, PeriodState state, LocalDate day);

    /** Those that have a day between two, both included. */
    List<PeriodEntity> findByFrameworkIdAndFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDayAsc(
            long frameworkId, LocalDate last, LocalDate first);

    PeriodEntity saveAndFlush(PeriodEntity period);

    List<PeriodEntity> findByFrameworkIdAndStateOrderByFirstDayAscIdAsc(long frameworkId, PeriodState state);

    List<PeriodEntity> findByFrameworkIdAndStateNotOrderByFirstDayDescIdDesc(
            long frameworkId, PeriodState state, Limit limit);

    List<PeriodEntity> findByFrameworkIdAndStateNotAndFirstDayLessThanOrderByFirstDayDescIdDesc(
            long frameworkId, PeriodState state, LocalDate day, Limit limit);

    List<PeriodEntity> findByFrameworkIdAndStateInAndFirstDayLessThanOrderByFirstDayDescIdDesc(
            long frameworkId, Collection<PeriodState> states, LocalDate day, Limit limit);

    List<PeriodEntity> findByFrameworkIdAndStateInOrderByFirstDayDescIdDesc(
            long frameworkId, Collection<PeriodState> states, Limit limit);
}
