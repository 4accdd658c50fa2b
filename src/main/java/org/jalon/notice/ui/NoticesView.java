package org.jalon.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.OptionalLong;
import org.jalon.notice.MailState;
import org.jalon.notice.Notice;
import org.jalon.notice.NoticeWords;
import org.jalon.notice.Notices;
import org.jalon.shared.LocalTime;

/** What one was told, the newest first; each line leads to what it is about. */
@Route(NoticesView.PATH)
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "notices";

    private static final int ON_A_PAGE = 30;
    private static final String BEFORE = "before";

    private final transient Notices notices;
    private final transient NoticeWords words;
    private final NativeButton allRead;
    private final Div page = new Div();
    private OptionalLong before = OptionalLong.empty();

    NoticesView(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
        allRead = new NativeButton(getTranslation("notices.allRead"), click -> {
            notices.markAllRead();
            show();
        });
        Anchor settings = new Anchor(NoticeSettingsView.PATH, getTranslation("notices.toSettings"));
        settings.addClassName("push");
        Div bar = new Div(new H1(getTranslation("notices.title")), settings, allRead);
        bar.setClassName("bar");
        page.setClassName("page");
        add(bar, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        before = event.getLocation().getQueryParameters().getSingleParameter(BEFORE).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.pageTitle");
    }

    private void show() {
        List<Notice> shown = notices.own(before, ON_A_PAGE);
        page.removeAll();
        allRead.setEnabled(shown.stream().anyMatch(Notice::isNew));
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("notices.none"));
            none.setClassName("lead");
            page.add(none);
        } else {
            OrderedList list = new OrderedList();
            list.setClassName("notices");
            shown.forEach(notice -> list.add(item(notice)));
            page.add(list);
        }
        if (shown.size() == ON_A_PAGE) {
            page.add(new Anchor(PATH + "?" + BEFORE + "=" + shown.getLast().id(), getTranslation("notices.older")));
        }
        Bell.ring();
    }

    private ListItem item(Notice notice) {
        ListItem item = new ListItem();
        item.setClassName("notice-item");
        Anchor link = new Anchor(words.path(notice), words.sentence(notice, getLocale()));
        // Whoever goes there has read it.
        link.getElement().addEventListener("click", click -> notices.mark(notice.id(), true));
        Div head = new Div(link);
        head.setClassName("notice-head");
        if (notice.isNew()) {
            item.addClassName("new");
            Span mark = new Span(getTranslation("notices.new"));
            mark.setClassName("mark mark-changed");
            head.addComponentAsFirst(mark);
        }
        item.add(head);
        words.detail(notice, getLocale()).ifPresent(text -> {
            Paragraph detail = new Paragraph(text);
            detail.setClassName("notice-detail");
            detail.getElement().setAttribute("dir", "auto");
            item.add(detail);
        });
        NativeButton turn =
                new NativeButton(getTranslation(notice.isNew() ? "notices.markRead" : "notices.markNew"), click -> {
                    notices.mark(notice.id(), notice.isNew());
                    show();
                });
        turn.setClassName("plain");
        Div foot = new Div(new LocalTime(notice.happenedAt()), mail(notice.mail()), turn);
        foot.setClassName("notice-foot quiet");
        item.add(foot);
        return item;
    }

    private Span mail(MailState state) {
        Span said = new Span(
                switch (state) {
                    case NONE -> "";
                    case WAITING, SENDING -> getTranslation("notices.mail.waiting");
                    case SENT -> getTranslation("notices.mail.sent");
                    case REFUSED -> getTranslation("notices.mail.refused");
                    case DOUBT -> getTranslation("notices.mail.doubt");
                });
        said.setVisible(!said.getText().isEmpty());
        return said;
    }
}
