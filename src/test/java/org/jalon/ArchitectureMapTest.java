package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** {@code docs/architecture.md} shows the modules and rooms that there are, and names no class that there is not. */
class ArchitectureMapTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String BEGIN = "<!-- map -->\n";
    private static final String END = "<!-- end of map -->";
    private static final String BASE = "org.jalon.";

    private static final Pattern SAID = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([A-Z][a-z]\\w*)`");

    // What takes long is done once for all tests.
    private static final ApplicationModules MODULES = ApplicationModules.of(Jalon.class);

    /** The names of all classes, such as {@code org.jalon.shared.Lang}; those of classes within others have a dollar sign. */
    private static final Set<String> CLASSES = classes();

    /** By a module's name, the names of those that it knows, by way of another one or not. */
    private final Map<String, Set<String>> reached = new HashMap<>();

    @Test
    void the_map_is_true() throws IOException {
        String page = Files.readString(PAGE);
        String now = map();
        if (Boolean.getBoolean("jalon.map.write")) {
            int from = page.indexOf(BEGIN) + BEGIN.length();
            Files.writeString(PAGE, page.substring(0, from) + now + page.substring(page.indexOf(END)));
            return;
        }

        assertThat(page)
                .as("made anew by bin/test -Dtest=ArchitectureMapTest -Djalon.map.write=true")
                .contains(BEGIN + now + END);
    }

    @Test
    void the_ways_name_classes_that_there_are() throws IOException {
        Set<String> names = CLASSES.stream()
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                .collect(Collectors.toSet());

        assertThat(CODE.matcher(Files.readString(PAGE)).results().map(name -> name.group(1)))
                .hasSizeGreaterThan(50)
                .filteredOn(
                        name -> !Set.of("ArchitectureMapTest", "FrontendTest").contains(name))
                .isSubsetOf(names);
    }

    @Test
    void every_room_says_what_it_is_for() throws IOException {
        for (String room : rooms()) {
            assertThat(said(room)).as(room).isNotBlank();
        }
    }

    private String map() throws IOException {
        StringBuilder map = new StringBuilder("```mermaid\nflowchart BT\n");
        List<ApplicationModule> all = new ArrayList<>(MODULES.stream().toList());
        all.sort(Comparator.comparing(ArchitectureMapTest::name));
        for (ApplicationModule module : all) {
            for (String known : direct(module)) {
                map.append("    ")
                        .append(name(module))
                        .append(" --> ")
                        .append(known)
                        .append('\n');
            }
        }
        map.append(
                "```\n\nAn arrow leads to what is known; what is known by way of another module has none of its own.\n\n");
        map.append("| room | what it is for |\n|---|---|\n");
        for (String room : rooms()) {
            map.append("| `%s` | %s |\n".formatted(room.substring(BASE.length()), said(room)));
        }
        return map.toString();
    }

    /** The modules that one knows and that no other one it knows leads to. */
    private List<String> direct(ApplicationModule module) {
        Set<String> those = known(module);
        Set<String> led = new HashSet<>();
        MODULES.stream().filter(other -> those.contains(name(other))).forEach(other -> led.addAll(known(other)));
        return those.stream().filter(other -> !led.contains(other)).sorted().toList();
    }

    private Set<String> known(ApplicationModule module) {
        Set<String> seen = reached.get(name(module));
        if (seen != null) {
            return seen;
        }
        Set<String> all = new HashSet<>();
        module.getDirectDependencies(MODULES).uniqueModules().forEach(other -> {
            all.add(name(other));
            all.addAll(known(other));
        });
        reached.put(name(module), all);
        return all;
    }

    private static Set<String> rooms() {
        return CLASSES.stream()
                .filter(name -> !name.contains("$") && !name.contains("__") && !name.endsWith(".package-info"))
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1))
                .filter(room -> room.length() > BASE.length())
                .map(room -> room.substring(0, room.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** They are only named here, so that nothing of what is in them has to be read. */
    private static Set<String> classes() {
        Path all = Path.of(URI.create(
                Jalon.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(all.resolve("org/jalon"))) {
            return files.map(file -> all.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String room) throws IOException {
        String source = Files.readString(SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java"));
        return Optional.of(SAID.matcher(source))
                .filter(found -> found.find())
                .map(found -> found.group(1).replaceAll("\\s*\\n \\*\\s*", " ").strip())
                .orElse("");
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
