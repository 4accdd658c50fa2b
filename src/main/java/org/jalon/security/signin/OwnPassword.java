package org.jalon.security.signin;

import java.util.Optional;
import org.jalon.security.CurrentPerson;
import org.jalon.security.People;
import org.jalon.security.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Asks the person who is signed in for their password once more, before something that they answer for with their name. */
@Service
public class OwnPassword {

    /** What came of a check. */
    public sealed interface Answer {

        record Right() implements Answer {}

        record Wrong() implements Answer {}

        /** Not looked at, because too many were wrong before. */
        record Wait(long seconds) implements Answer {}
    }

    private final AuthenticationProvider signIn;
    private final CurrentPerson person;
    private final People people;

    OwnPassword(AuthenticationProvider signIn, CurrentPerson person, People people) {
        this.people = people;
        this.signIn = signIn;
        this.person = person;
    }

    /**
     * Gives the person who is signed in another password, if {@code present} is theirs. This session goes on, their others end.
     *
     * @throws org.jalon.shared.FlawedInput if the new one is refused
     */
    @PreAuthorize("isAuthenticated()")
    public Answer change(String present, String newPassword) {
        Answer answer = check(present);
        if (!(answer instanceof Answer.Right)) {
            return answer;
        }
        Optional<SignedIn> now = people.changeOwnPassword(present, newPassword);
        now.ifPresent(OwnPassword::goOnAs);
        return now.isPresent() ? answer : new Answer.Wrong();
    }

    /** What the session knows of its person, from now on. */
    public static void goOnAs(SignedIn person) {
        SecurityContext context = SecurityContextHolder.getContext();
        UsernamePasswordAuthenticationToken renewed =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        person.eraseCredentials();
        Optional.ofNullable(context.getAuthentication())
                .map(Authentication::getDetails)
                .ifPresent(renewed::setDetails);
        context.setAuthentication(renewed);
    }

    /** Checks a password of the person who is signed in. Wrong ones count as failures to sign in do, and slow down the same way. */
    @PreAuthorize("isAuthenticated()")
    public Answer check(String password) {
        UsernamePasswordAuthenticationToken presented =
                UsernamePasswordAuthenticationToken.unauthenticated(person.get().username(), password);
        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .ifPresent(presented::setDetails);
        try {
            signIn.authenticate(presented);
            return new Answer.Right();
        } catch (TooManyAttempts e) {
            return new Answer.Wait(e.seconds());
        } catch (AuthenticationException e) {
            return new Answer.Wrong();
        }
    }
}
