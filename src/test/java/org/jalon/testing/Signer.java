package org.jalon.testing;

import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.seal.Signing.Signed;
import org.jalon.assessment.seal.ToSign;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.springframework.beans.factory.BeanFactory;

/** A reviewer with a password, who can sign. */
public record Signer(Person person, Signing signing) {

    public static final String PASSWORD = "a-password-of-tests";

    /** The one of that name, who may be there already. */
    public static Signer named(String username, BeanFactory beans) {
        People people = beans.getBean(People.class);
        Person person = new Person(username, "Signer " + username, Role.REVIEWER);
        Acting.as(Acting.ADMINISTRATOR, () -> {
            if (people.find(username).isEmpty()) {
                people.create(username, person.displayName(), Role.REVIEWER, PASSWORD);
            }
        });
        return new Signer(person, beans.getBean(Signing.class));
    }

    public ToSign looksAt(PeriodAddress table, String symbol) {
        return Acting.as(person, () -> signing.prepare(table, Optional.of(symbol), Optional.empty()));
    }

    /** Looks at the table and signs what they saw. */
    public ReportingPeriod signs(PeriodAddress table, String symbol) {
        return signs(table, symbol, looksAt(table, symbol).digest().orElseThrow(), PASSWORD);
    }

    public ReportingPeriod signs(PeriodAddress table, String symbol, String digest, String password) {
        return Acting.as(person, () -> signing.sign(table, new Signed(symbol, Optional.empty(), digest, password)));
    }
}
