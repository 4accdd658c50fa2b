package org.jalon.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jalon.security.Invitation;
import org.jalon.security.InvitationMail;
import org.jalon.security.Member;
import org.jalon.shared.ui.LocalTime;

/** A link that was just made: to copy, or to send where mail is set up. It is shown this once. */
class InvitationBox extends Div {

    private final transient InvitationMail mail;
    private final Div said = new Div();

    InvitationBox(Invitation invitation, Member member, InvitationMail mail) {
        this.mail = mail;
        setClassName("notice invitation");
        TextField link =
                new TextField(getTranslation("people.link", member.person().displayName()));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setValue(invitation.path());
        // The browser knows best under which name this Jalon is reached.
        link.getElement()
                .executeJs(
                        "return new URL($0, document.baseURI).href",
                        invitation.path().substring(1))
                .then(String.class, link::setValue);
        NativeButton copy = new NativeButton(getTranslation("people.link.copy"));
        said.getElement().setAttribute("role", "status");
        // Without https there is no clipboard: then it is selected, and copied in the old way.
        copy.getElement().executeJs("""
                this.addEventListener('click', async () => {
                  const input = $0.inputElement;
                  try {
                    await navigator.clipboard.writeText(input.value);
                  } catch {
                    input.select();
                    document.execCommand('copy');
                  }
                  $1.textContent = $2;
                });""", link.getElement(), said.getElement(), getTranslation("people.link.copied"));
        Div buttons = new Div(copy);
        buttons.setClassName("buttons");
        send(invitation, member).ifPresent(buttons::add);
        add(
                link,
                new Paragraph(
                        new Span(getTranslation("people.link.until")),
                        new Span(" "),
                        new LocalTime(invitation.until()),
                        new Span(". "),
                        new Span(getTranslation("people.link.once"))),
                buttons,
                said);
    }

    private Optional<NativeButton> send(Invitation invitation, Member member) {
        return member.mail().filter(address -> mail.isOn()).map(address -> {
            NativeButton send = new NativeButton(getTranslation("people.link.send", address));
            send.addClickListener(click -> {
                boolean taken = mail.send(invitation, address, member.person().displayName(), getLocale());
                said.setText(getTranslation(taken ? "people.link.sent" : "people.link.notSent", address));
                send.setVisible(!taken);
            });
            return send;
        });
    }
}
