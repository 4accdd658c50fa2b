package org.jalon.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.mandate.FrameworkId;
import org.jalon.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The levels of frameworks as the database keeps them, read beside the framework itself: they cost no statement of their own. */
final class LevelColumns {

    /** For the list of what is selected. */
    static final String SELECTED = each("""
            , l%1$d.code as level_code_%1$d, l%1$d.name_en as level_name_en_%1$d, l%1$d.name_fr as level_name_fr_%1$d,
            l%1$d.heading_en as level_heading_en_%1$d, l%1$d.heading_fr as level_heading_fr_%1$d, l%1$d.has_rows as level_rows_%1$d
            """);

    /** For what follows {@code framework f}. */
    static final String JOINED =
            each(" left join framework_level l%1$d on l%1$d.framework_id = f.id and l%1$d.level_no = %1$d");

    private LevelColumns() {}

    static ElementLevels of(ResultSet row) throws SQLException {
        List<ElementLevel> levels = new ArrayList<>();
        for (int number = 1; number <= ElementLevels.MOST; number++) {
            String code = row.getString("level_code_" + number);
            if (code != null) {
                levels.add(new ElementLevel(
                        number,
                        code,
                        text(row, "level_name", number),
                        text(row, "level_heading", number),
                        row.getBoolean("level_rows_" + number)));
            }
        }
        return new ElementLevels(levels);
    }

    static void insert(JdbcClient jdbc, FrameworkId framework, ElementLevels levels) {
        levels.inOrder()
                .forEach(level -> jdbc.sql("""
                        insert into framework_level (framework_id, level_no, code, name_en, name_fr, heading_en, heading_fr, has_rows)
                        values (:framework, :number, :code, :nameEn, :nameFr, :headingEn, :headingFr, :rows)""")
                        .param("framework", framework.value())
                        .param("number", level.number())
                        .param("code", level.code())
                        .param("nameEn", level.name().en())
                        .param("nameFr", level.name().fr())
                        .param("headingEn", level.heading().en())
                        .param("headingFr", level.heading().fr())
                        .param("rows", level.rows())
                        .update());
    }

    private static LocalizedText text(ResultSet row, String column, int number) throws SQLException {
        return new LocalizedText(row.getString(column + "_en_" + number), row.getString(column + "_fr_" + number));
    }

    private static String each(String form) {
        return IntStream.rangeClosed(1, ElementLevels.MOST)
                .mapToObj(number -> form.formatted(number))
                .collect(Collectors.joining());
    }
}
