package org.jalon.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Optional;
import org.jalon.notice.Notices;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ui.FrameTool;

/** The way to one's notices, with the number of those that are new. It counts anew with each page, and as soon as one is told something. */
class Bell extends Anchor implements AfterNavigationObserver {

    /** Puts a bell into the frame. */
    @org.springframework.stereotype.Component
    static class InFrame implements FrameTool {

        private final Notices notices;
        private final LiveNotices live;
        private final CurrentPerson person;

        InFrame(Notices notices, LiveNotices live, CurrentPerson person) {
            this.notices = notices;
            this.live = live;
            this.person = person;
        }

        @Override
        public Component make() {
            Bell bell = new Bell(notices);
            live.follow(person.get().username(), bell, bell::show);
            return bell;
        }
    }

    private final transient Notices notices;
    private final Span count = new Span();

    Bell(Notices notices) {
        this.notices = notices;
        setHref(NoticesView.PATH);
        setClassName("bell");
        Span icon = new Span();
        icon.setClassName("bell-icon");
        icon.getElement().setAttribute("aria-hidden", true);
        count.setClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", true);
        add(icon, new Span(getTranslation("bell.notices")), count);
    }

    /** Counts anew on the page that is shown. */
    static void ring() {
        Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Bell.class))
                .ifPresent(Bell::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Bell.class, this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
        if (event.getLocation().getPath().equals(NoticesView.PATH)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private void show() {
        int unread = notices.unread();
        // Drawn, and not part of the words: the label says the number in its place.
        count.getElement().setAttribute("data-count", Integer.toString(unread));
        count.setVisible(unread > 0);
        setAriaLabel(unread > 0 ? getTranslation("bell.unread", unread) : getTranslation("bell.notices"));
    }
}
