package org.jalon.export.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.mandate.FrameworkId;
import org.jalon.shared.Lang;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LastChoicesTest {

    @Autowired
    private LastChoices choices;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void two_windows_that_choose_for_the_first_time_at_the_same_moment_leave_one_choice_and_no_error()
            throws Exception {
        DocumentChoice choice = DocumentChoice.of(Map.of("format", List.of("csv")), Lang.en);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                FrameworkId framework = framework(mandates.make().mandate());
                Callable<Boolean> window = () -> {
                    together.await();
                    choices.remember(framework, "officer", choice);
                    return true;
                };
                for (Future<Boolean> chosen : windows.invokeAll(List.of(window, window))) {
                    assertThat(chosen.get()).isTrue();
                }
                assertThat(choices.of(framework, "officer")).hasValue(choice.query());
            }
        }
    }

    private FrameworkId framework(String mandate) {
        return jdbc.sql("select f.id from framework f join mandate m on m.id = f.mandate_id where m.code = :code")
                .param("code", mandate)
                .query((row, n) -> new FrameworkId(row.getLong(1)))
                .single();
    }
}
