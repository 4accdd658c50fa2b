package org.jalon.analysis.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.analysis.search.Excerpt;
import org.jalon.analysis.search.Findings;
import org.jalon.analysis.search.Findings.FoundElement;
import org.jalon.analysis.search.Findings.Hit;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.shared.Words;
import org.jalon.table.RowFilter;
import org.jalon.table.TableNavigation;
import org.jalon.table.ui.TableAddress;

/** What a search found as {@code findings-list.ts} draws it, every word in the reader's language. Free of components. */
final class FindingsModel {

    record Model(String textLanguage, List<FoundModel> elements) {}

    record FoundModel(String number, String href, String wording, List<HitModel> hits) {}

    /** @param who empty for a wording */
    record HitModel(String kind, String href, String when, String who, List<PieceModel> pieces) {}

    record PieceModel(String text, boolean hit) {}

    private static final String CUT = "…";

    private final Words words;
    private final Locale locale;
    private final Findings findings;

    FindingsModel(Words words, Locale locale, Findings findings) {
        this.words = words;
        this.locale = locale;
        this.findings = findings;
    }

    Model model() {
        return new Model(
                findings.framework().language().toLanguageTag(),
                findings.elements().stream().map(this::found).toList());
    }

    private FoundModel found(FoundElement element) {
        return new FoundModel(
                element.number().printed(),
                place(element),
                element.wording(),
                element.hits().stream().map(hit -> hit(element, hit)).toList());
    }

    /** When it was said, by whom first, and the way to it. */
    private HitModel hit(FoundElement element, Hit hit) {
        String who = hit.said()
                .map(version -> hit.current()
                        ? version.personName()
                        : say("find.history", version.version(), version.personName()))
                .orElse("");
        return new HitModel(
                say("find.kind." + hit.kind().code()), address(element, hit), when(hit), who, pieces(hit.text()));
    }

    private String when(Hit hit) {
        if (hit.said().isEmpty()) {
            return say("find.from", hit.from().label());
        }
        return hit.from().equals(hit.to())
                ? hit.to().label()
                : say("find.fromTo", hit.from().label(), hit.to().label());
    }

    private static List<PieceModel> pieces(Excerpt excerpt) {
        List<PieceModel> pieces = new ArrayList<>();
        if (excerpt.cutBefore()) {
            pieces.add(new PieceModel(CUT + " ", false));
        }
        excerpt.pieces().forEach(piece -> pieces.add(new PieceModel(piece.text(), piece.hit())));
        if (excerpt.cutAfter()) {
            pieces.add(new PieceModel(" " + CUT, false));
        }
        return pieces;
    }

    /** Into the period that still says it, or into the history. */
    private String address(FoundElement element, Hit hit) {
        return element.row() && hit.said().isPresent() && hit.current()
                ? TableNavigation.row(mandate(), framework(), hit.toPeriod(), element.code())
                : place(element);
    }

    private String place(FoundElement element) {
        return element.row()
                ? AssessmentNavigation.indicator(mandate(), framework(), element.code())
                : new TableAddress(
                                mandate(),
                                framework(),
                                Optional.empty(),
                                RowFilter.ALL.togglePillar(element.pillar()),
                                Optional.empty())
                        .href();
    }

    private String mandate() {
        return findings.mandate().code();
    }

    private String framework() {
        return findings.framework().code();
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
