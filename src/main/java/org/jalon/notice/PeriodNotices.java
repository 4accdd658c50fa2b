package org.jalon.notice;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.RowsReturned;
import org.jalon.assessment.assignment.RowsAssigned;
import org.jalon.assessment.conversation.Mentioned;
import org.jalon.assessment.period.PeriodOpened;
import org.jalon.assessment.seal.PeriodSealed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens in a quarter and has it written down for those whom it concerns, within the very change that it tells of. */
@Component
class PeriodNotices {

    /** As many numbers as a mail can list; the page that the notice leads to has all of them. */
    private static final int NUMBERS_NAMED = 100;

    private final NoticeRecorder writer;

    PeriodNotices(NoticeRecorder writer) {
        this.writer = writer;
    }

    @EventListener
    void opened(PeriodOpened event) {
        writer.tell(new NoticeDraft(
                NoticeKind.OPENED,
                NoticeDraft.Subject.of(event.period(), null, null),
                new NoticeDraft.Whom.All(),
                "opened:" + event.period().id().value(),
                0,
                0,
                null,
                null,
                null,
                null,
                event.at()));
    }

    @EventListener
    void sealed(PeriodSealed event) {
        writer.tell(new NoticeDraft(
                NoticeKind.SEALED,
                NoticeDraft.Subject.of(event.period(), null, null),
                new NoticeDraft.Whom.All(),
                "sealed:" + event.period().id().value() + ":" + event.corrigendum(),
                0,
                event.corrigendum(),
                null,
                null,
                null,
                null,
                event.at()));
    }

    @EventListener
    void returned(RowsReturned event) {
        if (event.officer().equals(Optional.of(event.reviewer()))) {
            return;
        }
        writer.tell(new NoticeDraft(
                NoticeKind.RETURNED,
                NoticeDraft.Subject.of(event.address(), only(event.indicators())),
                event.officer()
                        .<NoticeDraft.Whom>map(officer -> new NoticeDraft.Whom.Named(List.of(officer)))
                        .orElseGet(() -> new NoticeDraft.Whom.AllBut(event.reviewer())),
                null,
                event.indicators().size(),
                0,
                event.reviewer(),
                event.reason(),
                named(event.indicators()),
                null,
                event.at()));
    }

    @EventListener
    void assigned(RowsAssigned event) {
        List<String> numbers = event.indicators();
        if (event.officer().equals(event.by()) || numbers.isEmpty()) {
            return;
        }
        writer.tell(new NoticeDraft(
                NoticeKind.ASSIGNED,
                NoticeDraft.Subject.of(event.period(), event.framework(), only(numbers)),
                new NoticeDraft.Whom.Named(List.of(event.officer())),
                null,
                numbers.size(),
                0,
                event.by(),
                null,
                named(numbers),
                null,
                event.at()));
    }

    @EventListener
    void mentioned(Mentioned event) {
        writer.tell(new NoticeDraft(
                NoticeKind.MENTIONED,
                NoticeDraft.Subject.of(event.address()),
                new NoticeDraft.Whom.Named(event.people()),
                null,
                1,
                0,
                event.by(),
                null,
                null,
                null,
                event.at()));
    }

    private static @Nullable String only(List<String> numbers) {
        return numbers.size() == 1 ? numbers.getFirst() : null;
    }

    /** The numbers of several rows; what is about one row says so itself. */
    private static @Nullable String named(List<String> numbers) {
        if (numbers.size() == 1) {
            return null;
        }
        String first = String.join(", ", numbers.subList(0, Math.min(NUMBERS_NAMED, numbers.size())));
        return numbers.size() > NUMBERS_NAMED ? first + " …" : first;
    }
}
