package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and their order, as the design has them. */
class ModularityTest {

    /** A module may know those before it, never those behind it. */
    private static final List<String> ORDER = List.of(
            "shared",
            "security",
            "mandate",
            "framework",
            "source",
            "assessment",
            "measure",
            "evidence",
            "table",
            "analysis",
            "export",
            "notice",
            "intake",
            "shell");

    private static final ApplicationModules MODULES = ApplicationModules.of(Jalon.class);

    @Test
    void modules_use_only_what_they_declare_and_what_others_offer() {
        MODULES.verify();
    }

    @Test
    void a_module_knows_only_those_above_it() {
        assertThat(MODULES).isNotEmpty().allSatisfy(module -> {
            String name = name(module);
            assertThat(ORDER).contains(name);
            assertThat(module.getDirectDependencies(MODULES).uniqueModules())
                    .as("what %s knows", name)
                    .allSatisfy(known -> assertThat(ORDER.indexOf(name(known)))
                            .as(name(known))
                            .isLessThan(ORDER.indexOf(name)));
        });
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
