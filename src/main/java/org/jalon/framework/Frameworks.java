package org.jalon.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.framework.LabelStore.Label;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frameworks of a mandate with their status scales. Found by its code, a framework is in its newest words; what is read of one period is to be
 * in the words of that one ({@link #in}).
 */
@Service
@Snapshot
public class Frameworks {

    private static final String COLUMNS = """
            select f.id, f.mandate_id, f.code, f.title_en, f.title_fr, f.language, f.original_language, f.annex, f.fiscal_years,
                   f.citation_symbol, f.citation_locator, null as citation_quote,
                   exists (select 1 from framework_label l where l.framework_id = f.id) as renamed
            """ + LevelColumns.SELECTED + " from framework f" + LevelColumns.JOINED;

    private static final String OF_MANDATE = COLUMNS + " where f.mandate_id = :mandate";

    private final JdbcClient jdbc;
    private final LabelStore labels;
    private final ScaleStore scales;
    private final SealedWords kept;

    Frameworks(JdbcClient jdbc, LabelStore labels, ScaleStore scales, SealedWords kept) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.scales = scales;
        this.kept = kept;
    }

    /** A mandate's frameworks by code. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Framework> of(Mandate mandate) {
        return jdbc.sql(OF_MANDATE + " order by f.code")
                .param("mandate", mandate.id().value())
                .query(this::newest)
                .list();
    }

    /** @throws NotFound if the mandate has no framework with this code */
    @PreAuthorize("@access.reader(#mandate)")
    public Framework byCode(Mandate mandate, String code) {
        return jdbc.sql(OF_MANDATE + " and f.code = :code")
                .param("mandate", mandate.id().value())
                .param("code", code)
                .query(this::newest)
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.FRAMEWORK, code));
    }

    /** A framework in the words of a period and with its scale. Two statements, and two more if it was ever renamed. */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Framework in(Framework framework, ReportingPeriod period) {
        return in(framework, List.of(period)).getOrDefault(period.id(), framework);
    }

    /** A framework in the words of each of several periods and with their scales, by their ids; as many statements as for one. */
    @PreAuthorize("@access.reader({#framework, #periods})")
    public Map<PeriodId, Framework> in(Framework framework, Collection<ReportingPeriod> periods) {
        List<Label> all = labels.of(framework.id());
        Framework first = all.isEmpty() ? framework : beginning(framework.id());
        ScaleHistory scale = scales.of(framework.id());
        return periods.stream()
                .collect(Collectors.toMap(
                        ReportingPeriod::id,
                        period -> Labels.on(period.from(), all).over(first.on(scale.on(period.from())))));
    }

    /**
     * Gives what a framework has a name for another one from {@code from} on; earlier periods keep the old one, and so do those that are sealed. Of
     * several names that begin with one period the last counts.
     *
     * @throws IllegalArgumentException if a name is blank or too long, or the scale has no such level
     * @throws org.jalon.shared.ActRefused if a sealed period would print it
     */
    @PreAuthorize("@access.administrator({#framework, #from})")
    @Transactional
    public void rename(Framework framework, Labelled what, ReportingPeriod from, LocalizedText name) {
        for (String text : List.of(name.en(), name.fr())) {
            if (text.isBlank() || text.length() > what.longest()) {
                throw new IllegalArgumentException("A name has 1 to " + what.longest() + " characters");
            }
        }
        if (what instanceof Labelled.Status(String code)
                && framework.scale().level(code).isEmpty()) {
            throw new IllegalArgumentException("The scale of " + framework.code() + " has no level " + code);
        }
        kept.keep(from, labels.next(framework.id(), what, from));
        labels.add(framework.id(), what, from, name);
    }

    /** From now on the framework is reported on in a rhythm of its own. */
    @PreAuthorize("@access.administrator(#framework)")
    @Transactional
    public void report(Framework framework, Rhythm rhythm) {
        jdbc.sql("update framework set rhythm = :rhythm where id = :framework")
                .param("rhythm", rhythm.name())
                .param("framework", framework.id().value())
                .update();
    }

    /** Most frameworks were never renamed, and cost no statement more. */
    private Framework newest(ResultSet row, int n) throws SQLException {
        Framework first = atFirst(row, n);
        return row.getBoolean("renamed") ? Labels.newest(labels.of(first.id())).over(first) : first;
    }

    /** As it was created. */
    private Framework beginning(FrameworkId id) {
        return jdbc.sql(COLUMNS + " where f.id = :id")
                .param("id", id.value())
                .query(this::atFirst)
                .single();
    }

    /**
     * Enters a new framework with its levels and its scale; {@code framework.id()} is not looked at.
     *
     * @return its id
     */
    @PreAuthorize("@access.administrator(#framework)")
    @Transactional
    public FrameworkId create(Framework framework) {
        FrameworkId id = new FrameworkId(JdbcValues.insert(jdbc.sql("""
                        insert into framework (mandate_id, code, title_en, title_fr, language, original_language, annex, fiscal_years,
                                               citation_symbol, citation_locator)
                        values (:mandate, :code, :en, :fr, :language, :original, :annex, :fiscal, :symbol, :locator)""")
                .param("mandate", framework.mandateId().value())
                .param("code", framework.code())
                .param("en", framework.title().en())
                .param("fr", framework.title().fr())
                .param("language", framework.language().toLanguageTag())
                .param("original", framework.originalLanguage().toLanguageTag())
                .param("annex", framework.annex())
                .param("fiscal", framework.fiscalYears().name())
                .param("symbol", framework.source().symbol())
                .param("locator", framework.source().locator())));
        LevelColumns.insert(jdbc, id, framework.levels());
        scales.begin(id, framework.scale());
        return id;
    }

    private Framework atFirst(ResultSet row, int n) throws SQLException {
        FrameworkId id = new FrameworkId(row.getLong("id"));
        return new Framework(
                id,
                new MandateId(row.getLong("mandate_id")),
                row.getString("code"),
                new LocalizedText(row.getString("title_en"), row.getString("title_fr")),
                Locale.forLanguageTag(row.getString("language")),
                Locale.forLanguageTag(row.getString("original_language")),
                row.getString("annex"),
                FiscalYears.valueOf(row.getString("fiscal_years")),
                JdbcValues.citation(row),
                LevelColumns.of(row),
                scales.of(id).whole());
    }
}
