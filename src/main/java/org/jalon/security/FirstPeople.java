package org.jalon.security;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the first request is answered, that the right people can sign in: demo people in demo mode, an administrator on
 * the first start outside it, and nobody with the password that everybody knows.
 */
@Component
@EnableConfigurationProperties({Installation.class, FirstAdministrator.class})
class FirstPeople implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final People people;
    private final SystemActor system;
    private final PasswordEncoder encoder;
    private final DemoPeople demoPeople;
    private final Installation installation;
    private final FirstAdministrator first;

    FirstPeople(
            Accounts accounts,
            People people,
            SystemActor system,
            PasswordEncoder encoder,
            DemoPeople demoPeople,
            Installation installation,
            FirstAdministrator first) {
        this.accounts = accounts;
        this.people = people;
        this.system = system;
        this.encoder = encoder;
        this.demoPeople = demoPeople;
        this.installation = installation;
        this.first = first;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.count() == 0) {
            system.run("start", installation.demo() ? this::addDemoPeople : this::addAdministrator);
        } else if (!installation.demo()) {
            refuseKnownPasswords();
        }
    }

    private void addDemoPeople() {
        for (Person person : demoPeople.all(Locale.ENGLISH)) {
            people.create(person.username(), person.displayName(), person.role(), DemoPeople.PASSWORD);
        }
    }

    private void addAdministrator() {
        String username = first.username();
        String password = first.password();
        if (username == null || password == null) {
            throw new StartRefused("start.no-people");
        }
        if (!Usernames.wellFormed(Usernames.normal(username))
                || !Passwords.acceptable(password)
                || password.equals(DemoPeople.PASSWORD)) {
            throw new StartRefused("start.admin", Passwords.SHORTEST, Passwords.LONGEST_BYTES);
        }
        people.create(username, username, Role.ADMINISTRATOR, password);
    }

    private void refuseKnownPasswords() {
        List<String> known = DemoPeople.USERNAMES.stream()
                .filter(username -> accounts.findByUsername(username)
                        .filter(Account::enabled)
                        .filter(account -> encoder.matches(DemoPeople.PASSWORD, account.passwordHash()))
                        .isPresent())
                .toList();
        if (!known.isEmpty()) {
            throw new StartRefused("start.demo-people", String.join(", ", known));
        }
    }
}
