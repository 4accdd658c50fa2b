package org.jalon.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jalon.security.password.PasswordRules;
import org.jalon.security.password.PasswordWeakness;

/** A field for a password that is being chosen; it says while one types how good it is, in words. */
class NewPassword extends PasswordField {

    private static final int LONGEST = 200;

    private transient String[] names = {};

    NewPassword(String label) {
        super(label);
        setMaxLength(LONGEST);
        setWidthFull();
        setHelperText(getTranslation("password.helper", PasswordRules.SHORTEST));
        getElement().setAttribute("autocomplete", "new-password");
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> judge(false));
    }

    /** Of whoever is to have it: it is not to consist of them. */
    void ofPerson(String... ownNames) {
        this.names = ownNames;
    }

    /** Whether it may be kept; if not, the field says why. */
    boolean isGood() {
        return judge(true);
    }

    /** Too short is no reproach to somebody who is still typing. */
    private boolean judge(boolean done) {
        Optional<PasswordWeakness> weakness = PasswordRules.weakness(getValue(), names);
        boolean blame = weakness.isPresent() && (done || weakness.get() != PasswordWeakness.TOO_SHORT);
        setErrorMessage(weakness.map(this::words).orElse(""));
        setInvalid(blame);
        setHelperText(
                weakness.isPresent()
                        ? getTranslation("password.helper", PasswordRules.SHORTEST)
                        : getTranslation(
                                PasswordRules.strength(getValue(), names).key()));
        return weakness.isEmpty();
    }

    private String words(PasswordWeakness weakness) {
        return getTranslation(weakness.key(), PasswordRules.SHORTEST, PasswordRules.LONGEST_BYTES);
    }
}
