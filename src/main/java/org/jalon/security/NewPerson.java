package org.jalon.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.security.password.PasswordRules;
import org.jalon.security.password.Passwords;
import org.jalon.shared.FlawedInput.Flaw;

/**
 * Somebody whom an administrator adds, as it was typed.
 *
 * @param password with which they sign in for the first time; empty for those who are invited by a link
 */
public record NewPerson(String username, String name, Optional<String> mail, Role role, Optional<String> password) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 120;

    /** What is wrong with it by itself: whether the user name is taken, only the database can tell. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (Usernames.known(username).isEmpty()) {
            flaws.add(Flaw.at("/username", "people.refused.username"));
        }
        flaws.addAll(flawsOfName(name));
        flaws.addAll(flawsOfMail(mail));
        password.flatMap(typed -> PasswordRules.weakness(typed, username, name))
                .map(Passwords::flaw)
                .ifPresent(flaws::add);
        return flaws;
    }

    static List<Flaw> flawsOfName(String name) {
        boolean good = !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        return good ? List.of() : List.of(Flaw.at("/name", "people.refused.name", LONGEST_NAME));
    }

    static List<Flaw> flawsOfMail(Optional<String> mail) {
        return mail.filter(address -> !MailAddress.wellFormed(address)).isPresent()
                ? List.of(Flaw.at("/mail", "people.refused.mail"))
                : List.of();
    }
}
