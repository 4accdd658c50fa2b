package org.jalon.table.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandates;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.TableNavigation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names for the addresses of pages: a filter, a comparison, a search. A view holds no rows; whoever opens it sees what they may see today.
 */
@Service
@Transactional
public class SavedViews {

    /** Characters that a name may have. */
    public static final int LONGEST_NAME = 120;

    private static final String READ = """
            select v.id, v.name, v.address, v.owner_name, v.username, v.shared,
                   case when p.view_id is null then false else true end as pinned
            from saved_view v left join pinned_view p on p.view_id = v.id and p.username = :username
            where (v.username = :username or v.shared = true)""";

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final CurrentPerson person;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(Mandates mandates, Frameworks frameworks, CurrentPerson person, JdbcClient jdbc, Clock clock) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.person = person;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The signed-in person's own views of a framework and those that others shared, by name.
     *
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public List<SavedView> of(String mandate, String framework) {
        return jdbc.sql(READ + " and v.framework_id = :framework order by lower(v.name), v.id")
                .param("username", person.get().username())
                .param("framework", framework(mandate, framework).id().value())
                .query(this::view)
                .list();
    }

    /** Those of them that the signed-in person has on their first page. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public List<SavedView> pinned(String mandate, String framework) {
        return of(mandate, framework).stream().filter(SavedView::pinned).toList();
    }

    /**
     * Gives an address a name. A name that the person has given already in this framework stands for the new address from now on; of two
     * windows that save one name at the same moment, that of the second.
     *
     * @param address path and query of a page of this framework, beginning with a slash; the language is taken out of it
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandate)")
    public ViewSaving save(String mandate, String framework, String name, String address) {
        Framework found = framework(mandate, framework);
        String called = name.strip();
        if (called.isEmpty()) {
            return new ViewSaving.Refused("views.refused.noName");
        }
        if (called.length() > LONGEST_NAME) {
            return new ViewSaving.Refused("views.refused.longName");
        }
        Optional<ViewAddress> page = ViewAddress.of(address, TableNavigation.table(mandate, framework));
        if (page.isEmpty()) {
            return new ViewSaving.Refused("views.refused.address");
        }
        write(found, called, page.get());
        return new ViewSaving.Saved(of(mandate, framework).stream()
                .filter(view -> view.own() && view.name().equals(called))
                .findFirst()
                .orElseThrow());
    }

    /**
     * Shows one's own view to all who read the mandate, or to oneself alone again.
     *
     * @throws AccessDeniedException if it is somebody else's, or none
     */
    @PreAuthorize("@access.anywhere('READER')")
    public void share(long id, boolean shared) {
        own(jdbc.sql("update saved_view set shared = :shared where id = :id and username = :username")
                .param("shared", shared)
                .param("id", id)
                .param("username", person.get().username())
                .update());
    }

    /**
     * Puts a view on one's first page, or takes it away from there.
     *
     * @throws AccessDeniedException if one does not have it
     */
    @PreAuthorize("@access.anywhere('READER')")
    public void pin(long id, boolean pinned) {
        String username = person.get().username();
        jdbc.sql("delete from pinned_view where view_id = :id and username = :username")
                .param("id", id)
                .param("username", username)
                .update();
        if (pinned) {
            own(jdbc.sql("""
                            insert into pinned_view (view_id, username)
                            select id, :username from saved_view where id = :id and (username = :username or shared = true)""").param("id", id).param("username", username).update());
        }
    }

    /**
     * Forgets one's own view; it goes from every first page.
     *
     * @throws AccessDeniedException if it is somebody else's, or none
     */
    @PreAuthorize("@access.anywhere('READER')")
    public void remove(long id) {
        String username = person.get().username();
        jdbc.sql(
                        "delete from pinned_view where view_id in (select id from saved_view where id = :id and username = :username)")
                .param("id", id)
                .param("username", username)
                .update();
        own(jdbc.sql("delete from saved_view where id = :id and username = :username")
                .param("id", id)
                .param("username", username)
                .update());
    }

    private void write(Framework framework, String name, ViewAddress address) {
        Person owner = person.get();
        int updated = jdbc.sql("""
                        update saved_view set address = :address, saved_at = :at
                        where framework_id = :framework and username = :username and name = :name""")
                .param("address", address.text())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("framework", framework.id().value())
                .param("username", owner.username())
                .param("name", name)
                .update();
        if (updated == 0) {
            jdbc.sql("""
                            insert into saved_view (framework_id, username, owner_name, name, address, shared, saved_at)
                            values (:framework, :username, :owner, :name, :address, false, :at)""")
                    .param("framework", framework.id().value())
                    .param("username", owner.username())
                    .param("owner", owner.displayName())
                    .param("name", name)
                    .param("address", address.text())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private Framework framework(String mandate, String framework) {
        return frameworks.byCode(mandates.byCode(mandate), framework);
    }

    private static void own(int rows) {
        if (rows == 0) {
            throw new AccessDeniedException("Not this person's view");
        }
    }

    private SavedView view(ResultSet row, int n) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                row.getString("owner_name"),
                row.getString("username").equals(person.get().username()),
                row.getBoolean("shared"),
                row.getBoolean("pinned"));
    }
}
