package org.jalon.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a Spring test as somebody of that role, as {@link CurrentPerson} sees them; they need not be in the database. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@WithSecurityContext(factory = ActingAsFactory.class)
public @interface ActingAs {

    Role value();

    /** The username; by default the role's, in lower case. */
    String username() default "";
}
