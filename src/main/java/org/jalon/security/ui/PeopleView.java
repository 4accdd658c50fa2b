package org.jalon.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jalon.security.CurrentPerson;
import org.jalon.security.InvitationMail;
import org.jalon.security.Member;
import org.jalon.security.Members;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Toast;
import org.springframework.stereotype.Component;

/** Everybody who has or had access, and beside them the form for another one, or what can be done for one of them. */
@Route(PeopleView.PATH)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "people";
    static final String MANY = PATH + "?add=many";
    private static final String ONE = PATH + "?add=one";

    private static final String PERSON = "person";

    /** What it needs of the rest of Jalon. */
    @Component
    record Services(Members members, InvitationMail mail, CurrentPerson person, Words words, Clock clock) {}

    private final transient Services services;
    private final PeopleTable table = new PeopleTable();
    private final Paragraph alone = new Paragraph();
    private final Div nobody = new Div();
    private final Div beside = new Div();
    private final Div page = new Div();
    private final Toast toast = new Toast();
    private Optional<String> chosen = Optional.empty();

    PeopleView(Services services) {
        this.services = services;
        Anchor another = new Anchor(ONE, getTranslation("people.add"));
        another.addClassName("push");
        Div bar = new Div(new H1(getTranslation("people.title")), another);
        bar.setClassName("bar");
        Paragraph about = new Paragraph(getTranslation("people.about"));
        about.setClassName("quiet");
        nobody.setClassName("notice notice-warning");
        alone.setText(getTranslation("people.alone"));
        Div all = new Div(about, nobody, table, alone);
        all.setClassName("people-all");
        beside.setClassName("people-beside");
        page.add(all, beside);
        page.setClassName("people-page");
        add(bar, page, toast);
    }

    /** The address of the page with one person's panel open. */
    static String address(String username) {
        return PATH + "?" + QueryParameters.of(PERSON, username).getQueryString();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        chosen = query.getSingleParameter(PERSON);
        List<Member> members = show();
        Optional<Member> member = members.stream()
                .filter(one -> chosen.equals(Optional.of(one.person().username())))
                .findFirst();
        beside.removeAll();
        Optional<String> add = query.getSingleParameter("add");
        page.setClassName("with-panel", member.isPresent() || add.isPresent());
        Anchor back = new Anchor(PATH, getTranslation("people.back"));
        back.setClassName("people-back");
        beside.add(back);
        nobody.setVisible(chosen.isPresent() && member.isEmpty());
        nobody.setText(getTranslation("people.nobody", chosen.orElse("")));
        boolean many = add.filter("many"::equals).isPresent();
        beside.add(member.<com.vaadin.flow.component.Component>map(
                        one -> new PersonPanel(one, roles(), services.members, services.mail, this::done))
                .orElseGet(() -> many
                        ? new AddMany(services.members, services.mail, words(), this::show)
                        : new AddPerson(services.members, services.mail, roles(), this::show)));
        if (member.isPresent() || add.isPresent()) {
            beside.getElement()
                    .executeJs("this.scrollIntoView({block: 'nearest'}); this.querySelector('h2').tabIndex = -1;"
                            + " this.querySelector('h2').focus({preventScroll: true})");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.pageTitle");
    }

    private RolesField roles() {
        return new RolesField(services.members.mandates(), keepsAll());
    }

    private RoleWords words() {
        return new RoleWords(
                PersonWords.byName(services.words), services.members.mandates().keySet(), keepsAll());
    }

    private boolean keepsAll() {
        return services.person.get().roles().keepsAll();
    }

    private List<Member> show() {
        List<Member> members = services.members.all();
        table.show(members, services.clock.instant(), chosen);
        alone.setVisible(members.size() == 1);
        return members;
    }

    private void done(String said) {
        show();
        toast.say(said);
    }
}
