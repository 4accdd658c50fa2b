package org.jalon.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.security.InvitationMail;
import org.jalon.security.MailAddress;
import org.jalon.security.Member;
import org.jalon.security.Members;
import org.jalon.security.NewPerson;
import org.jalon.security.PersonChange;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.LocalizedText;

/** One person with what an administrator can do for them. */
class PersonPanel extends Section {

    /** What the page around it does. */
    interface Page {

        /** Something was done: the table shows it, and these words say it. */
        void done(String said);
    }

    private final transient Members members;
    private final transient InvitationMail mail;
    private final transient Page page;
    private final TextField name = new TextField(getTranslation("people.column.name"));
    private final TextField address = new TextField(getTranslation("people.mail.optional"));
    private final RolesField roles;
    private final transient Map<String, LocalizedText> mandates;
    private final Div refused = new Div();
    private final Div link = new Div();
    private final Div acts = new Div();
    private transient Member member;

    PersonPanel(Member member, RolesField roles, Members members, InvitationMail mail, Page page) {
        this.member = member;
        this.members = members;
        this.mail = mail;
        this.roles = roles;
        this.mandates = members.mandates();
        this.page = page;
        setClassName("person-form");
        name.setMaxLength(NewPerson.LONGEST_NAME);
        name.setWidthFull();
        name.setValue(member.person().displayName());
        address.setMaxLength(MailAddress.LONGEST);
        address.setWidthFull();
        address.setValue(member.mail().orElse(""));
        roles.show(member.person().roles());
        // What is kept of them holds in mandates of others as well.
        name.setReadOnly(!member.kept());
        address.setVisible(member.kept());
        refused.getElement().setAttribute("role", "alert");
        NativeButton save = new NativeButton(getTranslation("people.save"), click -> save());
        save.addClassName("strong");
        Div buttons = new Div(save);
        buttons.setClassName("buttons");
        Paragraph who = new Paragraph(member.person().username());
        who.setClassName("quiet");
        acts.setClassName("person-acts");
        add(
                new H2(member.person().displayName()),
                who,
                name,
                roles,
                address,
                refused,
                buttons,
                acts,
                link,
                new Paragraph(new Anchor(PeopleView.PATH, getTranslation("people.add.back"))));
        showActs();
    }

    private void save() {
        refused.removeAll();
        name.setInvalid(false);
        address.setInvalid(false);
        PersonChange change = new PersonChange(
                Optional.of(name.getValue()).filter(text -> member.kept()),
                Optional.of(address.getValue().strip()).filter(text -> member.kept()),
                roles.chosen(),
                Optional.empty());
        act(() -> {
            change(change);
            page.done(getTranslation("people.saved", member.person().displayName()));
        });
    }

    private void change(PersonChange change) {
        member = members.change(member.person().username(), change, OptionalInt.of(member.version()));
    }

    /** What cannot be done is said where it was tried; nothing typed is lost. */
    private void act(Runnable work) {
        refused.removeAll();
        try {
            work.run();
            showActs();
        } catch (FlawedInput e) {
            for (FlawedInput.Flaw flaw : e.flaws()) {
                if (flaw.pointer().startsWith("/roles")) {
                    refuse(getTranslation(flaw.key(), flaw.parameters().toArray()));
                    continue;
                }
                TextField field = flaw.pointer().equals("/mail") ? address : name;
                field.setErrorMessage(
                        getTranslation(flaw.key(), flaw.parameters().toArray()));
                field.setInvalid(true);
            }
        } catch (ActRefused e) {
            refuse(getTranslation(e.key(), e.parameters()));
        } catch (PersonChange.Stale e) {
            member = members.byUsername(member.person().username());
            refuse(getTranslation(
                    "people.stale",
                    member.person().displayName(),
                    String.join(", ", PersonWords.roles(this, member.person().roles(), mandates)),
                    member.mail().orElse("–")));
        }
    }

    private void refuse(String why) {
        Div notice = new Div(why);
        notice.setClassName("notice notice-error");
        refused.add(notice);
    }

    private void showActs() {
        acts.removeAll();
        if (!member.kept()) {
            return;
        }
        String shown = member.person().displayName();
        if (!member.enabled()) {
            acts.add(act("enable", getTranslation("people.enable"), shown, () -> {
                change(PersonChange.ofAccess(true));
                page.done(getTranslation("people.enabled.said", shown));
            }));
            return;
        }
        acts.add(act("invite", getTranslation("people.invite"), shown, () -> {
            link.removeAll();
            link.add(new InvitationBox(members.invite(member.person().username()), member, mail));
            member = members.byUsername(member.person().username());
            page.done(getTranslation("people.invited.said", shown));
        }));
        acts.add(act("sessions", getTranslation("people.sessions"), shown, () -> {
            members.endSessions(member.person().username());
            page.done(getTranslation("people.sessions.said", shown));
        }));
        acts.add(act("disable", getTranslation("people.disable"), shown, () -> {
            change(PersonChange.ofAccess(false));
            link.removeAll();
            page.done(getTranslation("people.disabled.said", shown));
        }));
    }

    /** Behind a line that opens: what it does takes effect on somebody else's screen at once. */
    private NativeDetails act(String code, String title, String shown, Runnable work) {
        NativeButton now = new NativeButton(getTranslation("people." + code + ".now", shown), click -> act(work));
        Div body = new Div(new Paragraph(getTranslation("people." + code + ".meaning")), now);
        body.setClassName("act-body");
        NativeDetails details = new NativeDetails(title, body);
        details.addClassName("act");
        return details;
    }
}
