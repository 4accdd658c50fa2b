package org.jalon.assessment.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.seal.Seal.Origin;
import org.jalon.assessment.seal.Seal.Signature;
import org.jalon.framework.Framework;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals, the versions they cover, and signatures. Lines are inserted and never changed. */
@Component
public class SealStore {

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All seals of a table, the newest first. */
    List<Seal> seals(Framework framework, ReportingPeriod period) {
        List<NumberedSignature> signatures = jdbc.sql("""
                        select number, username, person_name, digest, signed_at from seal_signature
                        where period_id = :period and framework_id = :framework order by id""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .query((row, n) -> new NumberedSignature(
                        row.getInt("number"),
                        new Signature(
                                row.getString("username"),
                                row.getString("person_name"),
                                row.getString("digest"),
                                JdbcValues.instant(row, "signed_at"))))
                .list();
        return jdbc.sql("""
                        select number, origin, digest, report_symbol, report_date, reason, sealed_at from seal
                        where period_id = :period and framework_id = :framework order by number desc""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .query((row, n) -> new Seal(
                        row.getInt("number"),
                        Origin.valueOf(row.getString("origin")),
                        row.getString("digest"),
                        row.getString("report_symbol"),
                        JdbcValues.day(row, "report_date"),
                        JdbcValues.text(row, "reason"),
                        JdbcValues.instant(row, "sealed_at"),
                        of(signatures, row.getInt("number"), row.getString("digest"))))
                .list();
    }

    /** Under what a table was sealed as that number, without who signed it; empty if it was not. One statement. */
    Optional<SealedAs> sealedAs(Framework framework, ReportingPeriod period, int number) {
        return jdbc.sql("""
                        select number, report_symbol, report_date, reason, digest, sealed_at, compared_period_id from seal
                        where period_id = :period and framework_id = :framework and number = :number""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param("number", number)
                .query((row, n) -> new SealedAs(
                        row.getInt("number"),
                        row.getString("report_symbol"),
                        JdbcValues.day(row, "report_date"),
                        JdbcValues.text(row, "reason"),
                        row.getString("digest"),
                        JdbcValues.instant(row, "sealed_at"),
                        Optional.ofNullable(row.getObject("compared_period_id", Long.class))
                                .map(PeriodId::new)))
                .optional();
    }

    /** Who signed this digest, and not another one, in that order. */
    List<Signature> signatures(Framework framework, ReportingPeriod period, int number, String digest) {
        return jdbc.sql("""
                        select username, person_name, digest, signed_at from seal_signature
                        where period_id = :period and framework_id = :framework and number = :number and digest = :digest
                        order by id""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param("number", number)
                .param("digest", digest)
                .query((row, n) -> new Signature(
                        row.getString("username"),
                        row.getString("person_name"),
                        row.getString("digest"),
                        JdbcValues.instant(row, "signed_at")))
                .list();
    }

    /** What the newest signature of a table that is not sealed yet was given for: symbol and date of the report. */
    Optional<CanonicalTable.Report> lastSigned(Framework framework, ReportingPeriod period, int number) {
        return jdbc
                .sql("""
                        select report_symbol, report_date from seal_signature
                        where period_id = :period and framework_id = :framework and number = :number
                        order by id desc""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param("number", number)
                .query((row, n) -> new CanonicalTable.Report(
                        number, row.getString("report_symbol"), JdbcValues.day(row, "report_date"), Optional.empty()))
                .list()
                .stream()
                .findFirst();
    }

    /** Whether anybody signed a table under that number, be it for a digest that it no longer has. */
    public boolean isSignedByAnybody(Framework framework, ReportingPeriod period, int number) {
        return jdbc.sql("""
                                select count(*) from seal_signature
                                where period_id = :period and framework_id = :framework and number = :number""")
                        .param("period", period.id().value())
                        .param("framework", framework.id().value())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void sign(
            Framework framework,
            ReportingPeriod period,
            CanonicalTable.Report report,
            String digest,
            Person person,
            Instant at) {
        jdbc.sql("""
                        insert into seal_signature (period_id, framework_id, number, digest, report_symbol, report_date,
                                                    username, person_name, signed_at)
                        values (:period, :framework, :number, :digest, :symbol, :date, :username, :name, :at)""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .param("number", report.number())
                .param("digest", digest)
                .param("symbol", report.symbol())
                .param("date", report.date().orElse(null))
                .param("username", person.username())
                .param("name", person.displayName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record NumberedSignature(int number, Signature signature) {}

    private static List<Signature> of(List<NumberedSignature> all, int number, String digest) {
        return all.stream()
                .filter(one ->
                        one.number() == number && one.signature().digest().equals(digest))
                .map(NumberedSignature::signature)
                .toList();
    }
}
