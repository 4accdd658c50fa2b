package org.jalon.framework;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what sealed tables print: words that are valid from a period on are so in all later ones, until the next words. None of those may be sealed,
 * be it that the period itself was entered late and is open.
 */
@Component
public class SealedWords {

    private final JdbcClient jdbc;

    SealedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from the first period that is to print other words
     * @param until the first day of the period whose words are others again; empty if none is
     * @throws ActRefused if a period that was sealed would print them
     */
    public void keep(ReportingPeriod from, Optional<LocalDate> until) {
        jdbc
                .sql("""
                        select code from reporting_period
                        where framework_id = :framework and first_day >= :from and first_day < :until
                          and (state = 'SEALED' or state = 'CORRECTING')
                        order by first_day""")
                .param("framework", from.frameworkId().value())
                .param("from", from.from())
                .param("until", until.orElse(LocalDate.of(9999, 12, 31)))
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(printed -> {
                    throw new ActRefused("refused.words-sealed", from.code(), printed);
                });
    }
}
