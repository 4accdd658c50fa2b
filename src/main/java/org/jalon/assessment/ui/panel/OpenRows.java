package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.security.Person;
import org.jalon.shared.ui.PageCall;
import org.springframework.beans.factory.DisposableBean;

/** Who has which row open at this moment. It is told among those who have it open, forbids nobody anything, and is stored nowhere. */
@org.springframework.stereotype.Component
class OpenRows implements DisposableBean {

    private record Opened(Person person, PageCall call) {}

    private final Map<AssessmentAddress, Set<Opened>> rows = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /** As long as {@code part} is on a page, {@code person} has the row open, and {@code told} hears who else has. */
    void open(AssessmentAddress row, Person person, Component part, Consumer<List<Person>> told) {
        part.addAttachListener(attached -> {
            UI page = attached.getUI();
            Opened opened = new Opened(person, new PageCall(page, () -> told.accept(others(row, page)), executor));
            rows.compute(row, (key, now) -> {
                Set<Opened> all = now == null ? ConcurrentHashMap.newKeySet() : now;
                all.add(opened);
                return all;
            });
            tell(row);
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                rows.computeIfPresent(row, (key, now) -> {
                    now.remove(opened);
                    return now.isEmpty() ? null : now;
                });
                tell(row);
            });
        });
    }

    private List<Person> others(AssessmentAddress row, UI page) {
        return in(row).filter(opened -> opened.call().page() != page)
                .map(Opened::person)
                .distinct()
                .toList();
    }

    private void tell(AssessmentAddress row) {
        List<Opened> all = in(row).toList();
        // Whoever is alone with a row has nobody to hear of, but has to hear that the others left.
        all.forEach(opened -> opened.call().ask());
    }

    private Stream<Opened> in(AssessmentAddress row) {
        return rows.getOrDefault(row, Set.of()).stream();
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
