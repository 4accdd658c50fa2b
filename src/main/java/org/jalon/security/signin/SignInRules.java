package org.jalon.security.signin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.security.AuditLog;
import org.jalon.security.Role;
import org.jalon.security.SigningIn;
import org.jalon.security.Usernames;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a name and password are checked, and what a role includes. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SignInRules {

    /** How long a program is known by what it sent: one that runs every night is. */
    private static final Duration KNOWN_PROGRAMS = Duration.ofHours(25);

    private static final SecurityContextHolderStrategy HOLDER = new VaadinAwareSecurityContextHolderStrategy();

    /**
     * Where the security context is kept: Vaadin's way, one for the process. Left to itself, Vaadin makes one for each application
     * context and tells the static holder so late that what acts during the start would be looked for elsewhere.
     */
    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        SecurityContextHolder.setContextHolderStrategy(HOLDER);
        return HOLDER;
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        List<Role> roles = List.of(Role.values());
        RoleHierarchyImpl.Builder hierarchy = RoleHierarchyImpl.withDefaultRolePrefix();
        for (int i = 1; i < roles.size(); i++) {
            hierarchy.role(roles.get(i).name()).implies(roles.get(i - 1).name());
        }
        return hierarchy.build();
    }

    @Bean
    PasswordEncoder passwordEncoder(Clock clock) {
        return new VerifiedPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder(), clock);
    }

    /** The account is read with every check: who was disabled or has another role is so at once. */
    @Bean
    AuthenticationProvider signIn(
            SigningIn people, PasswordEncoder encoder, SignInThrottle attempts, KnownDevices devices, Clock clock) {
        DaoAuthenticationProvider check = new DaoAuthenticationProvider(username -> Usernames.known(username)
                .flatMap(people::find)
                .orElseThrow(() -> new UsernameNotFoundException("Unknown")));
        check.setPasswordEncoder(encoder);
        return new ThrottledSignIn(check, attempts, devices, new RecentlyVerified(KNOWN_PROGRAMS, clock));
    }

    /** Makes refusals events, for the {@link AuditLog}. */
    @Bean
    static AuthorizationEventPublisher refusals(ApplicationEventPublisher publisher) {
        return new SpringAuthorizationEventPublisher(publisher);
    }
}
