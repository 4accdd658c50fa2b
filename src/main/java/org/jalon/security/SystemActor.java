package org.jalon.security;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Lets a job that nobody started act under a name of its own, so that it passes the same checks as people do and the history says
 * what did it. For start-up and timed jobs only.
 */
@Service
public class SystemActor {

    /** Runs {@code work} as the system person {@code name} (such as 'seed'), an administrator. */
    public void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Answers what {@code work} answers when done by the system person {@code name}, an administrator.
     *
     * @throws IllegalStateException if the thread serves a person's session, which must never borrow another name
     */
    public <T> T call(String name, Supplier<T> work) {
        return call(name, Roles.everywhere(Role.ADMINISTRATOR), work);
    }

    /**
     * Answers what {@code work} answers when done by the system person {@code name} with these roles: with those of whom it is for, it sees what they see.
     *
     * @throws IllegalStateException as above
     */
    public <T> T call(String name, Roles roles, Supplier<T> work) {
        SignedIn system = SignedIn.as(new Person(name, "Jalon", roles));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(system, null, system.getAuthorities()));
        try {
            SecurityContextHolder.setContext(acting);
            if (SecurityContextHolder.getContext() != acting || before.getAuthentication() != null) {
                throw new IllegalStateException("A system person acts only where nobody is signed in");
            }
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
