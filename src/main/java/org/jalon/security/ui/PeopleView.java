package org.jalon.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Member;
import org.jalon.security.Members;
import org.jalon.security.PersonChange;
import org.jalon.shared.ui.Toast;

/** Everybody who has an account: where their mail goes, and whether they may sign in. */
@Route(PeopleView.PATH)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle, PersonLine.Acts {

    static final String PATH = "people";

    private final transient Members members;
    private final transient CurrentPerson person;
    private final UnorderedList list = new UnorderedList();
    private final Toast toast = new Toast();

    PeopleView(Members members, CurrentPerson person) {
        this.members = members;
        this.person = person;
        Div bar = new Div(new H1(getTranslation("people.title")));
        bar.setClassName("bar");
        list.setClassName("people");
        Div page = new Div(new Paragraph(getTranslation("people.about")), list);
        page.setClassName("page");
        add(bar, page, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.pageTitle");
    }

    private void show() {
        list.removeAll();
        String self = person.get().username();
        members.all()
                .forEach(member -> list.add(
                        new PersonLine(member, member.person().username().equals(self), this)));
    }

    @Override
    public void reachAt(Member member, Optional<String> address) {
        members.change(member.person().username(), PersonChange.ofMail(address), OptionalInt.empty());
        toast.say(getTranslation(
                address.isPresent() ? "people.mail.saved" : "people.mail.stopped",
                member.person().displayName()));
    }

    @Override
    public void disable(Member member) {
        members.change(member.person().username(), PersonChange.ofAccess(false), OptionalInt.empty());
        show();
        toast.say(getTranslation("people.disabled.said", member.person().displayName()));
    }

    @Override
    public void enable(Member member) {
        members.change(member.person().username(), PersonChange.ofAccess(true), OptionalInt.empty());
        show();
        toast.say(getTranslation("people.enabled.said", member.person().displayName()));
    }
}
