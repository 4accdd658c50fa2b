package org.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real, migrated database that holds the seed and nothing else at first: H2 in memory, or PostgreSQL with
 * {@code -Djalon.test.database=postgresql}. It is not in demo mode, and nothing happens in it by the clock alone; its one person is the administrator {@link #ADMIN}. All classes
 * with this annotation (and without {@link FewMandates}) share one context and so one database: a test that writes is {@code @Transactional} or uses codes of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest(
        properties = {
            "jalon.demo=false",
            "jalon.notice.scheduled=false",
            "jalon.admin.username=" + DatabaseTest.ADMIN,
            "jalon.admin.password=" + DatabaseTest.ADMIN_PASSWORD
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DatabaseTest {

    /** Who may sign in from the start. */
    String ADMIN = "first-admin";

    /** How. */
    String ADMIN_PASSWORD = "a-password-of-tests";
}
