package org.jalon.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Ongoing;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.jalon.table.AnnexTable;
import org.jalon.table.Lateness;

/**
 * The deadlines of all rows that are not done, by what their words allow: those that name days stand on one line of time, the others
 * apart, since no place on it would be true of them.
 *
 * @param dated by their last day, then by number
 * @param conditional wait for something else
 * @param recurring come again and again
 * @param ongoing go on all the time
 * @param unclear say no one time
 */
public record DeadlineEntries(
        List<DeadlineEntry> dated,
        List<DeadlineEntry> conditional,
        List<DeadlineEntry> recurring,
        List<DeadlineEntry> ongoing,
        List<DeadlineEntry> unclear) {

    public static DeadlineEntries of(Collection<AnnexTable.Row> rows) {
        List<DeadlineEntry> dated = new ArrayList<>();
        List<DeadlineEntry> conditional = new ArrayList<>();
        List<DeadlineEntry> recurring = new ArrayList<>();
        List<DeadlineEntry> ongoing = new ArrayList<>();
        List<DeadlineEntry> unclear = new ArrayList<>();
        for (AnnexTable.Row row : rows) {
            Optional<Deadline> deadline = row.content().deadline();
            if (deadline.isEmpty() || row.judgement().lateness() == Lateness.DONE) {
                continue;
            }
            DeadlineEntry promise = new DeadlineEntry(row, deadline.get());
            switch (promise.deadline().reading()) {
                case Interval interval -> dated.add(promise);
                case Condition condition -> conditional.add(promise);
                case Recurring cadence -> recurring.add(promise);
                case Ongoing always -> ongoing.add(promise);
                case Unclear nothing -> unclear.add(promise);
            }
        }
        dated.sort(Comparator.comparing(DeadlineEntry::place).thenComparing(DeadlineEntry::number));
        return new DeadlineEntries(
                List.copyOf(dated),
                List.copyOf(conditional),
                List.copyOf(recurring),
                List.copyOf(ongoing),
                List.copyOf(unclear));
    }

    /**
     * At most {@code most} of the dated ones: those that end at {@code day} or later come first in choice, the nearest before the
     * farther, and what has passed fills the rest, the latest first. In the order of time.
     */
    public List<DeadlineEntry> nearest(LocalDate day, int most) {
        List<DeadlineEntry> passed =
                dated.stream().filter(promise -> promise.place().isBefore(day)).toList();
        List<DeadlineEntry> coming = dated.subList(passed.size(), dated.size());
        int ahead = Math.min(coming.size(), most);
        int behind = Math.min(passed.size(), most - ahead);
        List<DeadlineEntry> chosen = new ArrayList<>(passed.subList(passed.size() - behind, passed.size()));
        chosen.addAll(coming.subList(0, ahead));
        return List.copyOf(chosen);
    }
}
