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

    /** What an element's lines of a table say is valid from a period on, until the next line. */
    enum Lines {
        WORDINGS("wording"),
        PLACES("element_place");

        private final String table;

        Lines(String table) {
            this.table = table;
        }
    }

    /**
     * Keeps what sealed tables print of an element.
     *
     * @param from the period with which another of these lines is to begin
     * @throws ActRefused if a period that was sealed would print it
     */
    void keep(ElementId element, Lines lines, ReportingPeriod from) {
        Optional<LocalDate> next = jdbc
                .sql("select p.first_day from " + lines.table + """
                         l join reporting_period p on p.id = l.from_period_id
                        where l.element_id = :element and p.first_day > :from
                        order by p.first_day""")
                .param("element", element.value())
                .param("from", from.from())
                .query((row, n) -> row.getObject("first_day", LocalDate.class))
                .list()
                .stream()
                .findFirst();
        keep(from, next);
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
