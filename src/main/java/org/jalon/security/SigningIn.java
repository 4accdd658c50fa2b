package org.jalon.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whoever signs in, with the account as it is at this moment. */
@Component
public class SigningIn {

    private final Accounts accounts;

    SigningIn(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<SignedIn> find(String username) {
        return accounts.findByUsername(username).map(SignedIn::with);
    }
}
