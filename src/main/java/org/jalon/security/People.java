package org.jalon.security;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.security.password.Passwords;
import org.jalon.shared.FlawedInput;
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
    @PreAuthorize("@access.anywhere('READER')")
    @Snapshot
    public Optional<Person> find(String username) {
        return Usernames.known(username).flatMap(accounts::findByUsername).map(Account::person);
    }

    /** Everyone, by username. */
    @PreAuthorize("@access.everywhere('ADMINISTRATOR')")
    @Snapshot
    public List<Person> all() {
        return accounts.findAll().stream()
                .map(Account::person)
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    /** Those who may sign in and have in a mandate that role or one that includes it, by username: whom one can ask and call. */
    @PreAuthorize("@access.officer(#mandate)")
    @Snapshot
    public List<Person> atLeast(Role role, String mandate) {
        return accounts.withRole(mandate, Roles.from(role).toList()).stream()
                .map(Account::person)
                .toList();
    }

    /**
     * Adds a person who has a password of their own choice already, such as the first administrator.
     *
     * @throws FlawedInput if the username, the name or the password cannot be kept
     * @throws org.springframework.dao.DataIntegrityViolationException if the username is taken
     */
    @PreAuthorize("@access.everywhere('ADMINISTRATOR')")
    public Person create(String username, String displayName, Role role, String password) {
        NewPerson typed =
                new NewPerson(username, displayName, Optional.empty(), Roles.everywhere(role), Optional.of(password));
        FlawedInput.refuse(typed.flaws());
        Person person = new Person(Usernames.normal(username), displayName.strip(), role);
        accounts.save(Account.open(person, passwords.hashOf(password, person.username(), person.displayName())));
        return person;
    }

    /**
     * Lets the person who is signed in choose another password. Their other sessions end, and a link that was made for them opens nothing any more.
     *
     * @return who they are now that they have one of their own; empty, and nothing is changed, if {@code present} is not their password
     * @throws FlawedInput if the new password is refused
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<SignedIn> changeOwnPassword(String present, String newPassword) {
        Account own = account(currentPerson.get().username());
        Person person = own.person();
        if (own.passwordHash().filter(hash -> passwords.matches(present, hash)).isEmpty()) {
            return Optional.empty();
        }
        if (present.equals(newPassword)) {
            throw new FlawedInput(List.of(FlawedInput.Flaw.at("/password", "password.same")));
        }
        own.choosePassword(passwords.hashOf(newPassword, person.username(), person.displayName()));
        events.publishEvent(new SessionsOver(person.username(), false));
        events.publishEvent(new AuditLog.Kept("Password changed", person.username(), person.username()));
        return Optional.of(SignedIn.with(own));
    }

    /**
     * Lets the person who is signed in say how others see their name.
     *
     * @return who they are from now on
     * @throws FlawedInput if it is no name
     */
    @PreAuthorize("isAuthenticated()")
    public SignedIn changeOwnName(String name) {
        FlawedInput.refuse(NewPerson.flawsOfName(name));
        Account own = account(currentPerson.get().username());
        own.rename(name.strip());
        events.publishEvent(new AuditLog.Kept(
                "Name changed", own.person().username(), own.person().username()));
        return SignedIn.with(own);
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

    private Account account(String username) {
        return Usernames.known(username)
                .flatMap(accounts::findByUsername)
                .orElseThrow(() -> new IllegalArgumentException("There is no such person"));
    }
}
