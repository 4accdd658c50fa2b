package org.jalon.table.ui.officer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.assignment.RowOfficers;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.jalon.table.hint.Hints;
import org.jalon.table.ui.Subjects;
import org.jalon.table.ui.TypedRows;
import org.springframework.stereotype.Component;

/** Brings together what 'My quarter' shows. The number of statements does not grow with the rows. */
@Component
class WorklistReading {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final AnnexTables tables;
    private final Assignments assignments;
    private final Hints hints;
    private final TypedRows typed;
    private final People people;
    private final CurrentPerson person;
    private final Words words;

    WorklistReading(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            AnnexTables tables,
            Assignments assignments,
            Hints hints,
            TypedRows typed,
            People people,
            CurrentPerson person,
            Words words) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.tables = tables;
        this.assignments = assignments;
        this.hints = hints;
        this.typed = typed;
        this.people = people;
        this.person = person;
        this.words = words;
    }

    /** @param names of those who can be given rows, by username */
    record Read(WorklistRows worklist, Map<String, String> names) {}

    /**
     * @param here says at which rows of a table the browser has words that are not saved
     * @throws org.jalon.shared.NotFound that names the first code that means nothing
     * @throws org.springframework.security.access.AccessDeniedException for readers, who have no quarter
     */
    @Snapshot
    Read read(WorklistAddress address, Function<PeriodAddress, Set<String>> here) {
        Optional<String> code = address.period()
                .or(() -> periods.current(framework(address).id()).map(ReportingPeriod::code));
        AnnexTable table = tables.of(address.mandate(), address.framework(), code, new AsAt.Working());
        Map<String, String> names = people.atLeast(Role.OFFICER, address.mandate()).stream()
                .collect(Collectors.toMap(Person::username, Person::displayName));
        WorklistRows worklist = new WorklistRows(
                table,
                new RowOfficers(assignments.in(table.period())),
                hints.of(table),
                typed.of(table.period(), table.rows(), here.apply(Subjects.address(table))),
                person.get().username(),
                address.whose(),
                address.state().flatMap(WorklistRows.Stage::ofCode));
        return new Read(worklist, names);
    }

    /** Who looks at it. */
    String self() {
        return person.get().username();
    }

    /** The numbers of the rows at which this person has typed something that is not saved, as that is now. */
    Set<String> typed(AnnexTable table, Set<String> here) {
        return typed.codes(table.period(), table.rows(), here);
    }

    WorklistModel.Model model(Locale locale, Read read, WorklistAddress address) {
        return new WorklistModel(words, locale, read.names()).of(read.worklist(), address);
    }

    private Framework framework(WorklistAddress address) {
        return frameworks.byCode(mandates.byCode(address.mandate()), address.framework());
    }
}
