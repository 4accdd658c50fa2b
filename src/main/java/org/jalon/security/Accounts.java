package org.jalon.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Accounts extends ListCrudRepository<Account, Long> {

    Optional<Account> findByUsername(String username);

    List<Account> findByEnabledTrueAndRoleInOrderByUsername(Collection<Role> roles);

    /** The language alone: it is asked for with every page. */
    @Query("select a.language from Account a where a.username = :username")
    Optional<String> findLanguage(String username);
}
