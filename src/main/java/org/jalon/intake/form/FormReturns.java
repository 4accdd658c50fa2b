package org.jalon.intake.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormTag;
import org.jalon.intake.form.FileRefused.Why;
import org.jalon.intake.form.FormStore.Stored;
import org.jalon.intake.form.FormStore.StoredRow;
import org.jalon.mandate.PeriodState;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Words;
import org.jalon.shared.office.OfficePackage;
import org.jalon.shared.office.OfficeRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in forms that came back. What was filled in becomes proposals; no assessment changes by it. */
@Service
public class FormReturns {

    /** Bytes that a file may have; looked at before anything of it is read. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int LONGEST_FILE_NAME = 255;

    /** The code as it is printed, with whatever dash a program made of the one between. */
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Z])([0-9A-HJKMNP-TV-Z]{4})[-\u2010-\u2014]([0-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z])");

    private final ContributorForms forms;
    private final FormStore store;
    private final ReturnStore returns;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    FormReturns(
            ContributorForms forms,
            FormStore store,
            ReturnStore returns,
            CurrentPerson person,
            Words words,
            Clock clock) {
        this.forms = forms;
        this.store = store;
        this.returns = returns;
        this.person = person;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Reads a filled form and keeps all that it says, row by row: proposed, left blank, or refused with the reason.
     *
     * @param fileName what the person calls it; means nothing to the reading
     * @throws FileRefused if it cannot be taken at all; then nothing was kept
     */
    @PreAuthorize("@access.officer(#mandate)")
    @Transactional(rollbackFor = FileRefused.class)
    public FormReturn take(String mandate, String framework, String fileName, byte[] file) throws FileRefused {
        if (file.length > MOST_BYTES) {
            throw new FileRefused(Why.TOO_LARGE, MOST_BYTES / (1024 * 1024));
        }
        FormTable table = open(file);
        Stored stored = known(table);
        if (!stored.mandate().equals(mandate) || !stored.framework().equals(framework)) {
            throw new FileRefused(Why.OTHER_TABLE, stored.mandate(), stored.framework());
        }
        String digest = DigestUtils.sha256Hex(file);
        if (returns.takenBefore(stored.id(), digest).isPresent()) {
            throw new FileRefused(Why.TAKEN_BEFORE, FormTag.spaced(stored.code()));
        }
        ContributorForm form = forms.filled(stored);
        refuseClosed(form);
        FormReading reading = FormReader.read(table, form, words);
        if (reading.rows().stream().allMatch(row -> row.kind() == RowReading.Kind.BLANK)) {
            throw new FileRefused(Why.NOTHING_FILLED, FormTag.spaced(stored.code()));
        }
        return keep(stored, fileName, digest, reading);
    }

    private FormReturn keep(Stored stored, String fileName, String digest, FormReading reading) {
        String name = fileName.substring(0, Math.min(fileName.length(), LONGEST_FILE_NAME));
        FormReturnId id = returns.add(stored.id(), name, digest, reading.contributor(), person.get(), clock.instant());
        Map<Integer, StoredRow> rows =
                store.rows(stored.id()).stream().collect(Collectors.toMap(StoredRow::position, Function.identity()));
        for (RowReading row : reading.rows()) {
            int basedOn = Optional.ofNullable(rows.get(row.position()))
                    .map(StoredRow::basedOn)
                    .orElse(0);
            returns.addRow(id, row, basedOn);
        }
        return returns.byId(id).orElseThrow();
    }

    private static FormTable open(byte[] file) throws FileRefused {
        try {
            return FormTable.of(OfficePackage.read(file).table());
        } catch (OfficeRefused e) {
            throw FileRefused.of(e);
        }
    }

    /** The form that the file is: by the tags that most of its fields carry, else by the code that stands in it. */
    private Stored known(FormTable table) throws FileRefused {
        List<String> codes = codes(table);
        if (codes.isEmpty()) {
            throw new FileRefused(Why.NO_FORM);
        }
        for (String code : codes) {
            Optional<Stored> stored = store.find(code);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw new FileRefused(Why.UNKNOWN_FORM, FormTag.spaced(codes.getFirst()));
    }

    static List<String> codes(FormTable table) {
        Map<String, Long> tagged = table.lines().stream()
                .flatMap(line -> line.cells().values().stream())
                .flatMap(cell -> cell.tags().stream())
                .collect(Collectors.groupingBy(FormTag::form, Collectors.counting()));
        List<String> codes = new ArrayList<>(tagged.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList());
        CODE.matcher(table.words())
                .results()
                .limit(20)
                .map((MatchResult match) -> match.group(1) + match.group(2))
                .distinct()
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return codes;
    }

    private static void refuseClosed(ContributorForm form) throws FileRefused {
        if (form.period().isSealed()) {
            throw new FileRefused(
                    Why.PERIOD_SEALED,
                    FormTag.spaced(form.code()),
                    form.period().code(),
                    form.period().reportSymbol().orElse(form.period().code()));
        }
        if (form.period().state() != PeriodState.OPEN) {
            throw new FileRefused(
                    Why.PERIOD_NOT_OPEN,
                    FormTag.spaced(form.code()),
                    form.period().code());
        }
    }
}
