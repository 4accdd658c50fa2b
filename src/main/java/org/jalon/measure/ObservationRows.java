package org.jalon.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jalon.measure.ObservationContent.Figure;
import org.jalon.measure.ObservationContent.Source;
import org.jalon.measure.ObservationContent.Subject;
import org.jalon.measure.ObservationContent.When;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Lines of the tables of observations, read and written. */
final class ObservationRows {

    /** What a version says, in the order in which all statements name it. */
    static final String COLUMNS = """
            v.figure, v.figure_to, v.printed, v.qualifier, v.kind, v.role, v.as_at, v.from_day, v.to_day, v.date_basis, v.area, v.breakdown,
            v.denominator, v.currency, v.source, v.place, v.quotation, v.note, v.recorded_at, v.person_name""";

    private ObservationRows() {}

    static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                new ObservationId(row.getLong("id")),
                new MeasureId(row.getLong("measure_id")),
                row.getInt("version"),
                content(row),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("person_name"));
    }

    static ObservationVersion version(ResultSet row) throws SQLException {
        return new ObservationVersion(
                row.getInt("number"),
                content(row),
                row.getString("reason"),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("username"),
                row.getString("person_name"));
    }

    private static ObservationContent content(ResultSet row) throws SQLException {
        return new ObservationContent(
                new Figure(
                        number(row, "figure"),
                        number(row, "figure_to"),
                        row.getString("printed"),
                        row.getString("qualifier")),
                ObservationKind.valueOf(row.getString("kind")),
                ObservationRole.valueOf(row.getString("role")),
                new When(
                        FigureDay.parse(row.getString("as_at")),
                        FigureDay.parse(row.getString("from_day")),
                        FigureDay.parse(row.getString("to_day")),
                        DateBasis.valueOf(row.getString("date_basis"))),
                new Subject(
                        row.getString("area"),
                        row.getString("breakdown"),
                        row.getString("denominator"),
                        row.getString("currency")),
                new Source(row.getString("source"), row.getString("place"), row.getString("quotation")),
                row.getString("note"));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(FigureNumber::plain);
    }

    static StatementSpec with(StatementSpec insert, ObservationContent content) {
        return insert.param("figure", content.figure().value().orElse(null))
                .param("figureTo", content.figure().valueTo().orElse(null))
                .param("printed", content.figure().printed())
                .param("qualifier", content.figure().qualifier())
                .param("kind", content.kind().name())
                .param("role", content.role().name())
                .param("asAt", text(content.when().asAt()))
                .param("fromDay", text(content.when().from()))
                .param("toDay", text(content.when().to()))
                .param("sortDay", content.when().day().orElse(null))
                .param("basis", content.when().basis().name())
                .param("area", content.subject().area())
                .param("breakdown", content.subject().breakdown())
                .param("denominator", content.subject().denominator())
                .param("currency", content.subject().currency())
                .param("source", content.source().document())
                .param("place", content.source().place())
                .param("quotation", content.source().quotation())
                .param("note", content.note());
    }

    private static String text(Optional<FigureDay> day) {
        return day.map(FigureDay::text).orElse("");
    }
}
