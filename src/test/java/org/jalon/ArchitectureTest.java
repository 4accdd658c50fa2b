package org.jalon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Snapshots;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/** What the compiler cannot see and the design asks for. */
@AnalyzeClasses(packagesOf = Jalon.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Whom anybody may ask: before there is a person, or to become one. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            // The language is decided before anybody has signed in.
            "org.jalon.security.People.language(java.lang.String)",
            // Loads the packages that are missing, at start-up and as a person of the system's own.
            "org.jalon.intake.seed.Seeds.loadMissing()",
            // A calendar program cannot sign in; the address is the secret.
            "org.jalon.notice.calendar.CalendarFeeds.read(java.lang.String, java.lang.String)",
            // Whoever has a link has no password yet; the link is the secret.
            "org.jalon.security.Invitations.invited(java.lang.String)",
            "org.jalon.security.Invitations.accept(java.lang.String, java.lang.String)",
            // Start-up jobs have nobody yet; it refuses where somebody is signed in.
            "org.jalon.security.SystemActor.run(java.lang.String, java.lang.Runnable)",
            "org.jalon.security.SystemActor.call(java.lang.String, java.util.function.Supplier)",
            "org.jalon.security.SystemActor.call(java.lang.String, org.jalon.security.Roles, java.util.function.Supplier)");

    /** Each of their acts is several transactions on purpose, or none. */
    private static final Set<String> OF_THEIR_OWN = Set.of(
            // Draws what it is handed.
            "org.jalon.export.AnnexDocuments",
            // An order is placed and then worked on by others.
            "org.jalon.export.order.DocumentOrders",
            // A decision on a proposal and what it writes are two transactions.
            "org.jalon.intake.form.Proposals",
            // The calendar is a snapshot; that it was fetched is written after it.
            "org.jalon.notice.calendar.CalendarFeeds",
            // Act for others, or look at one password.
            "org.jalon.security.SystemActor",
            "org.jalon.security.signin.OwnPassword");

    /** Two numbers beside each other that count, or that Spring reads from an address. */
    private static final Set<String> COUNTING = Set.of(
            "org.jalon.table.ui.Chips.say(long, long, boolean, java.lang.String)",
            "org.jalon.intake.rest.FormReturnsController.accept(java.lang.String, java.lang.String, long, long, int)",
            "org.jalon.intake.rest.FormReturnsController.reject(java.lang.String, java.lang.String, long, long)");

    /** They draw what they are handed, which was asked of a service before. */
    private static final Set<String> DRAWING = Set.of("org.jalon.export.AnnexDocuments");

    /** A package is a room; more than these want a second one. */
    private static final int MOST_CLASSES = 25;

    /** Beyond these lines a class holds a second concept that has no name yet. */
    private static final int MOST_LINES = 200;

    @ArchTest
    static void classes_hold_one_concept(JavaClasses all) {
        Set<String> tooLong = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getName)
                .filter(name -> lines(name) > MOST_LINES)
                .collect(Collectors.toSet());

        assertThat(tooLong).as("classes of more than %s lines", MOST_LINES).isEmpty();
    }

    private static long lines(String name) {
        Path source = Path.of("src/main/java", name.replace('.', '/') + ".java");
        if (!Files.exists(source)) {
            // Made by the compiler's helpers.
            return 0;
        }
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ArchTest
    static void packages_are_rooms_not_halls(JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((room, classes) -> assertThat(classes).as(room).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @ArchTest
    static final ArchRule entities_never_leave_their_module = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_never_leave_their_module =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    /** Rooms of one module as well: whoever knows a room is not known by it. */
    @ArchTest
    static final ArchRule rooms_have_one_direction =
            slices().matching("org.jalon.(**)").should().beFreeOfCycles();

    /** They can be read, tried and explained with nothing but Java. */
    @ArchTest
    static final ArchRule what_may_be_done_and_when_is_plain_java = noClasses()
            .that()
            .resideInAnyPackage("org.jalon.assessment.deadline", "org.jalon.assessment.workflow")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.beans..",
                    "org.springframework.context..",
                    "org.springframework.stereotype..",
                    "org.springframework.jdbc..",
                    "org.springframework.transaction..",
                    "org.springframework.security..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "com.vaadin..");

    @ArchTest
    static final ArchRule assessments_are_written_by_one_path = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jalon.assessment.store.VersionWriter")
            .and()
            .doNotHaveFullyQualifiedName("org.jalon.assessment.store.FirstVersions")
            .should()
            .callMethodWhere(target(are(owner(name("org.jalon.assessment.store.AssessmentRepository"))))
                    .and(target(are(nameStartingWith("save")))));

    /** One edit, a selection, the API, an approval, a returned form: whatever the door, it leads through these. */
    @ArchTest
    static final ArchRule every_door_leads_through_the_services_that_ask_the_rules = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jalon.assessment.update.AssessmentUpdates")
            .and()
            .doNotHaveFullyQualifiedName("org.jalon.assessment.update.ManyRows")
            .and()
            .doNotHaveFullyQualifiedName("org.jalon.assessment.period.Corrigenda")
            .and()
            .doNotHaveFullyQualifiedName("org.jalon.assessment.store.VersionWriter")
            .should()
            .callMethodWhere(target(are(owner(name("org.jalon.assessment.store.VersionWriter"))))
                    .and(target(are(name("write")))));

    /** What a page or a controller does, a service does for it: they have no way of their own to the data. */
    @ArchTest
    static final ArchRule pages_and_controllers_write_nothing_themselves = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..rest")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..",
                    "org.springframework.data..",
                    "org.springframework.transaction.support..",
                    "jakarta.persistence..",
                    "java.sql..");

    @ArchTest
    static final ArchRule versions_are_only_ever_added = noClasses()
            .should()
            .callMethodWhere(target(are(owner(assignableTo(Repository.class))))
                    .and(target(are(owner(describe(
                            "of assessments", type -> type.getPackageName().equals("org.jalon.assessment.store"))))))
                    .and(target(are(nameStartingWith("delete")))));

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jalon.shared.Time")
            .should()
            .callMethodWhere(target(are(owner(belongToAnyOf(
                            Instant.class,
                            LocalDate.class,
                            LocalDateTime.class,
                            LocalTime.class,
                            OffsetDateTime.class,
                            ZonedDateTime.class,
                            Year.class,
                            YearMonth.class))))
                    .and(target(are(name("now")))))
            .orShould()
            .callMethodWhere(target(are(owner(belongToAnyOf(Clock.class))))
                    .and(target(are(nameStartingWith("system")).or(are(nameStartingWith("tick"))))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule services_authorize_every_call = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and(describe("are not open to all", (JavaMethod method) -> !OPEN_TO_ALL.contains(method.getFullName())))
            .and(describe(
                    "do not draw",
                    (JavaMethod method) -> !DRAWING.contains(method.getOwner().getName())))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PreAuthorize.class);

    /** What belongs together is read together: 'read only' alone would let each statement see another moment (docs/decisions/0052). */
    @ArchTest
    static final ArchRule methods_that_only_read_are_snapshots =
            noMethods().should().beAnnotatedWith(readingOnly());

    @ArchTest
    static final ArchRule classes_that_only_read_are_snapshots =
            noClasses().that().doNotBelongToAnyOf(Snapshot.class).should().beAnnotatedWith(readingOnly());

    @ArchTest
    static final ArchRule services_say_whether_they_read_or_write = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and(describe(
                    "have no transactions of their own making",
                    (JavaMethod method) -> !OF_THEIR_OWN.contains(
                                    method.getOwner().getName())
                            && method.getOwner().getFields().stream()
                                    .noneMatch(field -> field.getRawType().isEquivalentTo(TransactionTemplate.class)
                                            || field.getRawType().isEquivalentTo(Snapshots.class))))
            .should()
            .beAnnotatedWith(Snapshot.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Snapshot.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class);

    /** Two services asked one after the other for one answer are two moments. */
    @ArchTest
    static final ArchRule answers_of_several_services_are_snapshots = methods()
            .that()
            .areAnnotatedWith(GetMapping.class)
            .and(describe("ask more than one service", ArchitectureTest::asksSeveral))
            .should()
            .beAnnotatedWith(Snapshot.class);

    @ArchTest
    static final ArchRule nothing_is_fetched_eagerly = noFields().should().beAnnotatedWith(fetchesEagerly());

    @ArchTest
    static final ArchRule views_live_in_ui = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .or(are(assignableTo(Component.class)))
            .should()
            .resideInAnyPackage("..ui..", "org.jalon.shared");

    @ArchTest
    static final ArchRule views_are_found_by_their_address_alone =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule the_domain_knows_no_pages = noClasses()
            .that()
            .resideOutsideOfPackages(
                    // The application's shell page, the widgets that all pages share, sign-in, and pages.
                    "org.jalon", "org.jalon.shared", "org.jalon.security..", "..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule the_domain_knows_no_requests = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.jalon.security..", "org.jalon.shared", "org.jalon.shell.server", "..ui..", "..rest")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..");

    /** A new format is one class because of this. */
    @ArchTest
    static final ArchRule what_renders_a_document_knows_nothing_of_what_it_says = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.jalon.export.printed..",
                    "org.jalon.export.docx..",
                    "org.jalon.export.html..",
                    "org.jalon.export.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jalon.mandate..",
                    "org.jalon.framework..",
                    "org.jalon.source..",
                    "org.jalon.assessment..",
                    "org.jalon.table..",
                    "org.jalon.analysis..");

    @ArchTest
    static final ArchRule controllers_live_in_rest = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("..rest")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule what_is_needed_is_asked_for_in_the_constructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule what_is_to_be_said_goes_to_the_log = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** A bare number can be handed over as the id of something else, and two of them can be exchanged, without the compiler noticing. */
    @ArchTest
    static final ArchRule what_is_kept_has_an_id_of_its_own_type = noFields()
            .that()
            .haveNameMatching(".+Id")
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Entity.class)
            .should(beNumbers());

    @ArchTest
    static final ArchRule ids_are_handed_over_with_their_type = methods()
            .that()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Entity.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(Repository.class)
            .should(handOverNoBareIds());

    private static boolean isNumber(Class<?> type) {
        return type == long.class || type == Long.class;
    }

    private static ArchCondition<JavaField> beNumbers() {
        return new ArchCondition<>("be plain numbers") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean plain = isNumber(field.reflect().getType());
                events.add(new SimpleConditionEvent(field, plain, field.getFullName() + " is a plain number"));
            }
        };
    }

    private static ArchCondition<JavaMethod> handOverNoBareIds() {
        return new ArchCondition<>("take and give ids with their types, and no two bare numbers beside each other") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Method known = method.reflect();
                if (known.isSynthetic() || Modifier.isPrivate(known.getModifiers())) {
                    return;
                }
                boolean gives = known.getName().endsWith("Id") && isNumber(known.getReturnType());
                boolean takes = Arrays.stream(known.getParameters())
                        .anyMatch(taken -> taken.getName().endsWith("Id") && isNumber(taken.getType()));
                boolean adjacent = false;
                for (int n = 1; n < known.getParameterCount(); n++) {
                    adjacent |= isNumber(known.getParameterTypes()[n]) && isNumber(known.getParameterTypes()[n - 1]);
                }
                if (gives || takes || adjacent && !COUNTING.contains(method.getFullName())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " hands over bare ids"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaAnnotation<?>> readingOnly() {
        return describe(
                "a transaction that only reads",
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation
                                .get("readOnly")
                                .filter(Boolean.TRUE::equals)
                                .isPresent());
    }

    /** Itself or in methods of its own that it calls. A file is asked for while its request waits in turn, and is a snapshot there. */
    private static boolean asksSeveral(JavaMethod method) {
        Set<JavaMethod> seen = new HashSet<>();
        Set<String> asked = new HashSet<>();
        Deque<JavaMethod> open = new ArrayDeque<>(Set.of(method));
        while (!open.isEmpty()) {
            JavaMethod next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            next.getMethodCallsFromSelf().forEach(call -> {
                JavaClass owner = call.getTargetOwner();
                if (owner.isAnnotatedWith(Service.class) && reads(call)) {
                    asked.add(call.getTarget().getFullName());
                } else if (owner.equals(method.getOwner())) {
                    call.getTarget().resolveMember().ifPresent(open::push);
                }
            });
        }
        return asked.size() > 1;
    }

    private static boolean reads(JavaMethodCall call) {
        return call.getTarget()
                .resolveMember()
                .filter(member -> member.isAnnotatedWith(Snapshot.class)
                        || member.getOwner().isAnnotatedWith(Snapshot.class))
                .isPresent();
    }

    private static DescribedPredicate<JavaAnnotation<?>> fetchesEagerly() {
        return describe(
                "a fetch that is eager, be it by default",
                annotation -> annotation.getRawType().getPackageName().equals("jakarta.persistence")
                        && annotation
                                .get("fetch")
                                .filter(fetch -> fetch instanceof JavaEnumConstant constant
                                        && constant.name().equals("EAGER"))
                                .isPresent());
    }
}
