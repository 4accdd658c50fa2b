package org.jalon.testing;

import java.util.function.Supplier;
import org.jalon.security.ActingAsFactory;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Several people in one test. Each acts while their work runs; then whoever acted before does so again. */
public final class Acting {

    public static final Person READER = new Person("reader", "Rita Reader", Role.READER);
    public static final Person OFFICER = new Person("officer", "Omar Officer", Role.OFFICER);
    public static final Person COLLEAGUE = new Person("colleague", "Chantal Colleague", Role.OFFICER);
    public static final Person REVIEWER = new Person("reviewer", "Renée Reviewer", Role.REVIEWER);
    public static final Person ADMINISTRATOR = new Person("administrator", "Ada Administrator", Role.ADMINISTRATOR);

    private Acting() {}

    public static <T> T as(Person person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(ActingAsFactory.context(person));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return person;
        });
    }
}
