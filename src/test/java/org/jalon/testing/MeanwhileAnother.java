package org.jalon.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.mandate.PeriodChanged;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What another person does in the moment between a change and its answer: once the transaction that changed a period has ended, before anything else is
 * done in its thread.
 */
public final class MeanwhileAnother implements AutoCloseable {

    /** What the other one does. */
    public interface Act {
        void now() throws Exception;
    }

    private final ConfigurableApplicationContext context;
    private final ApplicationListener<PayloadApplicationEvent<PeriodChanged>> listener;
    private final AtomicBoolean first = new AtomicBoolean(true);

    private MeanwhileAnother(ConfigurableApplicationContext context, Act act) {
        this.context = context;
        this.listener = ApplicationListener.forPayload(changed -> {
            if (first.getAndSet(false)) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        CompletableFuture.runAsync(() -> run(act)).join();
                    }
                });
            }
        });
    }

    public static MeanwhileAnother does(ConfigurableApplicationContext context, Act act) {
        MeanwhileAnother another = new MeanwhileAnother(context, act);
        context.addApplicationListener(another.listener);
        return another;
    }

    private static void run(Act act) {
        try {
            act.now();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.removeApplicationListener(listener);
    }
}
