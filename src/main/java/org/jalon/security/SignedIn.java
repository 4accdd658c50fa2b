package org.jalon.security;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as Spring Security carries them: the person comes along, so that nobody has to ask the database who acts.
 *
 * <p>The authorities name every role that the highest of the person's roles includes; in which mandate, {@code security.access} asks. Method security would work that out from the hierarchy, but
 * Vaadin's {@code @RolesAllowed} does not know of it.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Person person;
    private final boolean enabled;
    private final boolean choosesPassword;
    private @Nullable String passwordHash;

    private SignedIn(Person person, boolean enabled, boolean choosesPassword, @Nullable String passwordHash) {
        this.person = person;
        this.enabled = enabled;
        this.choosesPassword = choosesPassword;
        this.passwordHash = passwordHash;
    }

    static SignedIn with(Account account) {
        return new SignedIn(
                account.person(),
                account.enabled(),
                account.hasToChoosePassword(),
                account.passwordHash().orElse(null));
    }

    /** Someone who is known without a password: a system person. */
    static SignedIn as(Person person) {
        return new SignedIn(person, true, false, null);
    }

    public Person person() {
        return person;
    }

    /** Whether they have to choose a password of their own before they see any other page: the one they have was given to them. */
    public boolean choosesPassword() {
        return choosesPassword;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return Arrays.stream(Role.values())
                .filter(role -> person.roles()
                        .highest()
                        .filter(highest -> highest.includes(role))
                        .isPresent())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
