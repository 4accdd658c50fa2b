package org.jalon.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A person as kept: who they are, how they prove it, and the language they read the interface in. */
@Entity
@Table(name = "person")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;

    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Role role;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "mandate")
    @Column(name = "role", length = 16)
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Map<String, Role> rolesByMandate = new HashMap<>();

    private @Nullable String passwordHash;

    /** Until when a password holds that somebody else gave; one's own holds for good. */
    private @Nullable Instant passwordUntil;

    private @Nullable String invitationHash;

    private @Nullable Instant invitationUntil;

    /** Written beside the entity: to sign in changes nothing that somebody else could be changing. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSignedInAt;

    private @Nullable String language;

    private @Nullable String mail;

    private boolean enabled;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(Person person) {
        this.username = person.username();
        this.displayName = person.displayName();
        take(person.roles());
        this.enabled = true;
    }

    /** Somebody who has no password yet. */
    static Account of(Person person) {
        return new Account(person);
    }

    static Account open(Person person, String passwordHash) {
        Account account = new Account(person);
        account.choosePassword(passwordHash);
        return account;
    }

    /** Their own choice, after which no link and no password of somebody else's opens anything. */
    void choosePassword(String newHash) {
        this.passwordHash = newHash;
        this.passwordUntil = null;
        withdrawInvitation();
    }

    /** One that somebody else knows. */
    void begin(String givenHash, Instant until) {
        this.passwordHash = givenHash;
        this.passwordUntil = until;
    }

    void invite(String tokenHash, Instant until) {
        this.invitationHash = tokenHash;
        this.invitationUntil = until;
    }

    private void withdrawInvitation() {
        this.invitationHash = null;
        this.invitationUntil = null;
    }

    boolean isInvitedAt(Instant now) {
        return enabled && invitationUntil != null && now.isBefore(invitationUntil);
    }

    void speak(Locale newLanguage) {
        this.language = newLanguage.getLanguage();
    }

    void reachAt(Optional<String> newMail) {
        this.mail = newMail.orElse(null);
    }

    void rename(String newName) {
        this.displayName = newName;
    }

    final void take(Roles newRoles) {
        this.role = newRoles.everywhere().orElse(null);
        rolesByMandate.keySet().retainAll(newRoles.byMandate().keySet());
        rolesByMandate.putAll(newRoles.byMandate());
    }

    void disable() {
        this.enabled = false;
        withdrawInvitation();
    }

    void enable() {
        this.enabled = true;
    }

    Person person() {
        return new Person(username, displayName, new Roles(Optional.ofNullable(role), rolesByMandate));
    }

    /** As somebody with the roles {@code asking} sees them. */
    Member seenWith(Roles asking) {
        Roles roles = person().roles();
        boolean kept = asking.keeps(roles);
        return new Member(
                new Person(username, displayName, asking.seen(roles)),
                kept,
                enabled,
                Optional.ofNullable(mail).filter(address -> kept),
                Optional.ofNullable(lastSignedInAt).filter(time -> kept),
                passwordHash != null,
                Optional.ofNullable(passwordUntil),
                Optional.ofNullable(invitationUntil),
                version);
    }

    /** The password with which one may sign in now, if there is one. */
    Optional<String> passwordHashAt(Instant now) {
        return passwordUntil != null && !now.isBefore(passwordUntil) ? Optional.empty() : passwordHash();
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Whether they can sign in for as long as nobody takes that away. */
    boolean signsInForGood() {
        return enabled && passwordHash != null && passwordUntil == null;
    }

    boolean hasToChoosePassword() {
        return passwordUntil != null;
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    boolean enabled() {
        return enabled;
    }

    int version() {
        return version;
    }
}
