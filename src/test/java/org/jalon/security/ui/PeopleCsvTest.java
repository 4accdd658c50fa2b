package org.jalon.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.security.NewPerson;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.Words;
import org.junit.jupiter.api.Test;

class PeopleCsvTest {

    private final PeopleCsv csv = new PeopleCsv(
            new RoleWords(PersonWords.byName(new Words()), Set.of("mali", "other"), true), "taken"::equals);

    @Test
    void lines_come_with_commas_semicolons_or_tabs_with_a_head_or_without_and_in_either_language() {
        List<PeopleCsv.Line> lines = csv.read("""
                user name,name,role,mail
                fatou,"Diop, Fatou",officer,fatou@example.org

                omar;Omar Ba;Réviseur
                ada\tAda Diallo\tADMINISTRATOR\t
                """);
        assertThat(lines)
                .allMatch(PeopleCsv.Line::isGood)
                .extracting(PeopleCsv.Line::number)
                .containsExactly(2L, 4L, 5L);
        assertThat(lines)
                .extracting(line -> line.person().orElseThrow())
                .containsExactly(
                        new NewPerson(
                                "fatou",
                                "Diop, Fatou",
                                Optional.of("fatou@example.org"),
                                Role.OFFICER,
                                Optional.empty()),
                        new NewPerson("omar", "Omar Ba", Optional.empty(), Role.REVIEWER, Optional.empty()),
                        new NewPerson("ada", "Ada Diallo", Optional.empty(), Role.ADMINISTRATOR, Optional.empty()));
    }

    @Test
    void roles_are_given_by_mandate() {
        assertThat(csv.read("fatou;Fatou Diop;mali=chargé de dossier | other = reader")
                        .getFirst()
                        .person())
                .map(NewPerson::roles)
                .contains(Roles.named(Map.of("mali", Role.OFFICER, "other", Role.READER)));
        assertThat(csv.read("fatou;Fatou Diop;third=reader").getFirst().flaws())
                .extracting(Flaw::key)
                .containsExactly("people.many.role");
    }

    @Test
    void a_role_alone_is_for_the_one_mandate_that_somebody_keeps_and_for_none_of_two() {
        assertThat(of(Set.of("mali")).read("fatou;Fatou Diop;reader").getFirst().person())
                .map(NewPerson::roles)
                .contains(Roles.named(Map.of("mali", Role.READER)));
        assertThat(of(Set.of("mali"))
                        .read("fatou;Fatou Diop;*=reader")
                        .getFirst()
                        .isGood())
                .isFalse();
        assertThat(of(Set.of("mali", "other"))
                        .read("fatou;Fatou Diop;reader")
                        .getFirst()
                        .isGood())
                .isFalse();
    }

    private static PeopleCsv of(Set<String> kept) {
        return new PeopleCsv(new RoleWords(PersonWords.byName(new Words()), kept, false), "taken"::equals);
    }

    @Test
    void each_line_says_what_is_wrong_with_it() {
        List<PeopleCsv.Line> lines = csv.read("""
                fatou, Fatou Diop, officer
                taken, Fatou Diop, officer
                FATOU, Another, reader
                omar ba, Omar Ba, king, nowhere
                lonely
                "never ends, Ada, reader
                """);
        assertThat(lines)
                .extracting(line -> line.flaws().stream().map(Flaw::key).toList())
                .containsExactly(
                        List.of(),
                        List.of("people.many.taken"),
                        List.of("people.many.twice"),
                        List.of("people.refused.username", "people.refused.mail", "people.many.role"),
                        List.of("people.many.columns"),
                        List.of("people.many.columns"));
        assertThat(lines).extracting(PeopleCsv.Line::isGood).containsExactly(true, false, false, false, false, false);
        assertThat(lines.getLast().text()).isEqualTo("\"never ends, Ada, reader");
    }

    @Test
    void a_file_is_read_as_spreadsheets_write_it() {
        String line = "renée;Renée Koné;réviseur";
        assertThat(PeopleCsv.text(("\uFEFF" + line).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(line);
        assertThat(PeopleCsv.text(line.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(line);
    }
}
