package org.jalon.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates and the decisions behind them. */
@Service
@Snapshot
public class Mandates {

    private final JdbcClient jdbc;
    private final CurrentPerson person;

    Mandates(JdbcClient jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    /** By code, all mandates in which the person who is signed in has a role. */
    @PreAuthorize("@access.anywhere('READER')")
    public List<Mandate> all() {
        Roles roles = person.get().roles();
        return jdbc
                .sql("select id, code, title_en, title_fr, original_language, rhythm from mandate order by code")
                .query(Mandates::mandate)
                .stream()
                .filter(mandate -> roles.include(Role.READER, mandate.code()))
                .toList();
    }

    /** @throws NotFound if there is no mandate with this code, or none for the person who is signed in */
    @PreAuthorize("@access.reader(#code)")
    public Mandate byCode(String code) {
        return jdbc.sql(
                        "select id, code, title_en, title_fr, original_language, rhythm from mandate where code = :code")
                .param("code", code)
                .query(Mandates::mandate)
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.MANDATE, code));
    }

    /** A mandate's decisions in the order of their symbols, which is that of their years. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Decision> decisions(Mandate mandate) {
        return jdbc.sql("""
                        select symbol, adopted, summary_en, summary_fr, valid_until, citation_symbol, citation_locator, citation_quote
                        from decision where mandate_id = :mandate order by symbol, id""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new Decision(
                        row.getString("symbol"),
                        JdbcValues.day(row, "adopted"),
                        new LocalizedText(row.getString("summary_en"), row.getString("summary_fr")),
                        JdbcValues.day(row, "valid_until"),
                        JdbcValues.citation(row)))
                .list();
    }

    /**
     * Enters a new mandate.
     *
     * @return its id
     */
    @PreAuthorize("@access.everywhere('ADMINISTRATOR')")
    @Transactional
    public MandateId create(String code, LocalizedText title, Locale originalLanguage, Rhythm rhythm) {
        return new MandateId(JdbcValues.insert(jdbc.sql("""
                        insert into mandate (code, title_en, title_fr, original_language, rhythm)
                        values (:code, :en, :fr, :language, :rhythm)""")
                .param("code", code)
                .param("en", title.en())
                .param("fr", title.fr())
                .param("language", originalLanguage.toLanguageTag())
                .param("rhythm", rhythm.name())));
    }

    /** Holds a mandate until the end of the caller's transaction: of two that do so, one waits for the other. */
    @PreAuthorize("@access.administrator(#code)")
    @Transactional
    public void hold(String code) {
        jdbc.sql("select id from mandate where code = :code for update")
                .param("code", code)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** Adds a decision to a mandate. */
    @PreAuthorize("@access.administrator(#mandateId)")
    @Transactional
    public void add(MandateId mandateId, Decision decision) {
        jdbc.sql("""
                        insert into decision (mandate_id, symbol, adopted, summary_en, summary_fr, valid_until,
                                              citation_symbol, citation_locator, citation_quote)
                        values (:mandate, :symbol, :adopted, :en, :fr, :until, :citation, :locator, :quote)""")
                .param("mandate", mandateId.value())
                .param("symbol", decision.symbol())
                .param("adopted", decision.adopted().orElse(null))
                .param("en", decision.summary().en())
                .param("fr", decision.summary().fr())
                .param("until", decision.until().orElse(null))
                .param("citation", decision.source().symbol())
                .param("locator", decision.source().locator())
                .param("quote", decision.source().quote())
                .update();
    }

    /** What holds for a mandate's workflow; {@link RuleBook} tells since when and why. */
    @PreAuthorize("@access.reader(#mandate)")
    public MandateRules rules(Mandate mandate) {
        return jdbc.sql("select signatures, own_approval, due_after_days from mandate where id = :mandate")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new MandateRules(
                        row.getInt("signatures"), row.getBoolean("own_approval"), row.getInt("due_after_days")))
                .single();
    }

    private static Mandate mandate(ResultSet row, int n) throws SQLException {
        return new Mandate(
                new MandateId(row.getLong("id")),
                row.getString("code"),
                new LocalizedText(row.getString("title_en"), row.getString("title_fr")),
                Locale.forLanguageTag(row.getString("original_language")),
                Rhythm.valueOf(row.getString("rhythm")));
    }
}
