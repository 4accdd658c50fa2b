package org.jalon.table.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Acting.COLLEAGUE;
import static org.jalon.testing.Acting.OFFICER;
import static org.jalon.testing.Acting.READER;
import static org.jalon.testing.Acting.as;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.security.Person;
import org.jalon.table.TableNavigation;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@BothDatabases
class SavedViewsTest {

    @Autowired
    private SavedViews views;

    @Autowired
    private BeanFactory beans;

    private String mandate = "";
    private String root = "";

    @BeforeEach
    void a_framework_of_its_own() {
        mandate = new BuiltMandate(beans).mandate().code();
        root = TableNavigation.table(mandate, "table");
    }

    @Test
    void a_view_is_ones_own_until_it_is_shared() {
        SavedView view = saved(READER, "Late", root + "?lateness=overdue&lang=fr");

        assertThat(view.address()).as("without the language").isEqualTo(root + "?lateness=overdue");
        assertThat(seenBy(READER)).singleElement().satisfies(own -> {
            assertThat(own.own()).isTrue();
            assertThat(own.shared()).isFalse();
        });
        assertThat(seenBy(OFFICER)).isEmpty();

        as(READER, () -> views.share(view.id(), true));

        assertThat(seenBy(OFFICER)).singleElement().satisfies(shared -> {
            assertThat(shared.own()).isFalse();
            assertThat(shared.ownerName()).isEqualTo("Rita Reader");
        });
    }

    @Test
    void a_first_page_is_each_persons_own() {
        SavedView view = saved(READER, "Late", root + "?lateness=overdue");
        as(READER, () -> views.share(view.id(), true));
        as(OFFICER, () -> views.pin(view.id(), true));
        as(OFFICER, () -> views.pin(view.id(), true));

        assertThat(as(OFFICER, () -> views.pinned(mandate, "table"))).hasSize(1);
        assertThat(as(READER, () -> views.pinned(mandate, "table"))).isEmpty();

        as(READER, () -> views.share(view.id(), false));
        assertThat(as(OFFICER, () -> views.pinned(mandate, "table"))).isEmpty();
    }

    @Test
    void nobody_touches_what_is_somebody_elses() {
        SavedView view = saved(READER, "Mine", root);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(OFFICER, () -> views.share(view.id(), true)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(OFFICER, () -> views.remove(view.id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .as("what one cannot see one cannot pin")
                .isThrownBy(() -> as(COLLEAGUE, () -> views.pin(view.id(), true)));
        assertThat(seenBy(READER)).hasSize(1);
    }

    @Test
    void what_is_removed_is_gone_from_every_first_page() {
        SavedView view = saved(READER, "Late", root);
        as(READER, () -> views.share(view.id(), true));
        as(OFFICER, () -> views.pin(view.id(), true));
        as(READER, () -> views.remove(view.id()));

        assertThat(seenBy(READER)).isEmpty();
        assertThat(seenBy(OFFICER)).isEmpty();
    }

    @Test
    void a_name_stands_for_what_was_saved_last_under_it() {
        saved(READER, "Late", root + "?lateness=overdue");
        saved(READER, " Late ", root + "?pillar=1");
        saved(OFFICER, "Late", root + "?pillar=2");

        assertThat(seenBy(READER)).map(SavedView::address).containsExactly(root + "?pillar=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/{root}",
                "//example.org{root}",
                "javascript:alert(1)",
                "/other/table",
                "{root}x",
                "{root}/../../login",
                "{root}?q=\\",
                "",
            })
    void only_pages_of_the_framework_can_be_saved(String address) {
        assertThat(save(READER, "Name", address.replace("{root}", root)))
                .isEqualTo(new ViewSaving.Refused("views.refused.address"));
    }

    @Test
    void two_windows_that_save_one_name_at_the_same_moment_leave_one_view_and_no_error() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            for (int n = 0; n < 10; n++) {
                String name = "View " + n;
                Callable<ViewSaving> window = () -> {
                    together.await();
                    return save(READER, name, root);
                };
                for (Future<ViewSaving> saving : windows.invokeAll(List.of(window, window))) {
                    assertThat(saving.get()).isInstanceOf(ViewSaving.Saved.class);
                }
            }
        }

        assertThat(seenBy(READER)).hasSize(10);
    }

    @Test
    void two_clicks_at_once_put_a_view_on_the_first_page_once() throws Exception {
        SavedView view = saved(READER, "Late", root);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> click = () -> {
            together.await();
            as(READER, () -> views.pin(view.id(), true));
            return true;
        };
        try (ExecutorService clicks = Executors.newFixedThreadPool(2)) {
            for (int n = 0; n < 10; n++) {
                for (Future<Boolean> done : clicks.invokeAll(List.of(click, click))) {
                    assertThat(done.get()).isTrue();
                }
                assertThat(as(READER, () -> views.pinned(mandate, "table"))).hasSize(1);
                as(READER, () -> views.pin(view.id(), false));
            }
        }
    }

    @Test
    void a_name_is_neither_blank_nor_endless() {
        assertThat(save(READER, "  ", root)).isEqualTo(new ViewSaving.Refused("views.refused.noName"));
        assertThat(save(READER, "x".repeat(121), root)).isEqualTo(new ViewSaving.Refused("views.refused.longName"));
        assertThat(save(READER, "Name", root + "?q=" + "x".repeat(1000)))
                .isEqualTo(new ViewSaving.Refused("views.refused.address"));
        assertThat(seenBy(READER)).isEmpty();
    }

    private SavedView saved(Person person, String name, String address) {
        return ((ViewSaving.Saved) save(person, name, address)).view();
    }

    private ViewSaving save(Person person, String name, String address) {
        return as(person, () -> views.save(mandate, "table", name, address));
    }

    private List<SavedView> seenBy(Person person) {
        return as(person, () -> views.of(mandate, "table"));
    }
}
