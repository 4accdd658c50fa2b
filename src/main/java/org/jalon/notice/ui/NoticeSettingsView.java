package org.jalon.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.notice.NoticeChoice;
import org.jalon.notice.NoticeChoices;
import org.jalon.notice.NoticeWords;
import org.jalon.notice.calendar.CalendarFeeds;
import org.jalon.security.MailAddress;
import org.jalon.security.People;
import org.jalon.shared.ui.Toast;

/** What one wants to be told of, and how. A choice holds as soon as it is made. */
@Route(NoticeSettingsView.PATH)
@PermitAll
class NoticeSettingsView extends Div implements HasDynamicTitle {

    static final String PATH = "notices/settings";

    private final transient NoticeChoices choices;
    private final transient NoticeWords words;
    private final transient People people;
    private final Toast toast = new Toast();

    NoticeSettingsView(
            NoticeChoices choices, NoticeWords words, Mandates mandates, People people, CalendarFeeds calendars) {
        this.choices = choices;
        this.words = words;
        this.people = people;
        Anchor back = new Anchor(NoticesView.PATH, getTranslation("settings.back"));
        back.addClassName("push");
        // On a phone the frame has no room for one's name, which leads there.
        Anchor own = new Anchor("me", getTranslation("me.title"));
        Div bar = new Div(new H1(getTranslation("settings.title")), back, own);
        bar.setClassName("bar");
        Div page = new Div(mail());
        page.setClassName("page notice-settings");
        mandates.all().forEach(mandate -> page.add(kinds(mandate)));
        page.add(new CalendarBox(calendars));
        add(bar, page, toast);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.pageTitle");
    }

    private Section mail() {
        Section section = new Section(new H2(getTranslation("settings.mail")));
        if (!choices.mailIsOn()) {
            Paragraph off = new Paragraph(getTranslation("settings.mail.off"));
            off.setClassName("notice notice-warning");
            section.add(off);
        }
        TextField address = new TextField(getTranslation("settings.mail.address"));
        address.setHelperText(getTranslation("settings.mail.helper"));
        address.setMaxLength(MailAddress.LONGEST);
        address.setWidthFull();
        address.getElement().setAttribute("autocomplete", "email");
        address.setValue(people.ownMail().orElse(""));
        NativeButton save = new NativeButton(getTranslation("settings.mail.save"), click -> save(address));
        section.add(address, new Paragraph(save));
        return section;
    }

    private void save(TextField address) {
        String typed = address.getValue().strip();
        boolean good = typed.isEmpty() || MailAddress.wellFormed(typed);
        address.setErrorMessage(getTranslation("settings.mail.wrong"));
        address.setInvalid(!good);
        if (good) {
            people.changeOwnMail(Optional.of(typed).filter(text -> !text.isEmpty()));
            toast.say(getTranslation(typed.isEmpty() ? "settings.mail.stopped" : "settings.saved"));
        }
    }

    private Section kinds(Mandate mandate) {
        Section section = new Section(
                new H2(getTranslation("settings.kinds")), new H3(mandate.title().in(getLocale())));
        for (NoticeChoice choice : choices.of(mandate)) {
            section.add(new ChoiceLine(choice, words.name(choice.kind(), getLocale()), changed -> {
                choices.choose(mandate, changed);
                toast.say(getTranslation("settings.saved"));
            }));
        }
        return section;
    }
}
