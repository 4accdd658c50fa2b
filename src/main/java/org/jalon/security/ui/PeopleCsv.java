package org.jalon.security.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jalon.security.NewPerson;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.security.Usernames;
import org.jalon.shared.FlawedInput.Flaw;

/**
 * Many people as lines of text: user name, name, role and mail, in this order, with commas, semicolons or tabs between, as spreadsheets write and copy
 * them. A first line that names the columns is passed over.
 */
final class PeopleCsv {

    /** The most lines that are read at once. */
    static final int MOST = 500;

    private static final List<Character> BETWEEN = List.of('\t', ';', ',');
    private static final int FEWEST_COLUMNS = 3;
    private static final int MAIL = 3;
    private static final Charset OF_SPREADSHEETS = Charset.forName("windows-1252");

    /**
     * One line.
     *
     * @param number counted from 1, as it stands in the text
     * @param text as it was typed
     * @param person whom it names; empty if it has too few columns or no role that there is
     */
    record Line(long number, String text, Optional<NewPerson> person, List<Flaw> flaws) {

        boolean isGood() {
            return flaws.isEmpty() && person.isPresent();
        }
    }

    private final RoleWords roles;
    private final Function<String, Boolean> taken;

    /**
     * @param taken whether somebody has that user name
     */
    PeopleCsv(RoleWords roles, Function<String, Boolean> taken) {
        this.roles = roles;
        this.taken = taken;
    }

    /** A file's text: UTF-8, or what spreadsheets on Windows write. */
    static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, OF_SPREADSHEETS);
        }
    }

    List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String[] typed = text.split("\\R", -1);
        for (int i = 0; i < typed.length; i++) {
            if (!typed[i].isBlank() && !(lines.isEmpty() && isHead(typed[i]))) {
                lines.add(line(i + 1L, typed[i], names));
            }
        }
        return lines;
    }

    private Line line(long number, String text, Set<String> names) {
        List<String> cells = cells(text);
        if (cells.size() < FEWEST_COLUMNS) {
            return new Line(number, text, Optional.empty(), List.of(Flaw.at("", "people.many.columns")));
        }
        Optional<Roles> given = roles.read(cells.get(2));
        Optional<String> mail =
                Optional.of(cells.size() > MAIL ? cells.get(MAIL) : "").filter(address -> !address.isEmpty());
        NewPerson person = new NewPerson(
                cells.get(0), cells.get(1), mail, given.orElse(Roles.everywhere(Role.READER)), Optional.empty());
        List<Flaw> flaws = new ArrayList<>(person.flaws());
        if (given.isEmpty()) {
            flaws.add(Flaw.at("/roles", "people.many.role", cells.get(2)));
        }
        String name = Usernames.normal(cells.get(0));
        if (!names.add(name)) {
            flaws.add(Flaw.at("/username", "people.many.twice", name));
        } else if (flaws.isEmpty() && taken.apply(name)) {
            flaws.add(Flaw.at("/username", "people.many.taken", name));
        }
        return new Line(number, text, given.map(role -> person), flaws);
    }

    /** Its third column is no role, and its first is not anybody: it says what the columns are. */
    private boolean isHead(String text) {
        List<String> cells = cells(text);
        return cells.size() >= FEWEST_COLUMNS
                && roles.read(cells.get(2)).isEmpty()
                && Set.of("role", "roles", "rôle", "rôles")
                        .contains(cells.get(2).toLowerCase(Locale.ROOT));
    }

    private static List<String> cells(String text) {
        char between = BETWEEN.stream()
                .filter(character -> text.indexOf(character) >= 0)
                .findFirst()
                .orElse(',');
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(between).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream()
                    .findFirst()
                    .map(CSVRecord::stream)
                    .map(cells -> cells.map(String::strip).toList())
                    .orElse(List.of());
        } catch (IOException | UncheckedIOException e) {
            // A quotation that does not end: it has no columns that one could tell apart.
            return List.of();
        }
    }
}
