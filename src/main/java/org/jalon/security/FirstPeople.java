package org.jalon.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.security.password.PasswordRules;
import org.jalon.security.password.Passwords;
import org.jalon.security.start.Installation;
import org.jalon.security.start.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
    private final Passwords passwords;
    private final DemoPeople demoPeople;
    private final Installation installation;
    private final FirstAdministrator first;

    FirstPeople(
            Accounts accounts,
            People people,
            SystemActor system,
            Passwords passwords,
            DemoPeople demoPeople,
            Installation installation,
            FirstAdministrator first) {
        this.accounts = accounts;
        this.people = people;
        this.system = system;
        this.passwords = passwords;
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
            accounts.save(Account.open(person, passwords.hashOfKnown(DemoPeople.PASSWORD)));
        }
    }

    private void addAdministrator() {
        String username = first.username();
        String password = first.password();
        if (username == null || password == null) {
            throw new StartRefused("start.no-people");
        }
        NewPerson typed = new NewPerson(
                username, username, Optional.empty(), Roles.everywhere(Role.ADMINISTRATOR), Optional.of(password));
        if (!typed.flaws().isEmpty() || password.equals(DemoPeople.PASSWORD)) {
            throw new StartRefused("start.admin", PasswordRules.SHORTEST, PasswordRules.LONGEST_BYTES);
        }
        people.create(username, username, Role.ADMINISTRATOR, password);
    }

    private void refuseKnownPasswords() {
        List<String> known = DemoPeople.USERNAMES.stream()
                .filter(username -> accounts.findByUsername(username)
                        .filter(Account::enabled)
                        .flatMap(Account::passwordHash)
                        .filter(hash -> passwords.matches(DemoPeople.PASSWORD, hash))
                        .isPresent())
                .toList();
        if (!known.isEmpty()) {
            throw new StartRefused("start.demo-people", String.join(", ", known));
        }
    }
}
