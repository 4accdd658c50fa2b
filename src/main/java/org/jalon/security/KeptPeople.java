package org.jalon.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whom the administrator who is signed in sees and keeps, and where they can give roles. */
@Component
class KeptPeople {

    private final Accounts accounts;
    private final Roles.Mandates mandates;
    private final CurrentPerson currentPerson;

    KeptPeople(Accounts accounts, Roles.Mandates mandates, CurrentPerson currentPerson) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.currentPerson = currentPerson;
    }

    Map<String, LocalizedText> mandates() {
        Map<String, LocalizedText> kept = new LinkedHashMap<>(mandates.titles());
        kept.keySet().removeIf(mandate -> !own().keeps(mandate));
        return kept;
    }

    /** Roles are given in mandates that there are and that one keeps; others are, for whoever does not keep them, not there. */
    void refuseForeign(Set<String> named) {
        Set<String> there = named.isEmpty() ? Set.of() : mandates.titles().keySet();
        List<FlawedInput.Flaw> flaws = named.stream()
                .filter(mandate -> !own().keeps(mandate) || !mandate.equals(Roles.ALL) && !there.contains(mandate))
                .map(mandate -> mandate.equals(Roles.ALL)
                        ? FlawedInput.Flaw.at("/roles/*", "people.refused.role-everywhere")
                        : FlawedInput.Flaw.at(pointer(mandate), "people.refused.role-of-mandate", mandate))
                .toList();
        FlawedInput.refuse(flaws);
    }

    /** As a JSON pointer names it (RFC 6901). */
    private static String pointer(String mandate) {
        return "/roles/" + mandate.replace("~", "~0").replace("/", "~1");
    }

    /** Whoever keeps a mandate gives a role in it to anybody; what else is kept of a person is changed by who keeps them. */
    Account changed(String username, PersonChange change) {
        boolean rolesAlone = change.name().isEmpty()
                && change.mail().isEmpty()
                && change.access().isEmpty()
                && !change.roles().isEmpty();
        return rolesAlone ? account(username) : whole(username);
    }

    /** @throws AccessDeniedException if they have roles that are not one's own to keep */
    Account whole(String username) {
        Account account = seen(username);
        if (!own().keeps(account.person().roles())) {
            throw new AccessDeniedException("Has roles in other mandates as well");
        }
        return account;
    }

    /** @throws NotFound if there is no such person, or none that one sees */
    Account seen(String username) {
        Account account = account(username);
        if (!isSeen(account)) {
            throw new NotFound(NotFound.Kind.PERSON, username);
        }
        return account;
    }

    boolean isSeen(Account account) {
        Roles asking = own();
        return asking.keepsAll()
                || asking.seen(account.person().roles()).highest().isPresent();
    }

    private Roles own() {
        return currentPerson.get().roles();
    }

    private Account account(String username) {
        return Usernames.known(username)
                .flatMap(accounts::findByUsername)
                .orElseThrow(() -> new NotFound(NotFound.Kind.PERSON, username));
    }

    /** Nobody may shut all administrators out, or themselves. */
    void refuseToLockOut(Account account, PersonChange change, List<Account> administrators) {
        boolean anotherIsLeft =
                administrators.stream().anyMatch(other -> other.signsInForGood() && !Objects.equals(other, account));
        if (administrators.contains(account) && account.signsInForGood() && !anotherIsLeft) {
            throw new ActRefused("refused.last-administrator");
        }
        boolean endsAccess = change.access().filter(access -> !access).isPresent();
        if (endsAccess && account.person().username().equals(currentPerson.get().username())) {
            throw new ActRefused("refused.oneself");
        }
    }
}
