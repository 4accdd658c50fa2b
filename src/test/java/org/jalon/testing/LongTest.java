package org.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that {@code bin/test} leaves out and {@code bin/test --all}, and so every run of continuous integration, does not: it takes long, or
 * looks once more at what a shorter one sees too. Asked for by its name it always runs.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("long")
public @interface LongTest {

    /** Why it is one, and where there is a shorter look, which. */
    String value();
}
