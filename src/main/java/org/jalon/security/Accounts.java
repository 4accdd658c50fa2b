package org.jalon.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface Accounts extends JpaRepository<Account, Long> {

    /** With their roles: it is asked for with each request of the API. */
    @Query("select a from Account a left join fetch a.rolesByMandate where a.username = :username")
    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    Optional<Account> findByInvitationHash(String hash);

    /** Those who may sign in and have one of the roles in that mandate, or in all. */
    @Query("""
            select a from Account a where a.enabled = true
            and (a.role in :roles or exists (
                select 1 from Account b join b.rolesByMandate r where b = a and key(r) = :mandate and value(r) in :roles))
            order by a.username""")
    List<Account> withRole(String mandate, Collection<Role> roles);

    /** In one order, so that two who ask do not wait for each other; the second sees what the first made of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = org.jalon.security.Role.ADMINISTRATOR order by a.id")
    List<Account> lockAdministrators();

    /** Beside the entity: it is no change of the person. */
    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "update person set last_signed_in_at = :at where username = :username")
    void signedIn(String username, Instant at);

    /** The language alone: it is asked for with every page. */
    @Query("select a.language from Account a where a.username = :username")
    Optional<String> findLanguage(String username);
}
