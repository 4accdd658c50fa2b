package org.jalon.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Fills a second mandate, {@code scale}, with indicators and periods that never were, straight into the database of a Jalon that is not
 * running: the way through the services would take an hour, and none of this is ever anything but a size. Every text says that it is
 * artificial. A tenth of the cells have twelve versions; a third of the indicators begin with the fifth period; one level stands
 * outside the order of the scale; all periods but the last are sealed, under digests that are made up, which is what verification says
 * of them. The same sizes give the same content.
 *
 * <p>Run by {@code bin/demo-scale}.
 */
public final class ScaleMandate {

    static final int INDICATORS = 1_000;
    static final int PERIODS = 40;

    private static final int VERSIONS = 12;
    private static final int FIRST_YEAR = 2010;
    private static final String[] LEVELS = {"not-begun", "prepared", "begun", "done", "suspended"};
    private static final String[] LABELS = {"Not begun", "Prepared", "Begun", "Done", "Suspended"};
    private static final String[] LABELS_FR = {"Pas commencé", "Préparé", "Commencé", "Achevé", "Suspendu"};
    private static final String[] SYMBOLS = {"cross", "quarter", "half", "tick", "pause"};
    private static final String[] COLOURS = {"#A63D1E", "#8A5A00", "#1F5FA8", "#116B4B", "#6B3FA0"};

    private final Connection db;
    private final Random random = new Random(20170606);
    private final int indicators;
    private final int periods;
    private final Timestamp now = Timestamp.from(Instant.parse("2017-06-06T12:00:00Z"));
    private long assessment;
    private long version;

    private ScaleMandate(Connection db, int indicators, int periods) {
        this.db = db;
        this.indicators = indicators;
        this.periods = periods;
    }

    /** Arguments: the data directory, then how many indicators and periods. */
    public static void main(String[] arguments) throws SQLException {
        Path data = Path.of(arguments[0]);
        if (!Files.exists(data.resolve("jalon.mv.db"))) {
            System.err.println("[jalon] There is no database in " + data + ". Start Jalon on it once, and stop it.");
            System.exit(1);
        }
        int indicators = arguments.length > 1 ? Integer.parseInt(arguments[1]) : INDICATORS;
        int periods = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PERIODS;
        write(data, indicators, periods);
        System.err.println("[jalon] " + indicators + " indicators in " + periods + " periods are at /scale/table.");
    }

    /**
     * Adds it to the data of a Jalon that is not running.
     *
     * @param data its data directory, with a database in it
     */
    public static void write(Path data, int indicators, int periods) throws SQLException {
        String url = "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve("jalon");
        try (Connection db = DriverManager.getConnection(url)) {
            db.setAutoCommit(false);
            new ScaleMandate(db, indicators, periods).write();
            db.commit();
            // A running Jalon counts its tables while they are filled; here it is done once, at the end.
            try (Statement statement = db.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    private void write() throws SQLException {
        long mandate =
                insert("insert into mandate (code, title_en, title_fr, original_language, rhythm) values ('scale',"
                        + " 'Artificial mandate for trying out large tables', 'Mandat artificiel pour essayer de grands tableaux',"
                        + " 'en', 'QUARTER')");
        long framework = insert(
                "insert into framework (mandate_id, code, title_en, title_fr, language, original_language, annex,"
                        + " citation_symbol) values (?, 'table', 'Artificial indicators', 'Indicateurs artificiels', 'en',"
                        + " 'en', 'Annex', 'ARTIFICIAL')",
                mandate);
        run(
                "insert into framework_level (framework_id, level_no, code, name_en, name_fr, heading_en, heading_fr, has_rows)"
                        + " select ?, level_no, code, name_en, name_fr, heading_en, heading_fr, has_rows from framework_level"
                        + " where framework_id = (select min(framework_id) from framework_level)",
                framework);
        List<Long> line = new ArrayList<>();
        for (int n = 0; n < periods; n++) {
            LocalDate from = LocalDate.of(FIRST_YEAR + n / 4, n % 4 * 3 + 1, 1);
            LocalDate to = from.plusMonths(3).minusDays(1);
            boolean open = n == periods - 1;
            line.add(insert(
                    "insert into reporting_period (mandate_id, framework_id, code, first_day, last_day, due_day, state,"
                            + " report_symbol, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    mandate,
                    framework,
                    from.getYear() + "-Q" + (n % 4 + 1),
                    Date.valueOf(from),
                    Date.valueOf(to),
                    Date.valueOf(to),
                    open ? "OPEN" : "SEALED",
                    open ? null : "ARTIFICIAL/" + (n + 1)));
        }
        for (int n = 0; n < LEVELS.length; n++) {
            insert(
                    "insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done,"
                            + " ordered) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    framework,
                    LEVELS[n],
                    n + 1,
                    LABELS[n],
                    LABELS_FR[n],
                    SYMBOLS[n],
                    COLOURS[n],
                    n == 3,
                    n != 4);
        }
        assessment = next("assessment_seq");
        version = next("assessment_version_seq");
        try (Rows rows = new Rows()) {
            elements(framework, line, rows);
        }
        seal(framework, mandate);
        run("alter sequence assessment_seq restart with " + (assessment + 50));
        run("alter sequence assessment_version_seq restart with " + (version + 50));
    }

    private void seal(long framework, long mandate) throws SQLException {
        run(
                "insert into seal (period_id, framework_id, number, origin, digest, report_symbol, sealed_at)"
                        + " select id, ?, 0, 'PUBLISHED', ?, report_symbol, ? from reporting_period"
                        + " where mandate_id = ? and state = 'SEALED'",
                framework,
                "0".repeat(64),
                now,
                mandate);
        run(
                "insert into seal_row (seal_id, assessment_id, version_id) select s.id, a.id, a.newest_id"
                        + " from seal s join assessment a on a.period_id = s.period_id where s.framework_id = ?",
                framework);
    }

    private void elements(long framework, List<Long> line, Rows rows) throws SQLException {
        int left = indicators;
        for (int pillar = 1; left > 0; pillar++) {
            long top = element(framework, null, "PILLAR", line.getFirst(), pillar);
            for (int objective = 1; objective <= 10 && left > 0; objective++) {
                long middle = element(framework, top, "OBJECTIVE", line.getFirst(), pillar, objective);
                for (int n = 1; n <= 10 && left > 0; n++, left--) {
                    int begin = left % 3 == 0 ? Math.min(4, periods - 1) : 0;
                    long id = element(framework, middle, "INDICATOR", line.get(begin), pillar, objective, n);
                    history(id, pillar + "." + objective + "." + n, line.subList(begin, line.size()), rows);
                }
            }
        }
    }

    /** One indicator through all its periods: mostly as before, now and then a step. */
    private void history(long indicator, String number, List<Long> line, Rows rows) throws SQLException {
        int level = random.nextInt(2);
        String deadline = random.nextInt(10) < 6 ? String.valueOf(FIRST_YEAR + 1 + random.nextInt(8)) : null;
        String comment = text(number, 0);
        boolean split = random.nextInt(30) == 0;
        for (int n = 0; n < line.size(); n++) {
            if (random.nextInt(6) == 0) {
                level = Math.clamp(level + (random.nextInt(5) == 0 ? -1 : 1), 0, random.nextInt(20) == 0 ? 4 : 3);
            }
            if (random.nextInt(5) == 0) {
                comment = text(number, n);
            }
            if (deadline != null && random.nextInt(12) == 0) {
                deadline = String.valueOf(Integer.parseInt(deadline) + 1);
            }
            boolean blank = random.nextInt(50) == 0;
            int versions = assessment % 10 == 0 ? VERSIONS : 1;
            rows.assessment(line.get(n), indicator, version + versions - 1);
            for (int v = 1; v <= versions; v++) {
                String words = v < versions ? comment + " Draft " + v + "." : comment;
                rows.version(v, n == line.size() - 1 ? "EDITED" : "PUBLISHED", deadline, random.nextInt(100) == 0);
                rows.part(0, blank ? null : LEVELS[level], words);
                if (split) {
                    rows.part(1, LEVELS[Math.min(level + 1, 3)], words + " Second part.");
                }
                version++;
            }
            assessment++;
        }
    }

    private static String text(String number, int period) {
        return "Artificial comment on " + number + ", written for period " + (period + 1)
                + " to try out large tables; no document says this.";
    }

    private long element(long framework, @Nullable Long parent, String kind, long from, int... steps)
            throws SQLException {
        StringBuilder number = new StringBuilder();
        StringBuilder key = new StringBuilder();
        for (int step : steps) {
            number.append(number.isEmpty() ? "" : ".").append(step);
            key.append("%06d".formatted(step));
        }
        long id = insert(
                "insert into element (framework_id, parent_id, level_no, is_row, code, number, sort_key) values (?, ?, ?, ?, ?, ?, ?)",
                framework,
                parent,
                List.of("PILLAR", "OBJECTIVE", "INDICATOR").indexOf(kind) + 1,
                kind.equals("INDICATOR"),
                number.toString(),
                number.toString(),
                key.toString());
        insert(
                "insert into wording (element_id, from_period_id, text, statement) values (?, ?, ?, ?)",
                id,
                from,
                "Artificial " + kind.toLowerCase(Locale.ROOT) + " " + number
                        + ", a text of some length made up for trying out large tables",
                kind.equals("PILLAR") ? "Nothing here was ever said by anyone." : null);
        return id;
    }

    private long insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong("id");
            }
        }
    }

    private long next(String sequence) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("select next value for " + sequence)) {
            row.next();
            return row.getLong(1) + 100;
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The many rows, in batches. A head points at its newest version, which is written after it. */
    private final class Rows implements AutoCloseable {

        private static final int BATCH = 2_000;

        private final PreparedStatement heads = db.prepareStatement(
                "insert into assessment (id, period_id, indicator_id, newest_id, lock_version) values (?, ?, ?, null, 0)");
        private final PreparedStatement newest =
                db.prepareStatement("update assessment set newest_id = ?, current_id = ? where id = ?");
        private final PreparedStatement versions = db.prepareStatement(
                "insert into assessment_version (id, assessment_id, number, recorded_at, username, person_name, route, act,"
                        + " state, deadline_words, deadline_kind, deadline_from, deadline_to, deadline_corrected, doubt)"
                        + " values (?, ?, ?, ?, 'seed', 'Artificial', 'SEED', ?, ?, ?, ?, ?, ?, false, ?)");
        private final PreparedStatement parts = db.prepareStatement(
                "insert into assessment_part (version_id, position, status, comment) values (?, ?, ?, ?)");
        private int waiting;

        private Rows() throws SQLException {}

        void assessment(long period, long indicator, long newestVersion) throws SQLException {
            if (waiting++ > BATCH) {
                flush();
            }
            set(heads, assessment, period, indicator);
            set(newest, newestVersion, newestVersion, assessment);
        }

        void version(int number, String state, @Nullable String deadline, boolean doubtful) throws SQLException {
            set(
                    versions,
                    version,
                    assessment,
                    number,
                    now,
                    state,
                    state,
                    deadline,
                    deadline == null ? null : "interval",
                    deadline == null ? null : Date.valueOf(deadline + "-01-01"),
                    deadline == null ? null : Date.valueOf(deadline + "-12-31"),
                    doubtful ? "An artificial doubt." : null);
        }

        void part(int position, @Nullable String status, String comment) throws SQLException {
            set(parts, version, position, status, comment);
        }

        private void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        private void flush() throws SQLException {
            heads.executeBatch();
            versions.executeBatch();
            parts.executeBatch();
            newest.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            flush();
            heads.close();
            versions.close();
            parts.close();
            newest.close();
        }
    }
}
