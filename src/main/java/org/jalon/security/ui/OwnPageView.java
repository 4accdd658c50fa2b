package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.security.CurrentPerson;
import org.jalon.security.MailAddress;
import org.jalon.security.NewPerson;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Roles;
import org.jalon.security.signin.OwnPassword;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Toast;

/** One's own page: name, mail, language and password. Whoever has a password that was given to them sees the last alone, and no other page. */
@Route(OwnPageView.PATH)
@PermitAll
class OwnPageView extends Div implements HasDynamicTitle {

    static final String PATH = "me";

    private final transient People people;
    private final transient OwnPassword passwords;
    private final transient Person person;
    private final transient Roles.Mandates mandates;
    private final boolean first = FirstPasswordFirst.isDue();
    private final PasswordField present = new PasswordField(getTranslation("me.password.present"));
    private final NewPassword chosen = new NewPassword(getTranslation("me.password.new"));
    private final Toast toast = new Toast();

    OwnPageView(People people, OwnPassword passwords, CurrentPerson current, Roles.Mandates mandates) {
        this.people = people;
        this.passwords = passwords;
        this.person = current.get();
        this.mandates = mandates;
        Div bar = new Div(new H1(getTranslation("me.title")));
        bar.setClassName("bar");
        Div page = new Div();
        page.setClassName("page own-page");
        if (first) {
            Div due = new Div(getTranslation("me.password.first"));
            due.setClassName("notice");
            page.add(due, password());
        } else {
            page.add(about(), language(), password());
        }
        add(bar, page, toast);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("me.pageTitle");
    }

    private Section about() {
        TextField name = new TextField(getTranslation("people.column.name"));
        name.setMaxLength(NewPerson.LONGEST_NAME);
        name.setValue(person.displayName());
        name.getElement().setAttribute("autocomplete", "name");
        name.setWidthFull();
        TextField mail = new TextField(getTranslation("people.mail.optional"));
        mail.setMaxLength(MailAddress.LONGEST);
        mail.setValue(people.ownMail().orElse(""));
        mail.getElement().setAttribute("autocomplete", "email");
        mail.setWidthFull();
        mail.setErrorMessage(getTranslation("people.refused.mail"));
        name.setErrorMessage(getTranslation("people.refused.name", NewPerson.LONGEST_NAME));
        Paragraph who = new Paragraph(getTranslation("me.who", person.username(), roles()));
        who.setClassName("quiet");
        return section("me.about", who, name, mail, button("people.save", () -> save(name, mail)));
    }

    private String roles() {
        List<String> roles = PersonWords.roles(this, person.roles(), mandates.titles());
        return roles.isEmpty() ? getTranslation("people.roles.none") : String.join(", ", roles);
    }

    private void save(TextField name, TextField mail) {
        Optional<String> address = Optional.of(mail.getValue().strip()).filter(text -> !text.isEmpty());
        mail.setInvalid(address.filter(typed -> !MailAddress.wellFormed(typed)).isPresent());
        name.setInvalid(false);
        if (mail.isInvalid()) {
            return;
        }
        try {
            OwnPassword.goOnAs(people.changeOwnName(name.getValue()));
            people.changeOwnMail(address);
            toast.say(getTranslation("me.saved"));
        } catch (FlawedInput e) {
            name.setInvalid(true);
        }
    }

    private Section language() {
        Choice language = new Choice(getTranslation("shell.language"));
        language.options(
                Words.LANGUAGES.stream()
                        .map(one -> new Choice.Option(one.getLanguage(), one.getDisplayLanguage(one)))
                        .toList(),
                Words.nearest(getLocale()).getLanguage());
        language.onChosen(code -> getUI().ifPresent(ui -> {
            people.rememberLanguage(Locale.forLanguageTag(code));
            // A page speaks one language from its first word on.
            ui.getPage().setLocation(PATH + "?lang=" + code);
        }));
        return section("shell.language", language);
    }

    private Section password() {
        present.setWidthFull();
        present.getElement().setAttribute("autocomplete", "current-password");
        chosen.ofPerson(person.username(), person.displayName());
        chosen.addKeyPressListener(Key.ENTER, press -> change());
        Paragraph meaning = new Paragraph(getTranslation("me.password.meaning"));
        meaning.setClassName("quiet");
        return section("me.password", meaning, present, chosen, button("me.password.change", this::change));
    }

    private void change() {
        present.setInvalid(false);
        if (!chosen.isGood()) {
            return;
        }
        try {
            switch (passwords.change(present.getValue(), chosen.getValue())) {
                case OwnPassword.Answer.Right _ -> changed();
                case OwnPassword.Answer.Wrong _ -> blame(present, getTranslation("me.password.wrong"));
                case OwnPassword.Answer.Wait wait -> blame(present, getTranslation("sign-in.wait", wait.seconds()));
            }
        } catch (FlawedInput e) {
            FlawedInput.Flaw flaw = e.flaws().getFirst();
            blame(chosen, getTranslation(flaw.key(), flaw.parameters().toArray()));
        }
    }

    private void changed() {
        present.clear();
        chosen.clear();
        chosen.setInvalid(false);
        if (first) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } else {
            toast.say(getTranslation("me.password.changed"));
        }
    }

    private static void blame(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("strong");
        return button;
    }

    private Section section(String title, Component... content) {
        Section section = new Section(new H2(getTranslation(title)));
        section.setClassName("person-form");
        section.add(content);
        return section;
    }
}
