package org.jalon.mandate.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page that comes to be is forgotten among the words that are no codes. */
class AddressWordsTest {

    private static final JavaClasses JALON = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jalon");

    @Test
    void every_page_that_is_no_mandates_keeps_its_first_word() {
        Set<String> first = steps(0, route -> true);
        assertThat(first).contains("people", "me", "invitation", "login").isSubsetOf(AddressWords.OF_JALON);
    }

    @Test
    void every_page_of_a_mandate_keeps_its_word_where_a_framework_would_stand() {
        Set<String> second = steps(1, route -> route.startsWith(":"));
        assertThat(second).contains("figures", "sources", "timeline").isSubsetOf(AddressWords.OF_PAGES);
    }

    @Test
    void every_page_of_a_framework_keeps_its_word() {
        Set<String> third = steps(2, route -> true);
        assertThat(third).contains("matrix", "compare", "forms").isSubsetOf(AddressWords.OF_PAGES);
    }

    private static Set<String> steps(int place, Predicate<String> which) {
        return JALON.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.getAnnotationOfType(Route.class).value())
                .filter(which)
                .flatMap(route -> Stream.of(route.split("/", -1)).skip(place).limit(1))
                .filter(step -> !step.isEmpty() && !step.startsWith(":"))
                .collect(Collectors.toSet());
    }
}
