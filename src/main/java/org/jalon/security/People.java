package org.jalon.security;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Service
@Transactional
public class People {

    private static final int LONGEST_DISPLAY_NAME = 120;

    private final Accounts accounts;
    private final Passwords passwords;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    People(Accounts accounts, Passwords passwords, CurrentPerson currentPerson, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** The person of that name, in whatever case it is written, if there is one. */
    @PreAuthorize("hasRole('READER')")
    @Snapshot
    public Optional<Person> find(String username) {
        return Usernames.known(username).flatMap(accounts::findByUsername).map(Account::person);
    }

    /** Everyone, by username. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Snapshot
    public List<Person> all() {
        return accounts.findAll().stream()
                .map(Account::person)
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    /** Everyone as an administrator keeps them, by username. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Snapshot
    public List<Member> members() {
        return accounts.findAll().stream()
                .map(account -> new Member(account.person(), account.enabled(), account.mail()))
                .sorted(Comparator.comparing(member -> member.person().username()))
                .toList();
    }

    /** Those who may sign in and have that role or one that includes it, by username: whom one can ask and call. */
    @PreAuthorize("hasRole('OFFICER')")
    @Snapshot
    public List<Person> atLeast(Role role) {
        return accounts
                .findByEnabledTrueAndRoleInOrderByUsername(Arrays.stream(Role.values())
                        .filter(other -> other.includes(role))
                        .toList())
                .stream()
                .map(Account::person)
                .toList();
    }

    /**
     * Adds a person, who may sign in from then on.
     *
     * @throws IllegalArgumentException if the username, the name or the password does not have the form it must have
     * @throws org.springframework.dao.DataIntegrityViolationException if the username is taken
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Person create(String username, String displayName, Role role, String password) {
        String name = Usernames.normal(username);
        if (!Usernames.wellFormed(name)) {
            throw new IllegalArgumentException("A username is up to 64 of a-z, 0-9, '.', '_', '@' and '-'");
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME) {
            throw new IllegalArgumentException("A display name has 1 to " + LONGEST_DISPLAY_NAME + " characters");
        }
        Person person = new Person(name, displayName.strip(), role);
        accounts.save(Account.open(person, passwords.hashOf(password)));
        return person;
    }

    /**
     * Gives a person another password; the old one stops working at once, also for the API.
     *
     * @throws IllegalArgumentException if there is no such person or the password does not have the form it must have
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void changePassword(String username, String newPassword) {
        account(username).replacePassword(passwords.hashOf(newPassword));
    }

    /**
     * Lets the person who is signed in choose another password.
     *
     * @return false, and nothing is changed, if {@code present} is not their password
     * @throws IllegalArgumentException if the new password does not have the form it must have
     */
    @PreAuthorize("isAuthenticated()")
    public boolean changeOwnPassword(String present, String newPassword) {
        Account own = account(currentPerson.get().username());
        if (!passwords.matches(present, own.passwordHash())) {
            return false;
        }
        own.replacePassword(passwords.hashOf(newPassword));
        return true;
    }

    /**
     * Takes away the right to sign in. The person stays in every history; their open sessions end, and what they have typed is kept for them.
     *
     * @throws IllegalArgumentException if there is no such person
     * @throws ActRefused if it is the person who is signed in: there would be nobody left to give the right back
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void disable(String username) {
        Account account = account(username);
        if (account.person().username().equals(currentPerson.get().username())) {
            throw new ActRefused("refused.oneself");
        }
        account.disable();
        events.publishEvent(new PersonDisabled(account.person().username()));
    }

    /**
     * Gives back the right to sign in, with the password that holds.
     *
     * @throws IllegalArgumentException if there is no such person
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void enable(String username) {
        account(username).enable();
    }

    /** The language that the person chose for the interface, if they ever did. */
    @Snapshot
    public Optional<Locale> language(String username) {
        return Usernames.known(username).flatMap(accounts::findLanguage).map(Locale::forLanguageTag);
    }

    /** Remembers the language in which the person who is signed in reads the interface. */
    @PreAuthorize("isAuthenticated()")
    public void rememberLanguage(Locale language) {
        // A system person has no account and needs no language.
        accounts.findByUsername(currentPerson.get().username()).ifPresent(own -> own.speak(Words.nearest(language)));
    }

    /** Where the person who is signed in wants mail to go; empty if they gave no address. */
    @PreAuthorize("isAuthenticated()")
    @Snapshot
    public Optional<String> ownMail() {
        return accounts.findByUsername(currentPerson.get().username()).flatMap(Account::mail);
    }

    /**
     * Lets the person who is signed in say where mail goes; empty stops all mail.
     *
     * @throws IllegalArgumentException if it has not the form of an address ({@link MailAddress})
     */
    @PreAuthorize("isAuthenticated()")
    public void changeOwnMail(Optional<String> address) {
        account(currentPerson.get().username()).reachAt(address.map(MailAddress::checked));
    }

    /**
     * Says for somebody else where mail goes; empty stops all mail.
     *
     * @throws IllegalArgumentException if there is no such person or it has not the form of an address ({@link MailAddress})
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void changeMail(String username, Optional<String> address) {
        account(username).reachAt(address.map(MailAddress::checked));
    }

    private Account account(String username) {
        return Usernames.known(username)
                .flatMap(accounts::findByUsername)
                .orElseThrow(() -> new IllegalArgumentException("There is no such person"));
    }
}
