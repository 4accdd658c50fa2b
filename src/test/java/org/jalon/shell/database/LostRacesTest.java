package org.jalon.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Acting.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.conversation.ConversationDrafts;
import org.jalon.assessment.draft.Drafts;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.notice.Channel;
import org.jalon.notice.NoticeChoice;
import org.jalon.notice.NoticeChoices;
import org.jalon.notice.NoticeKind;
import org.jalon.notice.calendar.CalendarFeeds;
import org.jalon.table.view.SavedView;
import org.jalon.table.view.SavedViews;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two windows, or an impatient hand, do one thing at the very same moment: whatever is put where nothing was, nobody gets an error for it. */
@DatabaseTest
@BothDatabases
class LostRacesTest {

    private static final int AT_ONCE = 4;
    private static final int ROUNDS = 10;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ConversationDrafts conversationDrafts;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private CalendarFeeds calendars;

    @Autowired
    private Assignments assignments;

    @Autowired
    private SavedViews views;

    @Autowired
    private Mandates all;

    @ParameterizedTest
    @ValueSource(strings = {"draft", "conversation draft", "notice choice", "calendar", "assignment", "pin"})
    void what_is_put_where_nothing_was_is_there_for_all_of_them(String kind) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String made = mandates.make().mandate();
            IntConsumer act = act(kind, made);
            assertThat(failures(act)).as(kind).isEmpty();
        }
    }

    private IntConsumer act(String kind, String made) {
        AssessmentAddress row = new AssessmentAddress(made, "agreement", "2017-Q3", "1.1.9");
        Mandate mandate = as(Acting.READER, () -> all.byCode(made));
        AssessmentForm form =
                new AssessmentForm(List.of(), "2018", AssessmentForm.ReadingForm.AUTOMATIC, List.of(), "", "");
        Map<String, IntConsumer> acts = Map.of(
                "draft", n -> drafts.keep(row, 1, form),
                "conversation draft", n -> conversationDrafts.keep(row, "Half a sentence " + n),
                "notice choice", n -> choices.choose(mandate, new NoticeChoice(NoticeKind.DUE, Channel.APP, n + 1)),
                "calendar", n -> calendars.create(),
                "assignment",
                        n -> assignments.assign(
                                new PeriodAddress(made, "agreement", "2017-Q3"), List.of("1"), SmallMandate.OFFICER),
                "pin", pin(made));
        return acts.getOrDefault(kind, n -> {
            throw new IllegalArgumentException(kind);
        });
    }

    private IntConsumer pin(String made) {
        SavedView view = as(Acting.REVIEWER, () -> {
            views.save(made, "agreement", "Late", "/" + made + "/agreement?q=late");
            return views.of(made, "agreement").getFirst();
        });
        return n -> views.pin(view.id(), true);
    }

    private static List<Throwable> failures(IntConsumer act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService windows = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> acting = Stream.iterate(0, n -> n + 1)
                    .limit(AT_ONCE)
                    .<Future<?>>map(n -> windows.submit((Callable<Object>) () -> {
                        together.await(60, TimeUnit.SECONDS);
                        as(Acting.REVIEWER, () -> act.accept(n));
                        return n;
                    }))
                    .toList();
            for (Future<?> window : acting) {
                try {
                    window.get(60, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }
}
