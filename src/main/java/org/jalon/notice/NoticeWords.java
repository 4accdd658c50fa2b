package org.jalon.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mandate.MandateNavigation;
import org.jalon.shared.Days;
import org.jalon.shared.Words;
import org.jalon.table.TableNavigation;
import org.springframework.stereotype.Component;

/** A notice in words, and where it leads: the same in the app, in mails and in the API. */
@Component
public class NoticeWords {

    private final Words words;

    NoticeWords(Words words) {
        this.words = words;
    }

    /** What happened, in one sentence. */
    public String sentence(Notice notice, Locale language) {
        String period = notice.period();
        String row = notice.indicator().orElse("");
        String actor = notice.actor().orElse("");
        return switch (notice.kind()) {
            case OPENED -> words.get(language, "notice.opened", period);
            case DUE -> words.get(language, "notice.due", period, day(notice, language));
            case RETURNED ->
                notice.indicator().isPresent()
                        ? words.get(language, "notice.returned", period, row, actor)
                        : words.get(language, "notice.returned.several", period, notice.rows(), actor);
            case ASSIGNED ->
                notice.indicator().isPresent()
                        ? words.get(language, "notice.assigned.one", period, row, actor)
                        : words.get(language, "notice.assigned.several", period, notice.rows(), actor);
            case SEALED ->
                notice.corrigendum() == 0
                        ? words.get(language, "notice.sealed", period)
                        : words.get(language, "notice.sealed.corrigendum", period, notice.corrigendum());
            case MENTIONED -> words.get(language, "notice.mentioned", period, row, actor);
        };
    }

    /** What comes with it: a reviewer's reason, and which rows, a line each. */
    public Optional<String> detail(Notice notice, Locale language) {
        String lines = Stream.of(
                        notice.words().map(reason -> words.get(language, "notice.reason", reason)),
                        notice.rowsNamed().map(rows -> words.get(language, "notice.rows", rows)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return Optional.of(lines).filter(text -> !text.isEmpty());
    }

    /** The path of the page that it is about, beginning with a slash. */
    public String path(Notice notice) {
        if (notice.framework().isEmpty()) {
            return MandateNavigation.mandate(notice.mandate());
        }
        String framework = notice.framework().get();
        return notice.indicator()
                .map(row -> TableNavigation.row(notice.mandate(), framework, notice.period(), row))
                .orElseGet(() -> switch (notice.kind()) {
                    case RETURNED -> TableNavigation.returned(notice.mandate(), framework, notice.period());
                    case ASSIGNED -> TableNavigation.toUpdate(notice.mandate(), framework, notice.period());
                    case OPENED, DUE, SEALED, MENTIONED ->
                        TableNavigation.table(notice.mandate(), framework, notice.period());
                });
    }

    /** What one chooses to be told of. */
    public String name(NoticeKind kind, Locale language) {
        return switch (kind) {
            case OPENED -> words.get(language, "notice.kind.opened");
            case DUE -> words.get(language, "notice.kind.due");
            case RETURNED -> words.get(language, "notice.kind.returned");
            case ASSIGNED -> words.get(language, "notice.kind.assigned");
            case SEALED -> words.get(language, "notice.kind.sealed");
            case MENTIONED -> words.get(language, "notice.kind.mentioned");
        };
    }

    private static String day(Notice notice, Locale language) {
        return notice.due().map(due -> Days.inWords(due, language)).orElse("");
    }
}
