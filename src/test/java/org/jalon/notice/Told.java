package org.jalon.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of a test's own, and what they were told. */
final class Told {

    private final People people;
    private final Notices notices;
    private final JdbcClient jdbc;

    Told(BeanFactory beans) {
        people = beans.getBean(People.class);
        notices = beans.getBean(Notices.class);
        jdbc = beans.getBean(JdbcClient.class);
    }

    Person person(Role role) {
        String name = "n." + UUID.randomUUID().toString().substring(0, 12);
        return Acting.as(Acting.ADMINISTRATOR, () -> people.create(name, "Called " + name, role, "a-long-password"));
    }

    /** A person who reads in that language and whose mail goes to {@code <username>@example.org}. */
    Person withMail(Role role, Locale language) {
        Person person = person(role);
        Acting.as(person, () -> people.rememberLanguage(language));
        Acting.as(person, () -> people.changeOwnMail(Optional.of(mailOf(person))));
        return person;
    }

    static String mailOf(Person person) {
        return person.username() + "@example.org";
    }

    List<Notice> to(Person person) {
        return Acting.as(person, () -> notices.own(OptionalLong.empty(), 100));
    }

    /** What they were told of one mandate: other tests' mandates are in the same database. */
    List<Notice> to(Person person, BuiltMandate mandate) {
        return to(person).stream()
                .filter(notice -> notice.mandate().equals(mandate.mandate().code()))
                .toList();
    }

    Notice only(Person person) {
        List<Notice> told = to(person);
        if (told.size() != 1) {
            throw new AssertionError(person.username() + " was told " + told);
        }
        return told.getFirst();
    }

    /** So that no mail of an earlier test is in the way. */
    void emptyOutbox() {
        jdbc.sql("update notice set mail_state = 'NONE' where mail_state in ('WAITING', 'SENDING')")
                .update();
    }
}
