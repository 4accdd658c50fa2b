package org.jalon.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jalon.assessment.VersionId;
import org.jalon.assessment.store.OpenHistory;
import org.jalon.framework.ElementId;
import org.jalon.framework.FrameworkId;
import org.jalon.shared.JdbcValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the texts that can be found up with what was written. Wordings and versions are only ever added, so that as many taken in as there
 * are means all of them; if there are more, the missing ones are read. {@link SearchKeeping} has it done at the start and after each save;
 * whatever wrote them, by whichever way, nothing is left out, since a search looks whether all is there.
 */
@Component
class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int AT_ONCE = 500;

    /** As many texts as are taken in before anybody notices that they wait. */
    private static final int FEW = 200;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final FoundTexts texts;
    private final TransactionTemplate transaction;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean stopped;

    SearchIndex(JdbcClient jdbc, FoundTexts texts, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Takes in all that has been written since the last time, however long that takes; one statement if that is nothing. */
    void catchUp() {
        if (missing() > 0) {
            oneAtATime.lock();
            takeInAll();
        }
    }

    /**
     * Takes in what has been written since the last time if that is little.
     *
     * @return whether everything is there to be found; if not, there is too much of it for somebody to wait
     */
    boolean catchUpQuickly() {
        long missing = missing();
        return missing == 0 || missing <= FEW && lockedSoon() && takeInAll();
    }

    /** What is being taken in is finished, and nothing more is begun. */
    void stop() {
        stopped = true;
    }

    private boolean lockedSoon() {
        try {
            return oneAtATime.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the lock back. */
    private boolean takeInAll() {
        try {
            takeIn("wording");
            takeIn("assessment_version");
            return !stopped;
        } catch (DuplicateKeyException e) {
            // Another Jalon on the same database took the same texts in at this moment; what is left is taken in next
            // time.
            LOG.debug("Texts were taken in elsewhere", e);
            return false;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What a corrigendum prepares is not missing: it is nobody's to find before it is signed. */
    private long missing() {
        return jdbc.sql("""
                        select (select count(*) from wording) - (select count(*) from found_wording)
                             + (select count(*) from assessment_version) - (select count(*) from found_version)
                             - (select count(*) from reporting_period p
                                join assessment a on a.period_id = p.id
                                join assessment_version v on v.assessment_id = a.id
                                where p.state = 'CORRECTING' and not exists
                                    (select 1 from found_version f where f.version_id = v.id)) as missing""").query((row, n) -> row.getLong("missing")).single();
    }

    private void takeIn(String table) {
        boolean wordings = table.equals("wording");
        String done = wordings ? "found_wording" : "found_version";
        String key = wordings ? "wording_id" : "version_id";
        // What a corrigendum prepares is nobody's to read before it is signed; it is taken in then.
        String unsigned = wordings
                ? ""
                : " and not exists (select 1 from assessment a join reporting_period p on p.id = a.period_id"
                        + " where a.id = t.assessment_id and p.state = 'CORRECTING')";
        List<Long> ids = jdbc.sql("select t.id from " + table + " t where not exists (select 1 from " + done
                        + " d where d." + key + " = t.id)" + unsigned + " order by t.id")
                .query((row, n) -> row.getLong("id"))
                .list();
        for (int from = 0; from < ids.size() && !stopped; from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            transaction.executeWithoutResult(status -> {
                texts.add(wordings ? wordings(some) : versions(everybodys(some)));
                texts.markDone(done, key, some);
            });
        }
    }

    /** What an abandoned corrigendum had prepared is never to be found; it is done with nevertheless. */
    private List<Long> everybodys(List<Long> ids) {
        return jdbc.sql(
                        "select v.id from assessment_version v join assessment a on a.id = v.assessment_id where v.id in (:ids) and "
                                + OpenHistory.CONDITION)
                .param("ids", ids)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    private List<FoundTexts.Said> wordings(List<Long> ids) {
        List<FoundTexts.Said> said = new ArrayList<>();
        jdbc.sql("""
                        select e.framework_id, e.id as element_id, e.sort_key, e.number, p.first_day, w.text, w.statement
                        from wording w join element e on e.id = w.element_id
                        join reporting_period p on p.id = w.from_period_id where w.id in (:ids)""").param("ids", ids).query(row -> {
            Place place = place(row, 0, Optional.empty());
            said.add(place.says(FoundKind.WORDING, row.getString("text"), row.getString("number") + " "));
            JdbcValues.text(row, "statement").ifPresent(text -> said.add(place.says(FoundKind.STATEMENT, text, "")));
        });
        return said;
    }

    private List<FoundTexts.Said> versions(List<Long> ids) {
        List<FoundTexts.Said> said = new ArrayList<>();
        if (ids.isEmpty()) {
            return said;
        }
        Map<VersionId, Place> places = new HashMap<>();
        jdbc.sql("""
                        select e.framework_id, e.id as element_id, e.sort_key, p.first_day, v.id, v.number, v.deadline_words, v.doubt,
                               v.reason
                        from assessment_version v join assessment a on a.id = v.assessment_id
                        join element e on e.id = a.indicator_id join reporting_period p on p.id = a.period_id
                        where v.id in (:ids)""").param("ids", ids).query(row -> {
            VersionId id = new VersionId(row.getLong("id"));
            Place place = place(row, row.getInt("number"), Optional.of(id));
            places.put(id, place);
            add(said, place, FoundKind.DEADLINE, JdbcValues.text(row, "deadline_words"));
            add(said, place, FoundKind.DOUBT, JdbcValues.text(row, "doubt"));
            add(said, place, FoundKind.REASON, JdbcValues.text(row, "reason"));
        });
        jdbc.sql("select version_id, comment from assessment_part where version_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    add(said, at(places, row), FoundKind.COMMENT, JdbcValues.text(row, "comment"));
                });
        jdbc.sql("""
                        select version_id, symbol as citation_symbol, locator as citation_locator, quote as citation_quote
                        from assessment_citation where version_id in (:ids)""").param("ids", ids).query(row -> {
            var citation = JdbcValues.citation(row);
            String quote = citation.quote().isEmpty() ? "" : "\n" + citation.quote();
            add(said, at(places, row), FoundKind.CITATION, Optional.of(citation.place() + quote));
        });
        return said;
    }

    private static void add(List<FoundTexts.Said> said, Place place, FoundKind kind, Optional<String> text) {
        text.filter(words -> !words.isBlank()).ifPresent(words -> said.add(place.says(kind, words, "")));
    }

    private static Place at(Map<VersionId, Place> places, ResultSet row) throws SQLException {
        return Optional.ofNullable(places.get(new VersionId(row.getLong("version_id"))))
                .orElseThrow();
    }

    private static Place place(ResultSet row, int number, Optional<VersionId> version) throws SQLException {
        return new Place(
                new FrameworkId(row.getLong("framework_id")),
                new ElementId(row.getLong("element_id")),
                row.getString("sort_key"),
                row.getObject("first_day", LocalDate.class),
                number,
                version);
    }

    /** Who said something when. */
    private record Place(
            FrameworkId framework,
            ElementId element,
            String sortKey,
            LocalDate day,
            int number,
            Optional<VersionId> version) {

        /** @param before words that find the text and are not shown with it */
        FoundTexts.Said says(FoundKind kind, String text, String before) {
            return new FoundTexts.Said(framework, element, sortKey, kind, text, before, day, number, version);
        }
    }
}
