package org.jalon.framework.change;

import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Labelled;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.change.ChangeStore.Entry;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Calls what a framework has a name for otherwise, within the transaction of {@link FrameworkChanges}. */
@Component
class NameChanges {

    private final Frameworks frameworks;
    private final ChangeStore changes;

    NameChanges(Frameworks frameworks, ChangeStore changes) {
        this.frameworks = frameworks;
        this.changes = changes;
    }

    void rename(Framework framework, Labelled what, Words typed, ReportingPeriod from, ChangeReason reason) {
        Framework now = frameworks.in(framework, from);
        LocalizedText before = name(now, what, from);
        LocalizedText after = new LocalizedText(checked(what, typed.text()), checked(what, typed.statement()));
        if (what instanceof Labelled.Annex && !after.en().equals(after.fr())) {
            throw new ActRefused("refused.annex-name");
        }
        if (after.equals(before)) {
            throw new ActRefused("refused.same-name", after.en());
        }
        if (what instanceof Labelled.Status(String code)) {
            now.scale().levels().stream()
                    .filter(level -> !level.code().equals(code) && level.isCalled(after))
                    .findFirst()
                    .ifPresent(level -> {
                        throw new ActRefused("refused.status-label-taken", after.en());
                    });
        }
        frameworks.rename(now, what, from, after);
        changes.note(
                framework.id(),
                new Entry(
                        act(what),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(what.code()).filter(code -> !code.isEmpty()),
                        Optional.of(words(before)),
                        Optional.of(words(after))),
                from,
                reason);
    }

    private static LocalizedText name(Framework now, Labelled what, ReportingPeriod from) {
        return switch (what) {
            case Labelled.Title title -> now.title();
            case Labelled.Annex annex -> new LocalizedText(now.annex(), now.annex());
            case Labelled.Status status ->
                now.scale().levels().stream()
                        .filter(level -> level.code().equals(status.code()))
                        .findFirst()
                        .map(StatusLevel::label)
                        .orElseThrow(() -> new ActRefused("refused.status-unknown", status.code(), from.code()));
        };
    }

    /** A name is one line. */
    private static String checked(Labelled what, String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > what.longest() || name.chars().anyMatch(Character::isISOControl)) {
            throw new ActRefused("refused.name", what.longest());
        }
        return name;
    }

    private static FrameworkAct act(Labelled what) {
        return switch (what) {
            case Labelled.Title title -> FrameworkAct.TITLE_RENAMED;
            case Labelled.Annex annex -> FrameworkAct.ANNEX_RENAMED;
            case Labelled.Status status -> FrameworkAct.STATUS_RENAMED;
        };
    }

    private static Words words(LocalizedText name) {
        return new Words(name.en(), name.fr());
    }
}
