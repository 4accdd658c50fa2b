package org.jalon.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.security.InvitationMail;
import org.jalon.security.MailAddress;
import org.jalon.security.Members;
import org.jalon.security.NewPerson;
import org.jalon.security.Roles;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.ui.Choice;

/** The form by which an administrator adds one person. */
class AddPerson extends Section {

    private static final String BY_LINK = "link";
    private static final String BY_PASSWORD = "password";
    private static final int LONGEST_USERNAME = 64;

    private final transient Members members;
    private final transient InvitationMail mail;
    private final transient Runnable added;
    private final TextField name = new TextField(getTranslation("people.column.name"));
    private final TextField username = new TextField(getTranslation("people.column.username"));
    private final TextField address = new TextField(getTranslation("people.mail.optional"));
    private final RolesField roles;
    private final Div noRole = new Div();
    private final Choice way = new Choice(getTranslation("people.add.way"));
    private final NewPassword password = new NewPassword(getTranslation("people.add.password"));
    private final Div result = new Div();

    /** @param added is run when there is somebody new */
    AddPerson(Members members, InvitationMail mail, RolesField roles, Runnable added) {
        this.members = members;
        this.mail = mail;
        this.roles = roles;
        this.added = added;
        setClassName("person-form");
        name.setMaxLength(NewPerson.LONGEST_NAME);
        username.setMaxLength(LONGEST_USERNAME);
        username.setHelperText(getTranslation("people.add.username.helper"));
        username.getElement().setAttribute("autocapitalize", "none").setAttribute("autocomplete", "off");
        name.getElement().setAttribute("autocomplete", "off");
        address.getElement().setAttribute("autocomplete", "off");
        address.setMaxLength(MailAddress.LONGEST);
        for (TextField field : List.of(name, username, address)) {
            field.setWidthFull();
        }
        roles.show(Roles.NONE);
        noRole.setClassName("flaw");
        noRole.getElement().setAttribute("role", "alert");
        way.options(
                List.of(
                        new Choice.Option(BY_LINK, getTranslation("people.add.way.link")),
                        new Choice.Option(BY_PASSWORD, getTranslation("people.add.way.password"))),
                BY_LINK);
        way.onChosen(chosen -> password.setVisible(chosen.equals(BY_PASSWORD)));
        password.setVisible(false);
        NativeButton add = new NativeButton(getTranslation("people.add.now"), click -> add());
        add.addClassName("strong");
        Div buttons = new Div(add);
        buttons.setClassName("buttons");
        result.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("people.add")),
                name,
                username,
                roles,
                noRole,
                address,
                way,
                password,
                buttons,
                result,
                new Paragraph(new Anchor(PeopleView.MANY, getTranslation("people.many.link"))));
    }

    private void add() {
        result.removeAll();
        Map<String, TextField> fields = Map.of("/name", name, "/username", username, "/mail", address);
        fields.values().forEach(field -> field.setInvalid(false));
        noRole.setText("");
        boolean byPassword = way.getValue().equals(BY_PASSWORD);
        password.ofPerson(username.getValue(), name.getValue());
        boolean passwordGood = !byPassword || password.isGood();
        NewPerson typed = new NewPerson(
                username.getValue(),
                name.getValue(),
                Optional.of(address.getValue().strip()).filter(text -> !text.isEmpty()),
                roles.roles(),
                Optional.of(password.getValue()).filter(text -> byPassword));
        try {
            if (!typed.flaws().isEmpty() || !passwordGood) {
                throw new FlawedInput(typed.flaws());
            }
            show(members.add(typed));
        } catch (FlawedInput e) {
            e.flaws().stream()
                    .filter(flaw -> flaw.pointer().startsWith("/roles"))
                    .forEach(flaw -> noRole.setText(
                            getTranslation(flaw.key(), flaw.parameters().toArray())));
            e.flaws()
                    .forEach(flaw -> Optional.ofNullable(fields.get(flaw.pointer()))
                            .ifPresent(field -> blame(
                                    field,
                                    getTranslation(flaw.key(), flaw.parameters().toArray()))));
        } catch (ActRefused e) {
            blame(username, getTranslation(e.key(), e.parameters()));
        }
    }

    private static void blame(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private void show(Members.Added now) {
        added.run();
        Div said = new Div(getTranslation(
                now.invitation().isPresent() ? "people.added.link" : "people.added.password",
                now.member().person().displayName()));
        said.setClassName("notice");
        result.add(said);
        now.invitation().ifPresent(invitation -> result.add(new InvitationBox(invitation, now.member(), mail)));
        List.of(name, username, address).forEach(TextField::clear);
        password.clear();
        password.setInvalid(false);
        name.focus();
    }
}
