package org.jalon.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing told to one person.
 *
 * @param mandate code of the mandate
 * @param framework code of the framework whose table it is about; empty if the mandate has none
 * @param period code of the period
 * @param indicator number of the row; empty if it is about the period or several rows
 * @param rows how many rows it is about; 0 if about the period
 * @param corrigendum number of the corrigendum that was sealed; 0 for anything else
 * @param actor who did it, as they were called then
 * @param words a reviewer's reason; empty for all other kinds
 * @param rowsNamed the numbers of several rows, or of the first of very many; empty for one row or none
 * @param due the day by which the period is due (calendar day without a time zone); for {@link NoticeKind#DUE} only
 * @param readAt when the person read it; empty as long as it is new
 */
public record Notice(
        long id,
        NoticeKind kind,
        String mandate,
        Optional<String> framework,
        String period,
        Optional<String> indicator,
        int rows,
        int corrigendum,
        Optional<String> actor,
        Optional<String> words,
        Optional<String> rowsNamed,
        Optional<LocalDate> due,
        Instant happenedAt,
        Optional<Instant> readAt,
        MailState mail) {

    public boolean isNew() {
        return readAt.isEmpty();
    }
}
