package org.jalon.table.ui.reviewer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.assessment.ui.TypedHere;
import org.jalon.assessment.ui.bulk.BulkProgress;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Toast;
import org.jalon.table.Movement;
import org.jalon.table.ui.Elsewhere;
import org.jalon.table.ui.view.PinnedLine;
import org.jalon.table.view.SavedViews;
import org.jalon.table.worklist.Review;
import org.jspecify.annotations.Nullable;

/** The reviewer's first page: the rows that were submitted, by what moved since the last sealed period. All it shows is in its address. */
@Route(":mandate/:framework/review/:period?")
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, ReviewPage, ReviewElement.Asked {

    private final transient ReviewReading reading;
    private final transient CurrentPerson person;
    private final transient ReviewModel model;
    private final transient ReviewActions hand;
    private final transient ManyApprovals many;
    private final transient TypedHere typedHere;

    private final PinnedLine pinned;
    private final ReviewBar bar = new ReviewBar(this::approveShown);
    private final ReviewFilters filters = new ReviewFilters();
    private final Paragraph notice = new Paragraph();
    private final Paragraph keys = new Paragraph(getTranslation("review.keys"));
    private final RefusedRows report = new RefusedRows();
    private final Elsewhere elsewhere = new Elsewhere(this::reload);
    private final ReviewElement element = new ReviewElement(this);
    private final ReviewEnd end = new ReviewEnd();

    private @Nullable ReviewAddress address;
    private @Nullable Review review;
    private int shown;
    private transient @Nullable ReviewerRows worklist;

    ReviewView(
            ReviewReading reading,
            ReviewActions.Services acts,
            ManyApprovals.Services manyActs,
            CurrentPerson person,
            SavedViews views,
            LiveTables live,
            LivePeriods periods,
            Words words) {
        this.reading = reading;
        this.person = person;
        this.pinned = new PinnedLine(views);
        this.model = new ReviewModel(words, getLocale());
        setClassName("review-page");
        notice.setClassName("notice review-notice");
        keys.setClassName("quiet review-keys");
        BulkProgress progress = new BulkProgress();
        Toast toast = new Toast();
        typedHere = new TypedHere(element, person.get().username(), getTranslation("mark.typed"), () -> {});
        hand = new ReviewActions(acts, this, element, toast);
        many = new ManyApprovals(manyActs, this, progress, report, toast);
        add(bar, pinned, filters, notice, elsewhere, progress, report, end, keys, element, toast);
        live.follow(this, this::savedElsewhere);
        periods.follow(this, mandate -> {
            if (review().mandate().id().equals(mandate)) {
                reload();
            }
        });
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
        return getTranslation("review.pageTitle", review().period().label());
    }

    @Override
    public void reload() {
        elsewhere.forget();
        ReviewReading.Read read = reading.of(address());
        Review now = read.review();
        review = now;
        worklist = new ReviewerRows(now, read.ownAllowed());
        ReviewAddress at = address().in(now.period().code());
        bar.show(now);
        ReviewModel.Model drawn = model.of(
                now,
                at.group(),
                read.ownAllowed(),
                person.get().username() + ":" + at.mandate() + ":" + at.framework() + ":"
                        + now.period().code(),
                typed());
        shown = drawn.groups().stream().mapToInt(group -> group.rows().size()).sum();
        element.setVisible(shown > 0);
        keys.setVisible(shown > 0);
        element.show(drawn);
        String about = "review.about." + now.period().state().code();
        notice.setText(getTranslation(about, now.period().label()));
        notice.setVisible(now.period().wasSealed());
        count();
    }

    @Override
    public void count() {
        Review now = worklist().review();
        bar.count(now, worklist().approvable(address().group()).size());
        filters.show(now, address().in(now.period().code()), shown);
        end.show(now, address().settled(), shown > 0);
    }

    @Override
    public void approve(String number) {
        hand.approve(number);
    }

    @Override
    public void giveBack(String number, String reason) {
        hand.giveBack(number, reason);
    }

    @Override
    public void undo(String number) {
        hand.undo(number);
    }

    @Override
    public void approveGroup(String code) {
        Movement.ofCode(code).ifPresent(movement -> many.approve(Optional.of(movement)));
    }

    private void approveShown() {
        many.approve(address().group());
    }

    @Override
    public boolean isOfSettled() {
        return address().settled();
    }

    @Override
    public Set<String> typed() {
        return reading.typed(review(), typedHere.in(period()));
    }

    @Override
    public PeriodAddress period() {
        return new PeriodAddress(
                address().mandate(), address().framework(), review().period().code());
    }

    private ReviewAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    private Review review() {
        return Optional.ofNullable(review).orElseThrow();
    }

    @Override
    public ReviewerRows worklist() {
        return Optional.ofNullable(worklist).orElseThrow();
    }
}
