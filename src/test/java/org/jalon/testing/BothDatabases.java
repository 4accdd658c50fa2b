package org.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A {@link DatabaseTest} about SQL, locks or migrations: {@code bin/test} runs it on PostgreSQL as well as on H2. The others run on PostgreSQL
 * with {@code bin/test --all} only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("sql")
public @interface BothDatabases {}
