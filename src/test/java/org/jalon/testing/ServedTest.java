package org.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application as {@link DatabaseTest} is one, but through its server, on a free port of this computer: what the server does by itself, no mock of
 * it does. All classes with this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "jalon.demo=false",
            "jalon.notice.scheduled=false",
            "vaadin.productionMode=true",
            "server.forward-headers-strategy=native",
            "jalon.admin.username=" + DatabaseTest.ADMIN,
            "jalon.admin.password=" + DatabaseTest.ADMIN_PASSWORD
        })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ServedTest {}
