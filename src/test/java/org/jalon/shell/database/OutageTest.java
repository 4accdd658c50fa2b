package org.jalon.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.IMetricsTracker;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import com.zaxxer.hikari.metrics.PoolStats;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.jalon.security.ActingAsFactory;
import org.jalon.testing.Acting;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** No connection to the database is to be had: everybody is told so soon, in words, and that what was saved is safe. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@LongTest("Waits for connections that never come")
class OutageTest {

    /** The longest wait for one connection, and nobody waits for two. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final String TABLE = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.json";
    private static final String ROW = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q3/assessments/1.1.1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private DatabasePulse pulse;

    private final Waits waits = new Waits();

    private final Deque<Connection> held = new ArrayDeque<>();

    @BeforeEach
    void all_connections_are_taken() throws Exception {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        assertThat(Duration.ofMillis(pool.getConnectionTimeout())).isLessThanOrEqualTo(SOON);
        ((HikariPool) pool.getHikariPoolMXBean()).setMetricsTrackerFactory(waits);
        int most = pool.getMaximumPoolSize();
        for (int i = 0; i < most; i++) {
            held.add(dataSource.getConnection());
        }
    }

    @AfterEach
    void give_them_back() throws Exception {
        while (!held.isEmpty()) {
            held.pop().close();
        }
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        ((HikariPool) pool.getHikariPoolMXBean()).setMetricsTrackerFactory(pool.getMetricsTrackerFactory());
        await().untilAsserted(() -> mvc.perform(get("/actuator/health")).andExpect(status().isOk()));
    }

    @Test
    void a_program_is_told_before_and_after_it_is_known_who_asks(CapturedOutput log) throws Exception {
        soon(get(TABLE).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
        soon(get(TABLE).with(securityContext(ActingAsFactory.context(Acting.OFFICER))));
        soon(put(ROW).with(securityContext(ActingAsFactory.context(Acting.OFFICER)))
                .with(httpBasic("nobody", "wrong"))
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"noChange\": true}"));
        assertThat(log).doesNotContain("Incident");
    }

    private void soon(MockHttpServletRequestBuilder request) throws Exception {
        within(request)
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:unavailable"))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("what was saved is safe")));
    }

    @Test
    void whoever_opens_a_page_reads_that_what_was_saved_is_safe() throws Exception {
        await().until(() -> !pulse.beats());
        within(get("/login").accept(MediaType.TEXT_HTML).header("Accept-Language", "fr"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(header().string("Content-Language", "fr"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(Matchers.containsString("en sûreté")));
    }

    @Test
    void health_says_so_too_and_again_when_it_is_over() throws Exception {
        await().untilAsserted(() -> within(get("/actuator/health"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.status").value("DOWN")));
    }

    /** How often one waited in vain until the answer; what it says is asked of it afterwards. */
    private ResultActions within(MockHttpServletRequestBuilder request) throws Exception {
        int before = waits.here();
        ResultActions answer = mvc.perform(request);
        assertThat(waits.here() - before).as("waits for a connection").isLessThanOrEqualTo(1);
        return answer;
    }

    /** Counts, thread by thread, how often no connection came in time: what a clock says depends on what else the computer does. */
    private static final class Waits implements MetricsTrackerFactory, IMetricsTracker {

        private final Map<Thread, Integer> inVain = new ConcurrentHashMap<>();

        int here() {
            return inVain.getOrDefault(Thread.currentThread(), 0);
        }

        @Override
        public IMetricsTracker create(String pool, PoolStats stats) {
            return this;
        }

        @Override
        public void recordConnectionTimeout() {
            inVain.merge(Thread.currentThread(), 1, Integer::sum);
        }
    }
}
