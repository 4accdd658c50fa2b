package org.jalon.security.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.ui.Choice;

/**
 * The roles of a person: in all mandates, if whoever gives them keeps all, in each where they have one of their own, and one more mandate at a time. With
 * one mandate only, nobody has to choose it.
 */
class RolesField extends Div {

    private static final String NONE = "";

    private final transient Map<String, LocalizedText> titles;
    private final boolean all;
    private final transient Map<String, Choice> choices = new LinkedHashMap<>();
    private final Div held = new Div();
    private final Choice another = new Choice(getTranslation("people.roles.another"));

    /**
     * @param titles of the mandates in which roles can be given
     * @param all whether one can be given in all of them
     */
    RolesField(Map<String, LocalizedText> titles, boolean all) {
        this.titles = titles;
        this.all = all;
        setClassName("roles");
        held.setClassName("roles");
        another.onChosen(mandate -> {
            if (!mandate.isEmpty()) {
                choice(mandate, Optional.empty());
                offerOthers();
            }
        });
        add(held, another);
    }

    void show(Roles roles) {
        choices.clear();
        held.removeAll();
        if (all) {
            choice(Roles.ALL, roles.everywhere());
        }
        titles.keySet().stream()
                .filter(mandate -> roles.byMandate().containsKey(mandate) || !all && titles.size() == 1)
                .forEach(mandate ->
                        choice(mandate, Optional.ofNullable(roles.byMandate().get(mandate))));
        offerOthers();
    }

    /** What is chosen, by mandate; empty where no role is. */
    Map<String, Optional<Role>> chosen() {
        Map<String, Optional<Role>> chosen = new LinkedHashMap<>();
        choices.forEach((mandate, choice) -> chosen.put(
                mandate,
                Optional.of(choice.getValue()).filter(role -> !role.isEmpty()).map(Role::valueOf)));
        return chosen;
    }

    Roles roles() {
        return Roles.NONE.with(chosen());
    }

    private void choice(String mandate, Optional<Role> role) {
        Choice choice = new Choice(
                mandate.equals(Roles.ALL)
                        ? getTranslation("people.roles.all")
                        : getTranslation("people.roles.in", PersonWords.title(this, mandate, titles)));
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option(NONE, getTranslation("people.roles.none")));
        options.addAll(PersonWords.roles(this));
        choice.options(options, role.map(Role::name).orElse(NONE));
        choices.put(mandate, choice);
        held.add(choice);
    }

    private void offerOthers() {
        List<Choice.Option> others = new ArrayList<>();
        others.add(new Choice.Option(NONE, getTranslation("people.roles.choose")));
        titles.keySet().stream()
                .filter(mandate -> !choices.containsKey(mandate))
                .forEach(mandate -> others.add(new Choice.Option(mandate, PersonWords.title(this, mandate, titles))));
        another.options(others, NONE);
        another.setVisible(others.size() > 1);
    }
}
