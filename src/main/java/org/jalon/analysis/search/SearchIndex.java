package org.jalon.analysis.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jalon.assessment.store.OpenHistory;
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
public class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int AT_ONCE = 500;

    /** As many texts as are taken in before anybody notices that they wait. */
    private static final int FEW = 200;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final WrittenTexts written;
    private final FoundTexts texts;
    private final TransactionTemplate transaction;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean stopped;

    SearchIndex(JdbcClient jdbc, WrittenTexts written, FoundTexts texts, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.written = written;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Takes in all that has been written since the last time, however long that takes; one statement if that is nothing. */
    public void catchUp() {
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
                texts.add(wordings ? written.wordings(some) : written.versions(everybodys(some)));
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
}
