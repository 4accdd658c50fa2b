package org.jalon.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jalon.notice.Notice;
import org.jalon.notice.NoticeWords;
import org.jalon.notice.Notices;
import org.jalon.security.CurrentPerson;

/** What one was told, the newest first; what one is told while it is open comes on top. */
@Route(NoticesView.PATH)
@PermitAll
class NoticesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "notices";

    private static final int ON_A_PAGE = 30;
    private static final String BEFORE = "before";

    private final transient Notices notices;
    private final transient NoticeWords words;
    private final NativeButton allRead;
    private final Div page = new Div();
    private final OrderedList list = new OrderedList();
    private final Div news = new Div();
    /** By the notices' ids. */
    private final Map<Long, NoticeItem> items = new HashMap<>();

    private OptionalLong before = OptionalLong.empty();

    NoticesView(Notices notices, NoticeWords words, LiveNotices live, CurrentPerson person) {
        this.notices = notices;
        this.words = words;
        allRead = new NativeButton(getTranslation("notices.allRead"), click -> {
            notices.markAllRead();
            items.values().forEach(item -> item.show(false));
            marked();
        });
        Anchor settings = new Anchor(NoticeSettingsView.PATH, getTranslation("notices.toSettings"));
        settings.addClassName("push");
        Div bar = new Div(new H1(getTranslation("notices.title")), settings, allRead);
        bar.setClassName("bar");
        page.setClassName("page");
        list.setClassName("notices");
        news.setClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        add(bar, page, news);
        live.follow(person.get().username(), this, this::takeIn);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        before = event.getLocation().getQueryParameters().getSingleParameter(BEFORE).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
        show(notices.own(before, ON_A_PAGE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.pageTitle");
    }

    private void show(List<Notice> shown) {
        page.removeAll();
        list.removeAll();
        items.clear();
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("notices.none"));
            none.setClassName("lead");
            page.add(none);
        } else {
            shown.forEach(notice -> list.add(item(notice)));
            page.add(list);
        }
        if (shown.size() == ON_A_PAGE) {
            page.add(new Anchor(PATH + "?" + BEFORE + "=" + shown.getLast().id(), getTranslation("notices.older")));
        }
        marked();
    }

    /** What is shown stays as it is, with the keyboard and the place that it is scrolled to. */
    private void takeIn() {
        if (before.isPresent()) {
            return;
        }
        List<Notice> newest = notices.own(before, ON_A_PAGE);
        List<Notice> added = newest.stream()
                .filter(notice -> !items.containsKey(notice.id()))
                .toList();
        if (items.isEmpty() || added.size() == ON_A_PAGE) {
            // Either there is nothing to be kept, or there may be more between these and those below.
            show(newest);
        } else {
            added.reversed().forEach(notice -> list.addComponentAsFirst(item(notice)));
            marked();
        }
        // Another element even for the same words, which would not be said twice otherwise.
        news.removeAll();
        news.add(new Paragraph(added.stream()
                .map(notice -> words.sentence(notice, getLocale()))
                .collect(Collectors.joining(" "))));
    }

    private NoticeItem item(Notice notice) {
        NoticeItem item = new NoticeItem(notice, words, (id, read) -> {
            notices.mark(id, read);
            marked();
        });
        items.put(notice.id(), item);
        return item;
    }

    /** It has changed what is new. */
    private void marked() {
        allRead.setEnabled(items.values().stream().anyMatch(NoticeItem::isNew));
        Bell.ring();
    }
}
