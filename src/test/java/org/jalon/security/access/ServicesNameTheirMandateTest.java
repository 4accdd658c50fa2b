package org.jalon.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Whatever a service is handed that is of a mandate, its check names. */
@DatabaseTest
class ServicesNameTheirMandateTest {

    /** What is of no mandate, is one's own, or was asked for by way of something that is checked. */
    private static final Map<String, String> OF_NO_MANDATE = Map.ofEntries(
            Map.entry("Mandates.all", "answers those in which one has a role"),
            Map.entry("Standings.all", "answers those in which one has a role"),
            Map.entry("Mandates.create", "for who keeps all: there is none yet"),
            Map.entry("MandateKeeping.create", "for who keeps all: there is none yet"),
            Map.entry("MandateKeeping.closed", "answers those in which one has a role"),
            Map.entry("Passages.byIds", "ids come from links of a mandate that were checked"),
            Map.entry("SavedViews.share", "one's own view"),
            Map.entry("SavedViews.pin", "one's own view, or one that a list showed"),
            Map.entry("SavedViews.remove", "one's own view"),
            Map.entry("NoticeChoices.mailIsOn", "a setting of the installation"),
            Map.entry("Notices.own", "what one was told, of mandates in which one has a role"),
            Map.entry("Notices.unread", "what one was told, of mandates in which one has a role"),
            Map.entry("Notices.mark", "what one was told"),
            Map.entry("Notices.markAllRead", "what one was told"),
            Map.entry("CalendarFeeds.since", "one's own calendar"),
            Map.entry("CalendarFeeds.create", "one's own calendar"),
            Map.entry("CalendarFeeds.revoke", "one's own calendar"),
            Map.entry("People.find", "by a name that somebody knows"),
            Map.entry("People.all", "for who keeps all"),
            Map.entry("People.create", "for who keeps all"));

    /** They see and keep those who have roles in mandates that are theirs. */
    private static final Set<String> ASKS_FOR_EACH_PERSON = Set.of("Members");

    /** Handed over with what they belong to, which the check names. */
    private static final Set<String> NEVER_ALONE =
            Set.of("AssessmentId", "VersionId", "CommentId", "DocumentId", "TemplateId", "FormId");

    private static final Pattern CHECK = Pattern.compile("@access\\.(reader|officer|reviewer|administrator)\\((.+)\\)");
    private static final Pattern NAME = Pattern.compile("#(\\w+)");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<MandateOf<?>> steps;

    @Test
    void every_check_names_all_that_is_of_a_mandate() {
        List<String> wrong = new ArrayList<>();
        List<Method> methods = services().toList();
        methods.forEach(method -> flaw(method, wrong));
        assertThat(methods).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    void exceptions_are_for_methods_that_there_are() {
        Set<String> names = services().map(ServicesNameTheirMandateTest::name).collect(Collectors.toUnmodifiableSet());
        assertThat(names).containsAll(OF_NO_MANDATE.keySet());
    }

    private void flaw(Method method, List<String> wrong) {
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        String owner = method.getDeclaringClass().getSimpleName();
        if (rule == null || rule.value().equals("isAuthenticated()") || ASKS_FOR_EACH_PERSON.contains(owner)) {
            return;
        }
        Matcher check = CHECK.matcher(rule.value());
        if (!check.matches()) {
            if (!OF_NO_MANDATE.containsKey(name(method)) || !ofMandates(method).isEmpty()) {
                wrong.add(method + " asks for no mandate: " + rule.value());
            }
            return;
        }
        Set<String> named = NAME.matcher(check.group(2))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> there =
                Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.toUnmodifiableSet());
        if (!there.containsAll(named)) {
            wrong.add(method + " has no such parameter: " + rule.value());
        }
        if (!named.containsAll(ofMandates(method))) {
            wrong.add(method + " does not name all of " + ofMandates(method));
        }
    }

    /** The names of its parameters whose types lead to a mandate; what may be null is checked by the service. */
    private Set<String> ofMandates(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(parameter -> types(parameter.getParameterizedType()).anyMatch(this::isOfMandate)
                        || parameter.getType() == String.class
                                && Set.of("mandate", "mandateCode").contains(parameter.getName()))
                .map(Parameter::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOfMandate(Class<?> type) {
        boolean known = steps.stream().anyMatch(step -> step.type() == type);
        boolean id = type.getPackageName().startsWith("org.jalon")
                && type.getSimpleName().endsWith("Id");
        if (id && !known && !NEVER_ALONE.contains(type.getSimpleName())) {
            throw new AssertionError("Nothing leads from " + type + " to its mandate");
        }
        return known;
    }

    /** A map's and a function's words are answers, or belong to what is named beside them. */
    private static Stream<Class<?>> types(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType of
            when Set.of("Optional", "List", "Collection", "Set")
                    .contains(((Class<?>) of.getRawType()).getSimpleName()) ->
                Arrays.stream(of.getActualTypeArguments()).flatMap(ServicesNameTheirMandateTest::types);
            default -> Stream.of();
        };
    }

    private Stream<Method> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().startsWith(Jalon.class.getPackageName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
