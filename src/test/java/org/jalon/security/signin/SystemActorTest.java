package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.security.ActingAsFactory;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.security.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

class SystemActorTest {

    private final SystemActor system = new SystemActor();
    private final CurrentPerson currentPerson = new PersonSignedIn();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_job_acts_under_its_name_and_only_while_it_runs() {
        assertThat(system.call("seed", currentPerson::get)).isEqualTo(new Person("seed", "Jalon", Role.ADMINISTRATOR));
        assertThatThrownBy(currentPerson::get).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void also_when_it_fails() {
        assertThatThrownBy(() -> system.run("seed", () -> {
                    throw new IllegalStateException("broken seed");
                }))
                .hasMessage("broken seed");
        assertThatThrownBy(currentPerson::get).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_person_never_borrows_the_name_of_the_system() {
        SecurityContextHolder.setContext(ActingAsFactory.context(new Person("reader", "Reader", Role.READER)));
        assertThatThrownBy(() -> system.run("seed", () -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(currentPerson.get().username()).isEqualTo("reader");
    }
}
