package org.jalon.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When mails go out and reminders are made. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeSchedule {

    /** Off with {@code jalon.notice.scheduled=false}, for tests that do these by hand. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnBooleanProperty(name = "jalon.notice.scheduled", matchIfMissing = true)
    static class Timed {

        @Bean
        Timetable timetable(Outbox outbox, DueNotices due) {
            return new Timetable(outbox, due);
        }
    }

    /** One after the other, on a thread of their own that nobody waits for. */
    static class Timetable {

        private final Outbox outbox;
        private final DueNotices due;

        Timetable(Outbox outbox, DueNotices due) {
            this.outbox = outbox;
            this.due = due;
        }

        @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
        void deliver() {
            outbox.deliver();
        }

        /** More often than once a day: a server that sleeps at night, or a day that ends, must not swallow a reminder. */
        @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1H")
        void remind() {
            due.remind();
        }
    }
}
