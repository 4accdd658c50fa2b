package org.jalon.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.jalon.notice.MailState;
import org.jalon.notice.Notice;
import org.jalon.notice.NoticeWords;
import org.jalon.shared.ui.LocalTime;

/** A notice in the list: it leads to what it is about, and is turned from new to read and back. */
class NoticeItem extends ListItem {

    private final Span mark = new Span();
    private final NativeButton turn = new NativeButton();
    private boolean isNew;

    /** @param marked is told the notice's id, and whether it is read from now on */
    NoticeItem(Notice notice, NoticeWords words, BiConsumer<Long, Boolean> marked) {
        setClassName("notice-item");
        mark.setText(getTranslation("notices.new"));
        mark.setClassName("mark mark-changed");
        Anchor link = new Anchor(words.path(notice), words.sentence(notice, getLocale()));
        // Whoever goes there has read it.
        link.getElement().addEventListener("click", click -> {
            show(false);
            marked.accept(notice.id(), true);
        });
        Div head = new Div(mark, link);
        head.setClassName("notice-head");
        add(head);
        words.detail(notice, getLocale()).ifPresent(text -> {
            Paragraph detail = new Paragraph(text);
            detail.setClassName("notice-detail");
            detail.getElement().setAttribute("dir", "auto");
            add(detail);
        });
        turn.setClassName("plain");
        turn.addClickListener(click -> {
            show(!isNew);
            marked.accept(notice.id(), !isNew);
        });
        Div foot = new Div(new LocalTime(notice.happenedAt()), mail(notice.mail()), turn);
        foot.setClassName("notice-foot quiet");
        add(foot);
        show(notice.isNew());
    }

    boolean isNew() {
        return isNew;
    }

    /** Shows it as new or as read, in its place: whoever is at it with the keyboard stays there. */
    final void show(boolean asNew) {
        isNew = asNew;
        setClassName("new", asNew);
        mark.setVisible(asNew);
        turn.setText(getTranslation(asNew ? "notices.markRead" : "notices.markNew"));
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
