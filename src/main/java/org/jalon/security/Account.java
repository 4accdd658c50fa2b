package org.jalon.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
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
    private Role role;

    private String passwordHash;

    private @Nullable String language;

    private @Nullable String mail;

    private boolean enabled;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(Person person, String passwordHash) {
        this.username = person.username();
        this.displayName = person.displayName();
        this.role = person.role();
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    static Account open(Person person, String passwordHash) {
        return new Account(person, passwordHash);
    }

    void replacePassword(String newHash) {
        this.passwordHash = newHash;
    }

    void speak(Locale newLanguage) {
        this.language = newLanguage.getLanguage();
    }

    void reachAt(Optional<String> newMail) {
        this.mail = newMail.orElse(null);
    }

    void disable() {
        this.enabled = false;
    }

    void enable() {
        this.enabled = true;
    }

    Person person() {
        return new Person(username, displayName, role);
    }

    String passwordHash() {
        return passwordHash;
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    boolean enabled() {
        return enabled;
    }
}
