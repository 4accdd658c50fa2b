package org.jalon.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.RowsReturned;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.assessment.period.PeriodOpened;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.PersonChange;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.Words;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.MovingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails, to a real mail server and to several bad ones. */
@DatabaseTest
class OutboxTest {

    private static final Instant NOW = Instant.parse("2017-09-01T08:00:00Z");
    private static final NoticeSettings SETTINGS =
            new NoticeSettings(URI.create("https://jalon.example.org/"), "jalon@example.org");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate connections;

    @Autowired
    private NoticeWords words;

    @Autowired
    private Words said;

    @Autowired
    private Conversations conversations;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private BeanFactory beans;

    private final MovingClock clock = new MovingClock(NOW);
    private Told told;
    private BuiltMandate mandate;
    private ReportingPeriod open;
    private AssessmentAddress row;
    private Person officer;
    private Person reviewer;

    @BeforeEach
    void a_row_and_people() {
        told = new Told(beans);
        told.emptyOutbox();
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
        row = mandate.address(open, "1.1.1");
        officer = told.withMail(Role.OFFICER, Locale.ENGLISH);
        reviewer = told.withMail(Role.REVIEWER, Locale.FRENCH);
    }

    @Test
    void a_mail_says_in_the_persons_language_as_text_and_as_html_what_the_app_says() throws Exception {
        GreenMail post = started(0);
        try {
            at(post).returned("Where <b>is</b> & said?");
            at(post).opened();
            at(post).outbox().deliver();

            MimeMessage english = only(post, officer, "returned");
            assertThat(english.getSubject())
                    .isEqualTo("Jalon: " + reviewer.displayName() + " returned row 1.1.1 of 2017-Q3.");
            assertThat(english.getFrom()[0]).hasToString("jalon@example.org");
            assertThat(english.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(english.getMessageID()).matches("<notice-\\d+-\\d{12,}@example\\.org>");
            String link = "https://jalon.example.org/" + mandate.mandate().code() + "/table/2017-Q3?row=1.1.1";
            assertThat(part(english, "text/plain"))
                    .contains("Reason: Where <b>is</b> & said?", link, "https://jalon.example.org/notices/settings");
            assertThat(part(english, "text/html"))
                    .contains("Reason: Where &lt;b&gt;is&lt;/b&gt; &amp; said?", "href=\"" + link, "lang=\"en\"")
                    .doesNotContain("<b>is");
            MimeMessage french = only(post, reviewer, "période");
            assertThat(french.getSubject()).startsWith("Jalon\u00a0: La période 2017-Q3 est ouverte");
            assertThat(part(french, "text/html")).contains("lang=\"fr\"", "Voir dans Jalon");
            assertThat(told.to(officer)).extracting(Notice::mail).containsOnly(MailState.SENT);
        } finally {
            post.stop();
        }
    }

    @Test
    void a_thousand_rows_sent_back_in_one_act_are_one_mail_that_lists_the_first_of_them() throws Exception {
        GreenMail post = started(0);
        try {
            at(post).returned(
                            "The figures are of May",
                            IntStream.rangeClosed(1, 1_000)
                                    .mapToObj(n -> "1.1." + n)
                                    .toList());
            at(post).outbox().deliver();

            MimeMessage mail = only(post, officer, "returned 1,000 rows of 2017-Q3");
            assertThat(part(mail, "text/plain"))
                    .contains(
                            "Reason: The figures are of May",
                            "Rows: 1.1.1, 1.1.2, 1.1.3,",
                            "1.1.100 …",
                            "/table/quarter/2017-Q3?state=returned");
        } finally {
            post.stop();
        }
    }

    @Test
    void however_often_and_by_however_many_it_is_delivered_it_comes_once() throws Exception {
        GreenMail post = started(0);
        int mails = 20;
        int workers = 4;
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            for (int i = 0; i < mails; i++) {
                at(post).returned("Reason " + i);
            }
            CyclicBarrier together = new CyclicBarrier(workers);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    at(post).outbox().deliver();
                    return true;
                }));
            }
            for (Future<?> worker : running) {
                worker.get(60, TimeUnit.SECONDS);
            }
            at(post).outbox().deliver();

            assertThat(to(post, officer)).hasSize(mails);
            assertThat(told.to(officer)).extracting(Notice::mail).containsOnly(MailState.SENT);
        } finally {
            post.stop();
        }
    }

    @Test
    void while_the_mail_server_is_down_it_waits_longer_each_time_and_comes_when_it_is_up() throws Exception {
        ClosedPort closed = new ClosedPort();
        At down = new At(closed.number());
        down.returned("Why");

        down.outbox().deliver();
        assertThat(told.only(officer).mail()).isEqualTo(MailState.WAITING);
        GreenMail post = closed.opened();
        try {
            down.outbox().deliver();
            assertThat(to(post, officer)).as("not before its time").isEmpty();
            clock.forward(Outbox.FIRST_WAIT);
            down.outbox().deliver();
            assertThat(to(post, officer)).hasSize(1);
            assertThat(told.only(officer).mail()).isEqualTo(MailState.SENT);
        } finally {
            post.stop();
        }
    }

    @Test
    void waits_double_up_to_four_hours() {
        assertThat(Stream.of(1, 2, 3, 8, 9, 60).map(Outbox::waitAfter))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 128L, 240L, 240L);
    }

    @Test
    void after_three_days_without_a_mail_server_it_is_given_up_and_the_line_in_the_app_says_so() throws Exception {
        try (ClosedPort closed = new ClosedPort()) {
            At down = new At(closed.number());
            down.returned("Why");
            for (int i = 0; i < 200 && told.only(officer).mail() == MailState.WAITING; i++) {
                down.outbox().deliver();
                clock.forward(Outbox.LONGEST_WAIT);
            }
        }
        assertThat(told.only(officer).mail()).isEqualTo(MailState.REFUSED);
        assertThat(clock.instant()).isAfter(NOW.plus(Duration.ofDays(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 nobody of that name, REFUSED",
        "RCPT, 450 4.2.1 later, WAITING",
        "MAIL, 451 4.3.0 busy, WAITING",
        ".,    554 5.7.1 not wanted, REFUSED",
        ".,    452 4.3.1 no room, WAITING",
        ".,    -, DOUBT",
    })
    void what_a_mail_server_does_not_take_is_recorded_and_sent_again_only_if_that_is_safe(
            String command, String answer, MailState state) throws Exception {
        try (ScriptedSmtp bad = new ScriptedSmtp(Map.of(command, answer))) {
            At at = new At(bad.port());
            at.returned("Why");
            at.outbox().deliver();

            assertThat(told.only(officer).mail()).isEqualTo(state);
            if (!answer.equals(ScriptedSmtp.HANG_UP)) {
                assertThat(problem(officer)).contains(answer.substring(0, 3));
            }
            clock.forward(Outbox.LONGEST_WAIT);
            at.outbox().deliver();
            assertThat(bad.calls()).isEqualTo(state == MailState.WAITING ? 2 : 1);
        }
    }

    @Test
    void one_address_that_is_refused_holds_up_nobody_else() throws Exception {
        GreenMail post = started(0);
        try {
            jdbc.sql("update person set mail = 'no address' where username = :name")
                    .param("name", officer.username())
                    .update();
            at(post).opened();
            at(post).outbox().deliver();

            assertThat(told.only(officer).mail()).isEqualTo(MailState.REFUSED);
            assertThat(to(post, reviewer)).hasSize(1);
        } finally {
            post.stop();
        }
    }

    @Test
    void a_mail_server_that_says_nothing_keeps_no_save_waiting() throws Exception {
        try (ScriptedSmtp silent = new ScriptedSmtp(Map.of("GREETING", "silence"));
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            At at = new At(silent.port());
            at.returned("Why");
            Future<?> delivering = thread.submit(() -> at.outbox().deliver());
            silent.awaitCall();

            Acting.as(reviewer, () -> conversations.say(row, "@" + officer.username()));
            at.opened();
            assertThat(told.to(officer))
                    .extracting(Notice::kind)
                    .containsExactly(NoticeKind.OPENED, NoticeKind.MENTIONED, NoticeKind.RETURNED);
            assertThat(delivering.isDone())
                    .as("the mail server still says nothing")
                    .isFalse();
            silent.close();
            delivering.get(60, TimeUnit.SECONDS);
            assertThat(told.to(officer).getLast().mail()).isEqualTo(MailState.WAITING);
        }
    }

    @Test
    void what_was_in_hand_when_jalon_was_killed_is_not_sent_a_second_time() throws Exception {
        GreenMail post = started(0);
        try {
            at(post).returned("Why");
            jdbc.sql("""
                            update notice set mail_state = 'SENDING', mail_claim = 'of a killed worker', mail_next_at = :at
                            where username = :name""")
                    .param("at", NOW.atOffset(ZoneOffset.UTC))
                    .param("name", officer.username())
                    .update();
            at(post).outbox().deliver();
            assertThat(told.only(officer).mail()).isEqualTo(MailState.SENDING);
            clock.forward(Outbox.ABANDONED_AFTER.plusSeconds(1));
            at(post).outbox().deliver();

            assertThat(told.only(officer).mail()).isEqualTo(MailState.DOUBT);
            assertThat(to(post, officer)).isEmpty();
        } finally {
            post.stop();
        }
    }

    @Test
    void who_wants_no_mail_gave_no_address_or_is_gone_gets_none() throws Exception {
        Person without = told.person(Role.OFFICER);
        Person gone = told.withMail(Role.OFFICER, Locale.ENGLISH);
        Person elsewhere = told.withMail(Role.OFFICER, Locale.ENGLISH);
        GreenMail post = started(0);
        try {
            Acting.as(
                    officer,
                    () -> choices.choose(mandate.mandate(), new NoticeChoice(NoticeKind.OPENED, Channel.APP, 0)));
            at(post).opened();
            Acting.as(
                    Acting.ADMINISTRATOR,
                    () -> members.change(gone.username(), PersonChange.ofAccess(false), OptionalInt.empty()));
            Acting.as(
                    Acting.ADMINISTRATOR,
                    () -> members.change(
                            elsewhere.username(),
                            PersonChange.ofRole(Roles.ALL, Optional.empty()),
                            OptionalInt.empty()));
            at(post).outbox().deliver();

            assertThat(told.only(elsewhere).mail()).isEqualTo(MailState.NONE);
            assertThat(to(post, elsewhere)).isEmpty();
            assertThat(told.only(officer).mail()).isEqualTo(MailState.NONE);
            assertThat(told.only(without).mail()).isEqualTo(MailState.NONE);
            assertThat(told.only(gone).mail()).isEqualTo(MailState.NONE);
            assertThat(to(post, officer)).isEmpty();
            assertThat(to(post, gone)).isEmpty();
            assertThat(to(post, reviewer)).hasSize(1);
        } finally {
            post.stop();
        }
    }

    @Test
    void without_a_mail_server_everything_is_told_in_the_app() {
        MailServer none = new MailServer(Optional.empty(), SETTINGS, clock);
        new PeriodNotices(new NoticeRecorder(jdbc, connections, none, events)).opened(new PeriodOpened(open, NOW));
        new Outbox(jdbc, none, new MailComposer(words, said, SETTINGS), clock).deliver();
        assertThat(told.only(officer).mail()).isEqualTo(MailState.NONE);
    }

    private At at(GreenMail post) {
        return new At(post.getSmtp().getPort());
    }

    /** Jalon with a mail server at that port. */
    private final class At {

        private final MailServer server;

        At(int port) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(port);
            Properties properties = sender.getJavaMailProperties();
            properties.setProperty("mail.smtp.connectiontimeout", "5000");
            properties.setProperty("mail.smtp.timeout", "20000");
            server = new MailServer(Optional.of(sender), SETTINGS, clock);
        }

        Outbox outbox() {
            return new Outbox(jdbc, server, new MailComposer(words, said, SETTINGS), clock);
        }

        void returned(String reason) {
            returned(reason, List.of(row.indicator()));
        }

        void returned(String reason, List<String> rows) {
            new PeriodNotices(new NoticeRecorder(jdbc, connections, server, events))
                    .returned(new RowsReturned(
                            new PeriodAddress(row.mandate(), row.framework(), row.period()),
                            Optional.of(officer.username()),
                            reviewer.username(),
                            reason,
                            rows,
                            NOW));
        }

        void opened() {
            new PeriodNotices(new NoticeRecorder(jdbc, connections, server, events))
                    .opened(new PeriodOpened(open, NOW));
        }
    }

    private String problem(Person person) {
        return jdbc.sql("select mail_problem from notice where username = :name")
                .param("name", person.username())
                .query(String.class)
                .single();
    }

    /** A mail server at this port, or with 0 at one that the system gives it. */
    private static GreenMail started(int port) {
        GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        return post;
    }

    /** A port at which nobody listens and that nobody else is given meanwhile. */
    private static final class ClosedPort implements AutoCloseable {

        private final Socket held = new Socket();

        ClosedPort() throws IOException {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        int number() {
            return held.getLocalPort();
        }

        /** A mail server at it. */
        GreenMail opened() throws IOException {
            int number = number();
            close();
            return started(number);
        }

        @Override
        public void close() throws IOException {
            held.close();
        }
    }

    private static List<MimeMessage> to(GreenMail post, Person person) throws Exception {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : post.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(Told.mailOf(person))) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private static MimeMessage only(GreenMail post, Person person, String subject) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : to(post, person)) {
            if (mail.getSubject().contains(subject)) {
                found.add(mail);
            }
        }
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** The body of that type, wherever it is in the mail. */
    private static String part(MimeMessage mail, String type) throws Exception {
        return part((MimeMultipart) mail.getContent(), type)
                .orElseThrow(() -> new AssertionError(type + " is not in " + GreenMailUtil.getWholeMessage(mail)));
    }

    private static Optional<String> part(MimeMultipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            Object content = parts.getBodyPart(i).getContent();
            if (content instanceof MimeMultipart inner && part(inner, type).isPresent()) {
                return part(inner, type);
            }
            if (parts.getBodyPart(i).isMimeType(type)) {
                return Optional.of((String) content);
            }
        }
        return Optional.empty();
    }
}
