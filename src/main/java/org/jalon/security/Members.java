package org.jalon.security;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.security.password.Passwords;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people as administrators keep them: who is there, with which roles, and who may sign in. An administrator of all mandates keeps everybody. One of single
 * mandates sees who has a role in these and gives and takes roles in these; whoever has roles in no other is theirs to keep.
 */
@Service
@Transactional
@PreAuthorize("@access.anywhere('ADMINISTRATOR')")
public class Members {

    /**
     * What came of adding a person.
     *
     * @param invitation told this once; empty for a person who was given a password
     */
    public record Added(Member member, Optional<Invitation> invitation) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final KeptPeople kept;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Members(
            Accounts accounts,
            Passwords passwords,
            Invitations invitations,
            KeptPeople kept,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.kept = kept;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** Everyone whom one sees, by username. */
    @Snapshot
    public List<Member> all() {
        Roles own = currentPerson.get().roles();
        return accounts.findAll().stream()
                .filter(kept::isSeen)
                .map(account -> account.seenWith(own))
                .sorted(Comparator.comparing(member -> member.person().username()))
                .toList();
    }

    /** @throws NotFound if there is no such person, or none that one sees */
    @Snapshot
    public Member byUsername(String username) {
        return kept.seen(username).seenWith(currentPerson.get().roles());
    }

    /** The mandates in which one can give roles, with their titles; somebody who keeps all can give one in {@link Roles#ALL} as well. */
    @Snapshot
    public Map<String, LocalizedText> mandates() {
        return kept.mandates();
    }

    /**
     * Adds a person. Without a password they are invited by a link; one that is given holds for {@link Invitations#LIFETIME}, and they choose another
     * when they first sign in on a page.
     *
     * @throws FlawedInput if something typed cannot be kept
     * @throws ActRefused if the username is taken
     */
    public Added add(NewPerson typed) {
        FlawedInput.refuse(typed.flaws());
        kept.refuseForeign(typed.roles().named().keySet());
        Person person =
                new Person(Usernames.normal(typed.username()), typed.name().strip(), typed.roles());
        if (accounts.existsByUsername(person.username())) {
            throw new ActRefused("refused.username-taken", person.username());
        }
        Account account = Account.of(person);
        account.reachAt(typed.mail().map(MailAddress::checked));
        typed.password()
                .map(password -> passwords.hashOf(password, person.username(), person.displayName()))
                .ifPresent(hash -> account.begin(hash, invitations.lifetimeFromNow()));
        Optional<Invitation> invitation =
                typed.password().isPresent() ? Optional.empty() : Optional.of(invitations.issue(account));
        Member added = accounts.save(account).seenWith(currentPerson.get().roles());
        tell(
                "Person added, " + person.roles().named()
                        + (invitation.isPresent() ? ", by invitation" : ", with a password"),
                account);
        return new Added(added, invitation);
    }

    /**
     * Changes what is kept of a person. With another role, or without access, their open sessions end; what they typed is kept for them.
     *
     * @param seen the version that whoever asks had before their eyes, if they say so
     * @throws NotFound if there is no such person
     * @throws PersonChange.Stale if another version holds
     * @throws FlawedInput if something typed cannot be kept
     * @throws ActRefused if it would take away one's own access, or leave nobody who could add people
     */
    public Member change(String username, PersonChange change, OptionalInt seen) {
        FlawedInput.refuse(change.flaws());
        // Before anything is read: of two administrators who take each other's role, the second sees what the first
        // did.
        List<Account> administrators = change.endsAdministration() ? accounts.lockAdministrators() : List.of();
        kept.refuseForeign(change.roles().keySet());
        Account account = kept.changed(username, change);
        if (seen.isPresent() && seen.getAsInt() != account.version()) {
            throw new PersonChange.Stale(account.version());
        }
        if (change.endsAdministration()) {
            kept.refuseToLockOut(account, change, administrators);
        }
        change.name().map(String::strip).ifPresent(account::rename);
        change.mail()
                .map(address ->
                        Optional.of(address).filter(text -> !text.isBlank()).map(MailAddress::checked))
                .ifPresent(account::reachAt);
        Roles before = account.person().roles();
        Roles after = before.with(change.roles());
        if (!after.equals(before)) {
            tell("Roles changed, " + before.named() + " to " + after.named(), account);
            account.take(after);
            events.publishEvent(new SessionsOver(account.person().username(), true));
        }
        change.access().filter(access -> access != account.enabled()).ifPresent(access -> give(account, access));
        if (change.name().isPresent() || change.mail().isPresent()) {
            tell("Person changed", account);
        }
        accounts.flush();
        return account.seenWith(currentPerson.get().roles());
    }

    /**
     * Makes a link by which a person chooses a password, whether they have one or not. The one before opens nothing any more; the password that they have
     * holds until they chose another.
     *
     * @throws NotFound if there is no such person
     * @throws ActRefused if their access was ended
     */
    public Invitation invite(String username) {
        Account account = kept.whole(username);
        if (!account.enabled()) {
            throw new ActRefused("refused.access-ended", account.person().displayName());
        }
        tell("Invitation made", account);
        return invitations.issue(account);
    }

    /**
     * Ends a person's open sessions; the one in which it is asked for goes on.
     *
     * @throws NotFound if there is no such person
     */
    public void endSessions(String username) {
        Account account = kept.whole(username);
        tell("Sessions ended", account);
        events.publishEvent(new SessionsOver(account.person().username(), false));
    }

    private void give(Account account, boolean access) {
        if (access) {
            account.enable();
            tell("Access given back", account);
        } else {
            account.disable();
            tell("Access ended", account);
            events.publishEvent(new SessionsOver(account.person().username(), true));
        }
    }

    private void tell(String what, Account account) {
        events.publishEvent(new AuditLog.Kept(
                what, account.person().username(), currentPerson.get().username()));
    }
}
