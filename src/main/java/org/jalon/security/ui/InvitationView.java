package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jalon.security.Invitation;
import org.jalon.security.Person;
import org.jalon.security.signin.InvitationLinks;
import org.jalon.security.signin.InvitationLinks.Answer;
import org.jalon.security.signin.SignInPage;
import org.jalon.shared.FlawedInput;

/** The page behind an invitation's link: whoever has the link chooses a password. To look at it uses nothing up, since mail programs do. */
@Route(value = Invitation.PAGE + "/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InvitationLinks links;
    private final Div said = new Div();
    private final NewPassword password = new NewPassword(getTranslation("invitation.password"));
    private String token = "";

    InvitationView(InvitationLinks links) {
        this.links = links;
        getContent().addClassNames("sign-in", "invitation-page");
        said.getElement().setAttribute("role", "alert");
        password.addKeyPressListener(Key.ENTER, press -> choose());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        Main page = getContent();
        page.removeAll();
        page.add(new Header(
                SignInLanguages.brand(),
                new SignInLanguages(
                        Invitation.PAGE + "/" + token, event.getLocation().getQueryParameters())));
        switch (links.open(token, address())) {
            case Answer.Open<Person> open -> ask(page, open.found());
            case Answer.Over<Person> _ -> over(page);
            case Answer.Wait<Person> wait -> page.add(refused(getTranslation("sign-in.wait", wait.seconds())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.pageTitle");
    }

    private void ask(Main page, Person person) {
        password.ofPerson(person.username(), person.displayName());
        TextField name = new TextField(getTranslation("sign-in.name"));
        name.setValue(person.username());
        name.setReadOnly(true);
        name.setWidthFull();
        name.getElement().setAttribute("autocomplete", "username");
        NativeButton choose = new NativeButton(getTranslation("invitation.choose"), click -> choose());
        choose.addClassName("strong");
        page.add(
                new H2(getTranslation("invitation.title")),
                new Paragraph(getTranslation("invitation.text", person.displayName())),
                said,
                name,
                password,
                choose);
        password.focus();
    }

    private void over(Main page) {
        page.add(
                new H2(getTranslation("invitation.over.title")),
                refused(getTranslation("invitation.over.text")),
                new Paragraph(new Anchor(SignInPage.PATH.substring(1), getTranslation("sign-in.title"))));
    }

    private void choose() {
        said.removeAll();
        if (!password.isGood()) {
            password.focus();
            return;
        }
        try {
            switch (links.accept(token, password.getValue(), address())) {
                case Answer.Open<Person> open -> toSignIn(open.found());
                case Answer.Over<Person> _ -> said.add(refused(getTranslation("invitation.over.text")));
                case Answer.Wait<Person> wait -> said.add(refused(getTranslation("sign-in.wait", wait.seconds())));
            }
        } catch (FlawedInput e) {
            FlawedInput.Flaw flaw = e.flaws().getFirst();
            password.setErrorMessage(
                    getTranslation(flaw.key(), flaw.parameters().toArray()));
            password.setInvalid(true);
        }
    }

    private void toSignIn(Person person) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            request.getWrappedSession().setAttribute(SignInPage.NAME_TYPED, person.username());
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation(SignInPage.PATH.substring(1) + "?chosen"));
    }

    private static Component refused(String words) {
        Div notice = new Div(words);
        notice.setClassName("sign-in-refused");
        return notice;
    }

    private static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
