package org.jalon.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jalon.mandate.Mandate;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.shared.Rows;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The frameworks of a mandate with their status scales. */
@Service
@Snapshot
public class Frameworks {

    private static final String COLUMNS = """
            select id, mandate_id, code, title_en, title_fr, language, original_language, annex,
                   citation_symbol, citation_locator, null as citation_quote
            from framework where mandate_id = :mandate""";

    private final JdbcClient jdbc;

    Frameworks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mandate's frameworks by code. */
    @PreAuthorize("hasRole('READER')")
    public List<Framework> of(Mandate mandate) {
        return jdbc.sql(COLUMNS + " order by code")
                .param("mandate", mandate.id())
                .query(this::framework)
                .list();
    }

    /** @throws NotFound if the mandate has no framework with this code */
    @PreAuthorize("hasRole('READER')")
    public Framework byCode(Mandate mandate, String code) {
        return jdbc.sql(COLUMNS + " and code = :code")
                .param("mandate", mandate.id())
                .param("code", code)
                .query(this::framework)
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.FRAMEWORK, code));
    }

    /**
     * Enters a new framework with its scale; {@code framework.id()} is not looked at.
     *
     * @return its id
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public long create(Framework framework) {
        long id = Rows.insert(jdbc.sql("""
                        insert into framework (mandate_id, code, title_en, title_fr, language, original_language, annex,
                                               citation_symbol, citation_locator)
                        values (:mandate, :code, :en, :fr, :language, :original, :annex, :symbol, :locator)""")
                .param("mandate", framework.mandateId())
                .param("code", framework.code())
                .param("en", framework.title().en())
                .param("fr", framework.title().fr())
                .param("language", framework.language().toLanguageTag())
                .param("original", framework.originalLanguage().toLanguageTag())
                .param("annex", framework.annex())
                .param("symbol", framework.source().symbol())
                .param("locator", framework.source().locator()));
        for (StatusLevel level : framework.scale().levels()) {
            jdbc.sql("""
                            insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done,
                                                      ordered)
                            values (:framework, :code, :rank, :en, :fr, :symbol, :colour, :done, :ordered)""")
                    .param("framework", id)
                    .param("code", level.code())
                    .param("rank", level.rank())
                    .param("en", level.label().en())
                    .param("fr", level.label().fr())
                    .param("symbol", level.symbol())
                    .param("colour", level.colour())
                    .param("done", level.done())
                    .param("ordered", level.ordered())
                    .update();
        }
        return id;
    }

    private Framework framework(ResultSet row, int n) throws SQLException {
        long id = row.getLong("id");
        return new Framework(
                id,
                row.getLong("mandate_id"),
                row.getString("code"),
                new LocalizedText(row.getString("title_en"), row.getString("title_fr")),
                Locale.forLanguageTag(row.getString("language")),
                Locale.forLanguageTag(row.getString("original_language")),
                row.getString("annex"),
                Rows.citation(row),
                scale(id));
    }

    private StatusScale scale(long frameworkId) {
        return new StatusScale(jdbc.sql("""
                        select code, rank_no, label_en, label_fr, symbol, colour, done, ordered
                        from status_level where framework_id = :framework""")
                .param("framework", frameworkId)
                .query((row, n) -> new StatusLevel(
                        row.getString("code"),
                        row.getInt("rank_no"),
                        new LocalizedText(row.getString("label_en"), row.getString("label_fr")),
                        row.getString("symbol"),
                        row.getString("colour"),
                        row.getBoolean("done"),
                        row.getBoolean("ordered")))
                .list());
    }
}
