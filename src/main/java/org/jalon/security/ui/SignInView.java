package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jalon.security.DemoPeople;
import org.jalon.security.Person;
import org.jalon.security.signin.SignInPage;
import org.jspecify.annotations.Nullable;

/** Asks who one is, in plain HTML elements: it is the first thing that everybody loads. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String NOTICE_ID = "notice";

    private final transient DemoPeople demoPeople;

    SignInView(DemoPeople demoPeople) {
        this.demoPeople = demoPeople;
        getContent().addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getUserPrincipal() != null) {
            // A forward on the first load would show the start at this page's address.
            event.getUI().getPage().setLocation(".");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<SignInNotice> notice = SignInNotice.of(query);
        SignInForm form = new SignInForm();
        form.startWith(takeTypedName(request));
        Main page = getContent();
        page.removeAll();
        page.add(
                new Header(SignInLanguages.brand(), new SignInLanguages(SignInPage.PATH.substring(1), query)),
                new Paragraph(getTranslation("sign-in.tagline")),
                new H2(getTranslation("sign-in.title")));
        notice.ifPresent(present -> {
            page.add(noticeBox(present));
            if (present.isFailure()) {
                form.markRefused(NOTICE_ID);
            }
        });
        page.add(form);
        List<Person> demo = demoPeople.shown(getLocale());
        if (!demo.isEmpty()) {
            page.add(demoCards(demo, form));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.page-title");
    }

    private Component noticeBox(SignInNotice notice) {
        Div box = new Div(
                switch (notice) {
                    case SignInNotice.Wrong _ -> getTranslation("sign-in.wrong");
                    case SignInNotice.Wait wait -> getTranslation("sign-in.wait", wait.seconds());
                    case SignInNotice.SignedOut _ -> getTranslation("sign-in.signed-out");
                    case SignInNotice.Expired _ -> getTranslation("sign-in.expired");
                    case SignInNotice.Chosen _ -> getTranslation("sign-in.chosen");
                    case SignInNotice.Displaced _ -> getTranslation("sign-in.displaced");
                });
        box.setId(NOTICE_ID);
        box.addClassName(notice.isFailure() ? "sign-in-refused" : "sign-in-notice");
        box.getElement().setAttribute("role", notice.isFailure() ? "alert" : "status");
        return box;
    }

    private Component demoCards(List<Person> people, SignInForm form) {
        Section section = new Section();
        section.addClassName("sign-in-demo");
        H2 title = new H2(getTranslation("sign-in.demo.title"));
        title.setId("demo-people");
        section.getElement().setAttribute("aria-labelledby", "demo-people");
        section.add(
                title,
                new Paragraph(new Text(getTranslation("sign-in.demo.how") + " "), new Code(DemoPeople.PASSWORD)));
        for (Person person : people) {
            Span name = new Span(person.username());
            name.addClassName("sign-in-demo-name");
            NativeButton card = new NativeButton("", click -> form.fillIn(person.username(), DemoPeople.PASSWORD));
            card.getElement().setAttribute("type", "button");
            card.add(
                    name,
                    new Span(getTranslation("role." + person.roles().highest().orElseThrow())));
            section.add(card);
        }
        return section;
    }

    /** The name of the attempt that just failed, once. */
    private static @Nullable String takeTypedName(@Nullable VaadinRequest request) {
        if (request == null || request.getWrappedSession(false) == null) {
            return null;
        }
        Object typed = request.getWrappedSession().getAttribute(SignInPage.NAME_TYPED);
        request.getWrappedSession().removeAttribute(SignInPage.NAME_TYPED);
        return typed instanceof String name ? name : null;
    }
}
