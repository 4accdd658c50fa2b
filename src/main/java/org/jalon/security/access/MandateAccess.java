package org.jalon.security.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What services ask before they do anything, by {@code @PreAuthorize("@access.officer(#period)")}: whether the person who is signed in has that role in the
 * mandate of each thing that is named. A mandate in which they have no role does not exist for them ({@link NotFound}); with too low a role they are
 * refused.
 *
 * <p>Things are codes of mandates, what {@link MandateOf} is known for, and collections and optionals of them. Their mandates are looked up only for people who
 * have not that role everywhere. A thing that does not exist, or is of no mandate, is left to the service for those who have the role everywhere, and does not exist for others.
 */
@Component("access")
public class MandateAccess {

    private final CurrentPerson person;
    private final Map<Class<?>, MandateOf<?>> steps;

    MandateAccess(CurrentPerson person, List<MandateOf<?>> steps) {
        this.person = person;
        this.steps = steps.stream().collect(Collectors.toUnmodifiableMap(MandateOf::type, Function.identity()));
    }

    /** Whether they may read. */
    public boolean reader(Object things) {
        return may(Role.READER, things);
    }

    /** Whether they may write. */
    public boolean officer(Object things) {
        return may(Role.OFFICER, things);
    }

    /** Whether they may return and sign. */
    public boolean reviewer(Object things) {
        return may(Role.REVIEWER, things);
    }

    /** Whether they keep the mandate. */
    public boolean administrator(Object things) {
        return may(Role.ADMINISTRATOR, things);
    }

    /** Whether they have that role in all mandates: for what is of none. */
    public boolean everywhere(Role least) {
        return person.get().roles().includeEverywhere(least);
    }

    /** Whether they have that role in any mandate: for what is their own, and what answers for itself of which mandate it speaks. */
    public boolean anywhere(Role least) {
        return person.get()
                .roles()
                .highest()
                .filter(role -> role.includes(least))
                .isPresent();
    }

    /** Whether they have that role in the mandate of a thing. */
    public boolean is(Role least, Object thing) {
        Roles roles = person.get().roles();
        return roles.includeEverywhere(least)
                || mandate(thing).filter(code -> roles.include(least, code)).isPresent();
    }

    private boolean may(Role least, @Nullable Object thing) {
        return switch (thing) {
            // A name that no parameter has would else let everybody pass.
            case null -> throw new IllegalArgumentException("Nothing is named that is of a mandate");
            case Optional<?> one -> one.map(found -> may(least, found)).orElse(true);
            case Collection<?> several -> several.stream().allMatch(one -> may(least, one));
            default -> mayOne(least, thing);
        };
    }

    private boolean mayOne(Role least, Object thing) {
        Roles roles = person.get().roles();
        if (roles.includeEverywhere(least)) {
            return true;
        }
        Optional<String> code = mandate(thing);
        Role held = code.flatMap(roles::in).orElseThrow(() -> missing(thing, code));
        return held.includes(least);
    }

    /** As if there were no such thing, in the words that are used then. */
    private NotFound missing(Object thing, Optional<String> code) {
        return Optional.<MandateOf<?>>ofNullable(steps.get(thing.getClass()))
                .flatMap(step -> step.missing(thing))
                .orElseGet(() -> new NotFound(NotFound.Kind.MANDATE, code.orElse("")));
    }

    private Optional<String> mandate(Object thing) {
        Optional<Object> next = Optional.of(thing);
        while (next.isPresent() && !(next.get() instanceof String)) {
            Object here = next.get();
            MandateOf<?> step = steps.get(here.getClass());
            if (step == null) {
                throw new IllegalArgumentException("Nothing is known of which mandate that is: " + here.getClass());
            }
            next = step.from(here);
        }
        return next.map(String.class::cast);
    }
}
