package org.jalon.export.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.mandate.FrameworkId;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.Lang;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Documents are made while nobody waits, for those who asked for them and nobody else. */
@DatabaseTest
@BothDatabases
class DocumentOrdersTest {

    private static final String SECRET_WORD = "Zanzibarisation";

    @Autowired
    private DocumentOrders orders;

    @Autowired
    private DocumentStore shelf;

    @Autowired
    private Conversations conversations;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private JdbcClient jdbc;

    private String mandate;

    @BeforeEach
    void makeMandate() {
        mandate = mandates.make().mandate();
    }

    @Test
    void a_document_is_made_and_is_there_for_a_day() throws Exception {
        DocumentOrder order = ready(Acting.READER, Map.of("format", "html", "period", "2017-Q2"));
        assertThat(order.fileName()).isEqualTo(mandate + "-agreement-2017-Q2.html");
        Path file = Acting.as(Acting.READER, () -> orders.file(mandate, "agreement", order.id()));
        assertThat(Files.readString(file)).contains("As published of 1.1.9");
        assertThat(Files.size(file)).isEqualTo(order.bytes());

        jdbc.sql("update document_order set ordered_at = ordered_at - interval '25' hour where id = :id")
                .param("id", order.id().value())
                .update();
        shelf.sweep();
        assertThat(file).doesNotExist();
        assertThat(mine(Acting.READER)).isEmpty();
    }

    @Test
    void a_document_tells_what_no_font_has() {
        jdbc.sql("update assessment_part set comment = 'Seal of 漢 office' where comment = 'As published of 1.1.9'")
                .update();
        DocumentOrder order = ready(Acting.READER, Map.of("format", "pdf", "period", "2017-Q2"));
        assertThat(order.undrawn().named()).containsExactly("漢 U+6F22");
        assertThat(mine(Acting.READER).getFirst().undrawn()).isEqualTo(order.undrawn());
        assertThat(ready(Acting.READER, Map.of("format", "html", "period", "2017-Q2"))
                        .undrawn()
                        .named())
                .isEmpty();
    }

    @Test
    void nobody_sees_what_is_somebody_elses() {
        DocumentOrder order = ready(Acting.OFFICER, Map.of("format", "csv"));
        assertThat(mine(Acting.COLLEAGUE)).isEmpty();
        assertThatThrownBy(() -> Acting.as(Acting.COLLEAGUE, () -> orders.file(mandate, "agreement", order.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(Acting.COLLEAGUE, () -> orders.remove(mandate, "agreement", order.id())))
                .isInstanceOf(NotFound.class);
        assertThat(mine(Acting.OFFICER)).hasSize(1);
    }

    @Test
    void the_conversation_is_asked_for_twice_and_marked_on_every_page() throws Exception {
        Acting.as(
                Acting.OFFICER,
                () -> conversations.say(
                        new AssessmentAddress(mandate, "agreement", "2017-Q3", "1.1.9"), SECRET_WORD + ", I fear"));
        Map<String, String> asked = Map.of("format", "html", "period", "2017-Q3", "conversation", "");

        assertThat(place(Acting.OFFICER, asked, false)).isInstanceOf(Ordering.Refused.class);
        assertThatThrownBy(() -> place(Acting.READER, asked, true)).isInstanceOf(AccessDeniedException.class);
        assertThat(mine(Acting.OFFICER)).isEmpty();

        DocumentOrder order = ready(Acting.OFFICER, asked, true);
        assertThat(order.internal()).isTrue();
        assertThat(order.fileName()).endsWith("-internal.html");
        assertThat(text(Acting.OFFICER, order)).contains(SECRET_WORD, "INTERNAL");
        assertThat(Acting.as(Acting.OFFICER, () -> orders.lastChoice(mandate, "agreement"))
                        .orElseThrow())
                .doesNotContain("conversation");

        DocumentOrder plain = ready(Acting.OFFICER, Map.of("format", "html", "period", "2017-Q3"));
        assertThat(text(Acting.OFFICER, plain)).doesNotContain(SECRET_WORD).doesNotContain("INTERNAL");
    }

    @Test
    void what_is_thrown_away_is_gone() {
        DocumentOrder order = ready(Acting.OFFICER, Map.of("format", "csv"));
        Path file = Acting.as(Acting.OFFICER, () -> orders.file(mandate, "agreement", order.id()));
        Acting.as(Acting.OFFICER, () -> orders.remove(mandate, "agreement", order.id()));
        assertThat(file).doesNotExist();
        assertThat(mine(Acting.OFFICER)).isEmpty();
    }

    @Test
    void what_cannot_be_made_says_so_and_leaves_nothing() {
        DocumentOrder order =
                over(taken(place(Acting.OFFICER, Map.of("what", "history", "indicator", "9.9.9"), false)));
        assertThat(order.state()).isEqualTo(DocumentOrder.State.FAILED);
        assertThat(shelf.file(order.id())).doesNotExist();
        assertThat(place(Acting.OFFICER, Map.of("what", "history"), false)).isInstanceOf(Ordering.Refused.class);
    }

    @Test
    void what_was_being_made_when_jalon_ended_is_told_as_failed() {
        DocumentOrder order = ready(Acting.OFFICER, Map.of("format", "csv"));
        jdbc.sql("update document_order set state = 'MAKING' where id = :id")
                .param("id", order.id().value())
                .update();
        shelf.begin();
        assertThat(mine(Acting.OFFICER).getFirst().state()).isEqualTo(DocumentOrder.State.FAILED);
    }

    @Test
    void a_person_has_only_so_many_at_once() {
        Person busy = new Person("busy-" + UUID.randomUUID().toString().substring(0, 8), "Busy", Role.OFFICER);
        DocumentOrder order = ready(busy, Map.of("format", "csv"));
        for (int n = 0; n < DocumentOrders.AT_ONCE; n++) {
            shelf.add(framework(order), busy.username(), choice(Map.of()), order.orderedAt());
        }
        assertThat(place(busy, Map.of(), false)).isEqualTo(new Ordering.Refused("refused.document-many"));
    }

    /** Whichever was written last is remembered, and both are made. */
    @Test
    void a_persons_first_two_orders_may_come_together() throws Exception {
        for (int n = 0; n < 10; n++) {
            Person eager = new Person("eager-" + UUID.randomUUID().toString().substring(0, 8), "Eager", Role.READER);
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Ordering>> placed = both.invokeAll(Collections.nCopies(2, () -> {
                    start.await();
                    return place(eager, Map.of("format", "csv"), false);
                }));
                for (Future<Ordering> one : placed) {
                    assertThat(one.get()).isInstanceOf(Ordering.Taken.class);
                }
            }
        }
    }

    private FrameworkId framework(DocumentOrder order) {
        return jdbc.sql("select framework_id from document_order where id = :id")
                .param("id", order.id().value())
                .query((row, n) -> new FrameworkId(row.getLong("framework_id")))
                .single();
    }

    private static DocumentChoice choice(Map<String, String> query) {
        Map<String, List<String>> parameters = new java.util.LinkedHashMap<>();
        query.forEach((name, value) -> parameters.put(name, List.of(value)));
        return DocumentChoice.of(parameters, Lang.en);
    }

    private Ordering place(Person person, Map<String, String> query, boolean confirmed) {
        return Acting.as(person, () -> orders.place(mandate, "agreement", choice(query), confirmed));
    }

    private static DocumentOrder taken(Ordering ordering) {
        return ((Ordering.Taken) ordering).order();
    }

    private DocumentOrder ready(Person person, Map<String, String> query) {
        return ready(person, query, false);
    }

    private DocumentOrder ready(Person person, Map<String, String> query, boolean confirmed) {
        DocumentOrder order = over(person, taken(place(person, query, confirmed)));
        assertThat(order.state()).isEqualTo(DocumentOrder.State.READY);
        return order;
    }

    private DocumentOrder over(DocumentOrder order) {
        return over(Acting.OFFICER, order);
    }

    private DocumentOrder over(Person person, DocumentOrder order) {
        return await().until(
                        () -> Acting.as(person, () -> orders.find(mandate, "agreement", order.id())),
                        now -> now.state().isOver());
    }

    private List<DocumentOrder> mine(Person person) {
        return Acting.as(person, () -> orders.mine(mandate, "agreement"));
    }

    private String text(Person person, DocumentOrder order) throws Exception {
        return Files.readString(Acting.as(person, () -> orders.file(mandate, "agreement", order.id())));
    }
}
