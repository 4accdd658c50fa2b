package org.jalon.security.signin;

import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.security.SignedIn;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whom the security context of the thread names. */
@Component
class PersonSignedIn implements CurrentPerson {

    @Override
    public Person get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.person();
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }
}
