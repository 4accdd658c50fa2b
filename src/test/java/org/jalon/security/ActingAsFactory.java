package org.jalon.security;

import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes what {@link ActingAs} asks for; tests of several people in one method call {@link #context} themselves. */
public class ActingAsFactory implements WithSecurityContextFactory<ActingAs> {

    @Override
    public SecurityContext createSecurityContext(ActingAs annotation) {
        Role role = annotation.value();
        String name = annotation.username().isEmpty() ? role.name().toLowerCase(Locale.ROOT) : annotation.username();
        return context(new Person(name, "Test " + name, role));
    }

    /** A context in which {@code person} acts; set it with {@link SecurityContextHolder#setContext}. */
    public static SecurityContext context(Person person) {
        SignedIn signedIn = SignedIn.as(person);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        return context;
    }
}
