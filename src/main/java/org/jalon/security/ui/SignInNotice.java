package org.jalon.security.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the sign-in page has to say about why one is here. */
sealed interface SignInNotice {

    record Wrong() implements SignInNotice {}

    record Wait(long seconds) implements SignInNotice {}

    record SignedOut() implements SignInNotice {}

    record Expired() implements SignInNotice {}

    /** A password was just chosen by a link. */
    record Chosen() implements SignInNotice {}

    /** There were too many sessions of one person, and this one was used least lately. */
    record Displaced() implements SignInNotice {}

    Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,3}");

    /** The notice that an address asks for; anybody may have typed it. */
    static Optional<SignInNotice> of(QueryParameters query) {
        Optional<String> wait = query.getSingleParameter("wait").filter(SECONDS.asMatchPredicate());
        if (wait.isPresent()) {
            return wait.map(seconds -> new Wait(Long.parseLong(seconds)));
        }
        if (query.getParameters().containsKey("error")) {
            return Optional.of(new Wrong());
        }
        if (query.getParameters().containsKey("signed-out")) {
            return Optional.of(new SignedOut());
        }
        if (query.getParameters().containsKey("chosen")) {
            return Optional.of(new Chosen());
        }
        if (query.getParameters().containsKey("displaced")) {
            return Optional.of(new Displaced());
        }
        return query.getParameters().containsKey("expired") ? Optional.of(new Expired()) : Optional.empty();
    }

    /** Whether it is about what was typed into the form. */
    default boolean isFailure() {
        return switch (this) {
            case Wrong _, Wait _ -> true;
            case SignedOut _, Expired _, Displaced _, Chosen _ -> false;
        };
    }
}
