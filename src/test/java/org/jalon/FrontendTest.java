package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn in the browser lies in folders that are called as the rooms of the pages are, and none of its styles is without use. */
class FrontendTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final Path LIST = FRONTEND.resolve("styles.css");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String SHARED = "shared";
    private static final int LONGEST = 250;

    private static final Pattern LISTED = Pattern.compile("@import '\\./(.+?)';");
    private static final Pattern IMPORTED = Pattern.compile("(?:from |import |import\\()'(\\.[^']+)'");
    private static final Pattern NOT_A_SELECTOR = Pattern.compile("/\\*.*?\\*/|url\\(.*?\\)", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");
    private static final Pattern STYLED = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern WRITTEN = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern NAME = Pattern.compile("[\\w-]+");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jalon");

    @Test
    void folders_are_called_as_the_rooms_of_the_pages() throws IOException {
        Set<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> (name + ".").contains(".ui."))
                .map(FrontendTest::room)
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.add(SHARED);

        assertThat(files(""))
                .hasSizeGreaterThan(80)
                .allSatisfy(file -> assertThat(folder(file)).isIn(rooms));
    }

    @Test
    void an_element_lies_in_the_folder_of_the_class_that_draws_with_it() {
        assertThat(CLASSES)
                .filteredOn(type -> type.isAnnotatedWith(JsModule.class))
                .hasSizeGreaterThan(12)
                .allSatisfy(type -> assertThat(rooms(type.getPackageName()))
                        .as(type.getSimpleName())
                        .contains(folder(FRONTEND.resolve(
                                type.getAnnotationOfType(JsModule.class).value().substring(2)))));
    }

    @Test
    void a_folder_knows_itself_and_what_is_shared() throws IOException {
        for (Path file : files(".ts")) {
            assertThat(IMPORTED.matcher(Files.readString(file))
                            .results()
                            .map(path -> file.resolveSibling(path.group(1)).normalize()))
                    .as(file.toString())
                    .allSatisfy(known -> assertThat(folder(known)).isIn(folder(file), SHARED));
        }
    }

    @Test
    void every_sheet_is_listed_once() throws IOException {
        List<Path> listed = LISTED.matcher(Files.readString(LIST))
                .results()
                .map(sheet -> FRONTEND.resolve(sheet.group(1)))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(files(".css"));
    }

    @Test
    void no_file_is_too_long_to_be_read() throws IOException {
        for (Path file : files("")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void no_style_is_for_a_class_that_nothing_has() throws IOException {
        Set<String> written = written();

        for (Path sheet : files(".css")) {
            String rules = NOT_A_SELECTOR.matcher(Files.readString(sheet)).replaceAll("");
            assertThat(SELECTOR.matcher(rules).results().map(MatchResult::group).flatMap(FrontendTest::styled))
                    .as(sheet.toString())
                    .allSatisfy(name ->
                            assertThat(isWritten(name, written)).as(name).isTrue());
        }
    }

    private static Stream<String> styled(String selector) {
        return STYLED.matcher(selector).results().map(name -> name.group(1)).filter(name -> !name.startsWith("v-"));
    }

    /** Whole, or beginning with what code puts before a kind, such as {@code stage-}. */
    private static boolean isWritten(String name, Set<String> written) {
        return written.contains(name)
                || written.stream()
                        .anyMatch(begin -> begin.length() > 3 && begin.endsWith("-") && name.startsWith(begin));
    }

    /** All that can be the name of a class, or the beginning of one. */
    private static Set<String> written() throws IOException {
        Set<String> written = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(value -> value.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        for (Path file : files(".ts")) {
            NAME.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .forEach(written::add);
        }
        for (Path file : under(SOURCES, ".java")) {
            WRITTEN.matcher(Files.readString(file))
                    .results()
                    .flatMap(text -> Stream.of(text.group(1).split(" ")))
                    .forEach(written::add);
        }
        return written;
    }

    private static String room(String packageName) {
        String name = packageName.endsWith(".ui") ? packageName.substring(0, packageName.length() - 3) : packageName;
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The room of a package and the one around it: a part of a page is drawn in the folder of the page. */
    private static List<String> rooms(String packageName) {
        return List.of(room(packageName), room(packageName.substring(0, packageName.lastIndexOf('.'))));
    }

    private static String folder(Path file) {
        return FRONTEND.relativize(file).getName(0).toString();
    }

    /** All that we wrote, but for the list of sheets. */
    private static List<Path> files(String ending) throws IOException {
        return under(FRONTEND, ending).stream()
                .filter(file ->
                        !folder(file).equals("generated") && !folder(file).equals("index.html"))
                .filter(file -> !file.equals(LIST))
                .toList();
    }

    private static List<Path> under(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
