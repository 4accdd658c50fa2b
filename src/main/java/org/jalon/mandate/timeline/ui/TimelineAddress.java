package org.jalon.mandate.timeline.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.timeline.EventKind;
import org.jalon.mandate.timeline.Lane;
import org.jalon.mandate.timeline.TimelineFilter;
import org.jalon.shared.Days;

/**
 * The address of the time line with what is chosen on it. What makes no sense in it is left out.
 *
 * @param entry key of the entry that it leads to
 */
record TimelineAddress(String mandate, TimelineFilter filter, Optional<String> entry) {

    static TimelineAddress of(String mandate, QueryParameters query) {
        Set<Lane> lanes = query.getSingleParameter("lane").stream()
                .flatMap(codes -> Stream.of(codes.split(",", -1)))
                .flatMap(code -> Lane.ofCode(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lane.class)));
        return new TimelineAddress(
                mandate,
                new TimelineFilter(
                        query.getSingleParameter("from").flatMap(TimelineAddress::day),
                        query.getSingleParameter("to").flatMap(TimelineAddress::day),
                        lanes,
                        query.getSingleParameter("kind").flatMap(EventKind::ofCode),
                        query.getSingleParameter("q").orElse("").strip()),
                query.getSingleParameter("entry"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(Days.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    TimelineAddress with(TimelineFilter other) {
        return new TimelineAddress(mandate, other, Optional.empty());
    }

    TimelineAddress between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return with(new TimelineFilter(from, to, filter.lanes(), filter.kind(), filter.words()));
    }

    /** With that lane shown if it was not, and not if it was; that none is left means all. */
    TimelineAddress toggled(Lane lane) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        lanes.addAll(filter.lanes());
        if (!lanes.remove(lane)) {
            lanes.add(lane);
        }
        return with(new TimelineFilter(filter.from(), filter.to(), lanes, filter.kind(), filter.words()));
    }

    TimelineAddress at(String key) {
        return new TimelineAddress(mandate, filter, Optional.of(key));
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        filter.from().ifPresent(day -> query.put("from", List.of(day.toString())));
        filter.to().ifPresent(day -> query.put("to", List.of(day.toString())));
        if (!filter.lanes().isEmpty()) {
            List<String> codes = new ArrayList<>();
            filter.lanes().forEach(lane -> codes.add(lane.code()));
            query.put("lane", List.of(String.join(",", codes)));
        }
        filter.kind().ifPresent(kind -> query.put("kind", List.of(kind.code())));
        if (!filter.words().isEmpty()) {
            query.put("q", List.of(filter.words()));
        }
        entry.ifPresent(key -> query.put("entry", List.of(key)));
        return new QueryParameters(query);
    }

    String href() {
        String query = query().getQueryString();
        return MandateNavigation.timeline(mandate) + (query.isEmpty() ? "" : "?" + query);
    }
}
