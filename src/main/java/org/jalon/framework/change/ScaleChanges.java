package org.jalon.framework.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.framework.Framework;
import org.jalon.framework.ScaleHistory;
import org.jalon.framework.ScaleHistory.Held;
import org.jalon.framework.ScaleStore;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.framework.change.ChangeStore.Entry;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.springframework.stereotype.Component;

/** Brings statuses onto a scale and ends them, within the transaction of {@link FrameworkChanges}. */
@Component
class ScaleChanges {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]+)*+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final ScaleStore scales;
    private final ChangeStore changes;

    ScaleChanges(ScaleStore scales, ChangeStore changes) {
        this.scales = scales;
        this.changes = changes;
    }

    void add(
            Framework framework, StatusLevel added, Optional<String> above, ReportingPeriod from, ChangeReason reason) {
        check(added);
        ScaleHistory history = scales.of(framework.id());
        if (history.levels().stream().anyMatch(held -> held.level().code().equals(added.code()))) {
            throw new ActRefused("refused.status-taken", added.code());
        }
        StatusScale scale = history.on(from.from());
        if (scale.levels().size() >= StatusScale.MOST) {
            throw new ActRefused("refused.status-too-many", StatusScale.MOST);
        }
        for (StatusLevel level : scale.levels()) {
            if (level.isCalled(added.label())) {
                throw new ActRefused("refused.status-label-taken", added.label().en());
            }
        }
        scales.add(framework.id(), added, place(history.levels(), above), from);
        note(framework, FrameworkAct.STATUS_ADDED, added, from, reason);
    }

    void end(Framework framework, String code, ReportingPeriod from, ChangeReason reason) {
        StatusScale scale = scales.of(framework.id()).on(from.from());
        StatusLevel ended = scale.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ActRefused("refused.status-unknown", code, from.code()));
        if (scale.levels().size() == 1) {
            throw new ActRefused("refused.status-last", code);
        }
        scales.end(framework.id(), code, from);
        note(framework, FrameworkAct.STATUS_ENDED, ended, from, reason);
    }

    /** Halfway between the two that it stands between; below all others if nothing is named. */
    private static double place(List<Held> levels, Optional<String> above) {
        List<Double> places = levels.stream()
                .map(Held::place)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (above.isEmpty()) {
            return places.isEmpty() ? 1 : places.getFirst() - 1;
        }
        double below = levels.stream()
                .filter(held -> held.level().code().equals(above.get()))
                .mapToDouble(Held::place)
                .findFirst()
                .orElseThrow(() -> new ActRefused("refused.status-above", above.get()));
        return places.stream()
                .filter(place -> place > below)
                .findFirst()
                .map(next -> (below + next) / 2)
                .orElse(below + 1);
    }

    private static void check(StatusLevel added) {
        if (added.code().length() > 40 || !CODE.matcher(added.code()).matches()) {
            throw new ActRefused("refused.status-code", added.code());
        }
        for (String label : List.of(added.label().en(), added.label().fr())) {
            if (label.isBlank() || label.length() > StatusLevel.LONGEST_LABEL) {
                throw new ActRefused("refused.status-label", StatusLevel.LONGEST_LABEL);
            }
        }
        if (!StatusLevel.SYMBOLS.contains(added.symbol())
                || !COLOUR.matcher(added.colour()).matches()) {
            throw new ActRefused("refused.status-looks", String.join(", ", StatusLevel.SYMBOLS));
        }
    }

    private void note(
            Framework framework, FrameworkAct act, StatusLevel level, ReportingPeriod from, ChangeReason reason) {
        Optional<Words> words =
                Optional.of(new Words(level.label().en(), level.label().fr()));
        boolean added = act == FrameworkAct.STATUS_ADDED;
        changes.note(
                framework.id(),
                Entry.of(act, level.code(), added ? Optional.empty() : words, added ? words : Optional.empty()),
                from,
                reason);
    }
}
