package org.jalon.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The statements that a piece of work sends to the database from its own thread, as Spring and Hibernate log them. */
public final class Statements {

    private static final String JDBC = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String HIBERNATE = "org.hibernate.SQL";

    private Statements() {}

    public static List<String> of(Runnable work) {
        Listener listener = new Listener(Thread.currentThread().getName());
        listener.start();
        listener.listen(JDBC);
        listener.listen(HIBERNATE);
        try {
            work.run();
        } finally {
            listener.leave(JDBC);
            listener.leave(HIBERNATE);
        }
        return List.copyOf(listener.statements);
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final String thread;
        private final List<String> statements = new ArrayList<>();

        private Listener(String thread) {
            this.thread = thread;
        }

        private void listen(String name) {
            Logger logger = logger(name);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(this);
        }

        private void leave(String name) {
            Logger logger = logger(name);
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(null);
        }

        private static Logger logger(String name) {
            return (Logger) LoggerFactory.getLogger(name);
        }

        @Override
        protected void append(ILoggingEvent event) {
            String message = event.getFormattedMessage();
            boolean statement =
                    event.getLoggerName().equals(HIBERNATE) || message.startsWith("Executing prepared SQL statement");
            if (statement && event.getThreadName().equals(thread)) {
                statements.add(message);
            }
        }
    }
}
