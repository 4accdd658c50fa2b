package org.jalon.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads only, and all of it as it stood at one moment: whatever others commit meanwhile, none of the statements sees it. What is called within
 * belongs to the same moment. Within a transaction that writes it is part of that one, which sees what was committed last.
 *
 * <p>The isolation is the one that means this on both databases. H2 freezes on 'repeatable read' only the tables that were read already; on
 * PostgreSQL a read-only serializable transaction costs nothing more and never fails, since none that writes is serializable
 * (docs/decisions/0052).
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface Snapshot {}
