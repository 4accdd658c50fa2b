package org.jalon.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jalon.security.MailAddress;
import org.jalon.security.Member;

/** One person with what an administrator can do for them. */
class PersonLine extends ListItem {

    /** What can be done. */
    interface Acts {

        /** Empty stops all mail. */
        void reachAt(Member member, Optional<String> address);

        void disable(Member member);

        void enable(Member member);
    }

    private final transient Member member;
    private final transient Acts acts;

    /** @param self whether it is the person who looks at it */
    PersonLine(Member member, boolean self, Acts acts) {
        this.member = member;
        this.acts = acts;
        H2 name = new H2(member.person().displayName());
        Span who = new Span(member.person().username() + " · "
                + getTranslation("role." + member.person().role()));
        who.setClassName("quiet");
        Div head = new Div(name, who);
        head.setClassName("person-head");
        if (!member.enabled()) {
            Span mark = new Span(getTranslation("people.disabled"));
            mark.setClassName("mark");
            head.add(mark);
        }
        add(head, mail());
        if (!self) {
            add(access());
        }
    }

    private Div mail() {
        TextField address =
                new TextField(getTranslation("people.mail", member.person().displayName()));
        address.setMaxLength(MailAddress.LONGEST);
        address.setValue(member.mail().orElse(""));
        address.setErrorMessage(getTranslation("people.mail.wrong"));
        if (member.mail().isEmpty()) {
            address.setHelperText(getTranslation("people.mail.missing"));
        }
        NativeButton save = new NativeButton(getTranslation("people.mail.save"), click -> save(address));
        Div form = new Div(address, save);
        form.setClassName("person-mail");
        return form;
    }

    private void save(TextField address) {
        String typed = address.getValue().strip();
        boolean good = typed.isEmpty() || MailAddress.wellFormed(typed);
        address.setInvalid(!good);
        if (good) {
            address.setHelperText(typed.isEmpty() ? getTranslation("people.mail.missing") : "");
            acts.reachAt(member, Optional.of(typed).filter(text -> !text.isEmpty()));
        }
    }

    /** Behind a line that opens: what it does takes effect on somebody else's screen at once. */
    private NativeDetails access() {
        String meaning = member.enabled() ? "people.disable.meaning" : "people.enable.meaning";
        NativeButton now = member.enabled()
                ? new NativeButton(
                        getTranslation("people.disable.now", member.person().displayName()),
                        click -> acts.disable(member))
                : new NativeButton(
                        getTranslation("people.enable.now", member.person().displayName()),
                        click -> acts.enable(member));
        Div body = new Div(new Paragraph(getTranslation(meaning)), now);
        NativeDetails details =
                new NativeDetails(getTranslation(member.enabled() ? "people.disable" : "people.enable"), body);
        details.addClassName("act");
        return details;
    }
}
