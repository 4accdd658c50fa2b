package org.jalon.matrix.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentUpdates;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.BulkOutcome;
import org.jalon.assessment.BulkUpdates;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Outcome;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Update;
import org.jalon.assessment.ui.BulkProgress;
import org.jalon.assessment.ui.BulkRun;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.matrix.Movement;
import org.jalon.matrix.Review;
import org.jalon.matrix.SavedViews;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Toast;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;

/** The reviewer's first page: the rows that were submitted, by what moved since the last sealed period. All it shows is in its address. */
@Route(":mandate/:framework/review/:period?")
@PermitAll
@CssImport("./styles/table.css")
@CssImport("./styles/review.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, ReviewElement.Asked {

    private static final org.jalon.assessment.Route PAGE = org.jalon.assessment.Route.PAGE;

    private final transient ReviewReading reading;
    private final transient AssessmentUpdates updates;
    private final transient BulkUpdates bulk;
    private final transient BulkRun runs;
    private final transient CurrentPerson person;
    private final transient ReviewModel model;

    private final PinnedLine pinned;
    private final ReviewBar bar = new ReviewBar(() -> approveAll(address().group()));
    private final ReviewFilters filters = new ReviewFilters();
    private final Paragraph notice = new Paragraph();
    private final Paragraph keys = new Paragraph(getTranslation("review.keys"));
    private final BulkProgress progress = new BulkProgress();
    private final RefusedRows report = new RefusedRows();
    private final Elsewhere elsewhere = new Elsewhere(this::reload);
    private final ReviewElement element = new ReviewElement(this);
    private final Paragraph empty = new Paragraph();
    private final Toast toast = new Toast();

    private @Nullable ReviewAddress address;
    private @Nullable Review review;
    private transient @Nullable ReviewDesk desk;

    ReviewView(
            ReviewReading reading,
            AssessmentUpdates updates,
            BulkUpdates bulk,
            BulkRun runs,
            CurrentPerson person,
            SavedViews views,
            LiveTables live,
            Words words) {
        this.reading = reading;
        this.updates = updates;
        this.bulk = bulk;
        this.runs = runs;
        this.person = person;
        this.pinned = new PinnedLine(views);
        this.model = new ReviewModel(words, getLocale());
        setClassName("review-page");
        notice.setClassName("notice review-notice");
        keys.setClassName("quiet review-keys");
        empty.setClassName("empty");
        add(bar, pinned, filters, notice, elsewhere, progress, report, keys, element, empty, toast);
        live.follow(this, this::savedElsewhere);
    }

    /** The list does not move under the reviewer's hands: it says that something changed, and they ask for it. */
    private void savedElsewhere(List<AssessmentsChanged> changes) {
        PeriodAddress here = period();
        elsewhere.tell(changes.stream()
                .filter(here::isOf)
                .flatMap(change -> change.indicators().stream())
                .toList());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address =
                ReviewAddress.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        report.hide();
        pinned.show(address().mandate(), address().framework());
        reload();
        element.focusFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.pageTitle", review().period().code());
    }

    private void reload() {
        elsewhere.forget();
        ReviewReading.Read read = reading.of(address());
        Review now = read.review();
        review = now;
        desk = new ReviewDesk(now, read.ownAllowed());
        ReviewAddress at = address().in(now.period().code());
        bar.show(now);
        filters.show(now, at);
        ReviewModel.Model drawn = model.of(
                now,
                at.group(),
                read.ownAllowed(),
                person.get().username() + ":" + at.mandate() + ":" + at.framework() + ":"
                        + now.period().code());
        boolean any = !drawn.groups().isEmpty();
        element.setVisible(any);
        keys.setVisible(any);
        empty.setVisible(!any);
        empty.setText(getTranslation(at.settled() ? "review.noneApproved" : "review.empty"));
        element.show(drawn);
        String about = "review.about." + now.period().state().code();
        notice.setText(getTranslation(about, now.period().code()));
        notice.setVisible(now.period().wasSealed());
        count();
    }

    private void count() {
        int waits = address().settled() ? review().count(EditingState.SUBMITTED) : desk().waits();
        bar.count(review(), waits, desk().approvable(address().group()).size());
    }

    @Override
    public void approve(String number) {
        act(number, new Update.Approve(), "review.approved.one", "review.approved.one.said");
    }

    @Override
    public void giveBack(String number, String reason) {
        act(number, new Update.Return(reason), "review.returned.one", "review.returned.one.said");
    }

    private void act(String number, Update update, String fate, String said) {
        Optional<Integer> version = desk().version(number);
        if (version.isEmpty()) {
            return;
        }
        Outcome outcome = updates.update(period().row(number), version.get(), update, PAGE);
        switch (outcome) {
            case Outcome.Accepted(var now) -> {
                desk().settled(number, now.version());
                element.settle(number, getTranslation(fate));
                toast.say(getTranslation(said, number), getTranslation("panel.undo"), () -> undo(number));
                count();
            }
            case Outcome.Stale(var now) -> {
                reload();
                element.refuse(
                        number, getTranslation("review.stale", now.newest().personName()));
                toast.say(
                        getTranslation("review.stale.said", number, now.newest().personName()));
            }
            case Outcome.Rejected(var refusal) ->
                element.refuse(number, getTranslation(refusal.key(), refusal.parameters()));
            case Outcome.Unchanged unchanged -> {}
        }
    }

    @Override
    public void undo(String number) {
        Optional<Integer> version = desk().version(number);
        if (version.isEmpty()) {
            return;
        }
        Outcome outcome = updates.update(period().row(number), version.get(), new Update.Undo(), PAGE);
        switch (outcome) {
            case Outcome.Accepted(var now) -> {
                if (now.state() == EditingState.SUBMITTED || address().settled()) {
                    desk().reopened(number, now.version());
                    element.reopen(number);
                    count();
                } else {
                    reload();
                }
                toast.say(getTranslation("panel.undone", number));
            }
            case Outcome.Rejected(var refusal) -> toast.say(getTranslation(refusal.key(), refusal.parameters()));
            case Outcome.Stale stale -> toast.say(getTranslation("panel.undoTooLate", number));
            case Outcome.Unchanged unchanged -> toast.say(getTranslation("panel.undoTooLate", number));
        }
    }

    @Override
    public void approveGroup(String code) {
        Movement.ofCode(code).ifPresent(movement -> approveAll(Optional.of(movement)));
    }

    private void approveAll(Optional<Movement> only) {
        List<BulkUpdates.RowVersion> rows = desk().approvable(only);
        if (rows.isEmpty()) {
            return;
        }
        PeriodAddress table = period();
        runs.start(
                progress,
                rows.size(),
                reached -> bulk.act(table, rows, new Update.Approve(), Optional.empty(), PAGE, reached),
                this::approved,
                () -> {});
    }

    private void approved(BulkOutcome outcome) {
        reload();
        report.show(outcome);
        String said = getTranslation(
                "review.approved.many", outcome.accepted(), outcome.rows().size());
        outcome.id()
                .ifPresentOrElse(
                        id -> toast.say(said, getTranslation("panel.undo"), () -> undoAll(id)), () -> toast.say(said));
    }

    private void undoAll(String id) {
        PeriodAddress table = period();
        runs.start(progress, 0, reached -> bulk.undo(table, id, PAGE, reached), this::undone, () -> {});
    }

    private void undone(BulkOutcome outcome) {
        reload();
        report.show(outcome);
        toast.say(getTranslation(
                "review.undone.many", outcome.accepted(), outcome.rows().size()));
    }

    private PeriodAddress period() {
        return new PeriodAddress(
                address().mandate(), address().framework(), review().period().code());
    }

    private ReviewAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    private Review review() {
        return Optional.ofNullable(review).orElseThrow();
    }

    private ReviewDesk desk() {
        return Optional.ofNullable(desk).orElseThrow();
    }
}
