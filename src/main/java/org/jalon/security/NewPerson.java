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
public record NewPerson(String username, String name, Optional<String> mail, Roles roles, Optional<String> password) {

    /** Somebody with one role in all mandates. */
    public NewPerson(String username, String name, Optional<String> mail, Role everywhere, Optional<String> password) {
        this(username, name, mail, Roles.everywhere(everywhere), password);
    }

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 120;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    /** What is wrong with it by itself: whether the user name is taken, only the database can tell. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (Usernames.known(username).isEmpty()) {
            flaws.add(Flaw.at("/username", "people.refused.username"));
        }
        flaws.addAll(flawsOfName(name));
        flaws.addAll(flawsOfMail(mail));
        if (roles.highest().isEmpty()) {
            flaws.add(Flaw.at("/roles", "people.refused.no-role"));
        }
        password.flatMap(typed -> PasswordRules.weakness(typed, username, name))
                .map(Passwords::flaw)
                .ifPresent(flaws::add);
        return flaws;
    }

    static List<Flaw> flawsOfName(String name) {
        boolean good = !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && name.codePoints().noneMatch(NewPerson::turnsOrBreaks);
        return good ? List.of() : List.of(Flaw.at("/name", "people.refused.name", LONGEST_NAME));
    }

    /** A name stands in histories beside what was done: it reads for all as it is written, and on one line. */
    private static boolean turnsOrBreaks(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // Marks that change the direction; joiners, which some scripts need, are of the same kind and stay.
            case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    static List<Flaw> flawsOfMail(Optional<String> mail) {
        return mail.filter(address -> !MailAddress.wellFormed(address)).isPresent()
                ? List.of(Flaw.at("/mail", "people.refused.mail"))
                : List.of();
    }
}
