package org.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A {@link DatabaseTest} of what reads all mandates that there are. Among the hundreds that other tests leave behind it would take many times as long, so that
 * classes with this annotation share another context, and so another database, than those without it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestPropertySource(properties = "jalon.test.few-mandates=true")
public @interface FewMandates {}
