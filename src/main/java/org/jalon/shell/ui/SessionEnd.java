package org.jalon.shell.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.jalon.security.signin.LanguageChoice;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What a page says when its session has ended on the server: that one is signed out and that nothing typed is lost. It stays until it is
 * clicked, which loads the page anew and so leads to the sign-in page; a page that went away by itself would take half a sentence with it.
 */
@Component
class SessionEnd implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private final transient LanguageChoice languages;
    private final transient Words words;

    SessionEnd(LanguageChoice languages, Words words) {
        this.languages = languages;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(language(info)));
    }

    /** That of the page, which need not be the browser's; the browser has the words from the start of the page on. */
    private Locale language(SystemMessagesInfo info) {
        return info.getRequest() instanceof VaadinServletRequest request ? languages.ofPage(request) : info.getLocale();
    }

    private SystemMessages messages(Locale locale) {
        String caption = words.get(locale, "session.ended");
        String message = words.get(locale, "session.ended.text");
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(caption);
        messages.setSessionExpiredMessage(message);
        // A browser that lost its cookie is in the same place.
        messages.setCookiesDisabledCaption(caption);
        messages.setCookiesDisabledMessage(message);
        messages.setInternalErrorCaption(words.get(locale, "session.failed"));
        messages.setInternalErrorMessage(words.get(locale, "session.failed.text"));
        return messages;
    }
}
