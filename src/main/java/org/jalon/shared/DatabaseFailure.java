package org.jalon.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** What a failure means that came from the database and is nobody's mistake; whatever is none of these is one. */
public enum DatabaseFailure {

    /** Somebody else wrote the same at the same moment. Done again, it succeeds or says what stands now. */
    LOST_RACE,

    /** The database cannot be reached, answers too late or takes nothing more; what was saved is safe. */
    OUTAGE;

    /** After how many seconds it makes sense to ask again in an {@link #OUTAGE}. */
    public static final String RETRY_AFTER_SECONDS = "5";

    /** Of unique and foreign keys, and of a lock that could not be had in time: what standard SQL, PostgreSQL and H2 answer. */
    private static final Set<String> RACES = Set.of("23505", "23503", "23506", "55P03", "HYT00", "90131");

    /** The server stops, crashed, starts, has no connection or no room left; H2 closed the file, or cannot read or write it. */
    private static final Set<String> OUTAGES = Set.of(
            "57P01", "57P02", "57P03", "53100", "53200", "53300", "90013", "90020", "90028", "90030", "90031", "90067",
            "90098", "90121");

    private static final int DEEPEST = 20;

    /** What the failure means, by the first of its causes that says so. */
    public static Optional<DatabaseFailure> of(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<DatabaseFailure> found = ofItself(cause);
            if (found.isPresent()) {
                return found;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<DatabaseFailure> ofItself(Throwable failure) {
        return switch (failure) {
            case ConcurrencyFailureException race -> Optional.of(LOST_RACE);
            case DuplicateKeyException race -> Optional.of(LOST_RACE);
            case SQLTransientConnectionException none -> Optional.of(OUTAGE);
            case SQLNonTransientConnectionException none -> Optional.of(OUTAGE);
            case SQLException told -> ofState(told.getSQLState());
            default -> Optional.empty();
        };
    }

    private static Optional<DatabaseFailure> ofState(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.startsWith("40") || RACES.contains(state)) {
            return Optional.of(LOST_RACE);
        }
        return state.startsWith("08") || OUTAGES.contains(state) ? Optional.of(OUTAGE) : Optional.empty();
    }
}
