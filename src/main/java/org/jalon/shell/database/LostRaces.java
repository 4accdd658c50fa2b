package org.jalon.shell.database;

import java.io.Serial;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jalon.shared.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a whole transaction again that lost a race: of two that insert what was not there, or lock each other out, the second finds what the first
 * one left. It stands around every {@code @Transactional} method of a service, outside its transaction, and what is only part of a larger
 * transaction it leaves to the outermost. Between two attempts it waits for a moment, each time another one and longer, so that those who met do not meet
 * again. Whoever loses {@value #ATTEMPTS} times is told so in words.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class LostRaces extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    static final int ATTEMPTS = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AnnotationTransactionAttributeSource transactions =
            new AnnotationTransactionAttributeSource();

    LostRaces() {
        setAdvice(this);
        // Just outside the transaction, which comes last; inside what asks whether one may.
        setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return type.getName().startsWith("org.jalon.") && transactions.getTransactionAttribute(method, type) != null;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(invocation instanceof ProxyMethodInvocation repeatable)) {
            return invocation.proceed();
        }
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return repeatable.invocableClone().proceed();
            } catch (RuntimeException e) {
                if (!DatabaseFailure.of(e).equals(Optional.of(DatabaseFailure.LOST_RACE))) {
                    throw e;
                }
                pause(attempt);
            }
        }
        return invocation.proceed();
    }

    private static void pause(int attempt) {
        long most = FIRST_PAUSE.toMillis() << attempt;
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, most)).toNanos());
    }
}
