package org.jalon.security.signin;

import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.security.AuditLog;
import org.jalon.security.Invitations;
import org.jalon.security.Person;
import org.springframework.stereotype.Component;

/** Opens the links of {@link Invitations} to people who are not signed in, as slowly for those who guess at them as {@link SignInThrottle} has it. */
@Component
public class InvitationLinks {

    /**
     * What came of a link.
     *
     * @param <T> of what it opens
     */
    public sealed interface Answer<T> {

        record Open<T>(T found) implements Answer<T> {}

        /** It opens nothing: it was used, another was made since, its time is over, or it never was. */
        record Over<T>() implements Answer<T> {}

        /** Not looked at, because too many from there opened nothing. */
        record Wait<T>(long seconds) implements Answer<T> {}
    }

    private final Invitations invitations;
    private final SignInThrottle attempts;
    private final AuditLog audit;

    InvitationLinks(Invitations invitations, SignInThrottle attempts, AuditLog audit) {
        this.invitations = invitations;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Whom a link invites.
     *
     * @param address of whoever asks
     */
    public Answer<Person> open(String token, String address) {
        return slowly(address, () -> invitations.invited(token));
    }

    /**
     * Takes the password that whoever has the link chose; the link opens nothing any more.
     *
     * @param address of whoever asks
     * @throws org.jalon.shared.FlawedInput if the password is refused; the link still opens
     */
    public Answer<Person> accept(String token, String password, String address) {
        return slowly(address, () -> invitations.accept(token, password));
    }

    private Answer<Person> slowly(String address, Supplier<Optional<Person>> ask) {
        SignInThrottle.Source source = SignInThrottle.Source.link(address);
        var toWait = attempts.begin(source);
        if (toWait.isPositive()) {
            return new Answer.Wait<>(new TooManyAttempts(toWait).seconds());
        }
        boolean wrong = false;
        try {
            Optional<Person> found = ask.get();
            wrong = found.isEmpty();
            if (wrong) {
                audit.hadNoOpenLink(address);
            }
            return found.<Answer<Person>>map(Answer.Open::new).orElseGet(Answer.Over::new);
        } finally {
            if (!wrong) {
                attempts.undecided(source);
            }
        }
    }
}
