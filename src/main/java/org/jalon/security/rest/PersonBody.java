package org.jalon.security.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.security.NewPerson;
import org.jalon.security.PersonChange;
import org.jalon.shared.FlawedInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What requests say of a person. */
final class PersonBody {

    private PersonBody() {}

    @Schema(name = "NewPerson")
    record NewPersonJson(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "fatou.diop")
            String username,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "Fatou Diop")
            String name,

            @Nullable String mail,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(
                    description = "By the code of the mandate; `*` stands for all of them",
                    example = "{\"mali\": \"officer\"}")
            Map<String, @Nullable String> roles,

            @Schema(
                    description =
                            "Without it they are invited by a link. On their first sign-in they choose another; it holds for 72 hours.")
            @Nullable
            String password) {

        NewPerson person() {
            return new NewPerson(
                    username,
                    name,
                    Optional.ofNullable(mail).filter(address -> !address.isBlank()),
                    RolesJson.given(roles),
                    Optional.ofNullable(password));
        }
    }

    @Schema(name = "PersonChange", description = "What is absent stays as it is")
    record ChangeJson(
            @Nullable String name,

            @Schema(
                    types = {"string", "null"},
                    description = "`null` takes the address away")
            @Nullable
            JsonNode mail,

            @Schema(
                    description =
                            "By the code of the mandate, or `*`; `null` takes the role away, mandates that are not named stay as they are",
                    example = "{\"mali\": \"reviewer\"}")
            @Nullable
            Map<String, @Nullable String> roles,

            @Schema(
                    description =
                            "Whether they may sign in: `false` ends access and open sessions, `true` gives it back")
            @Nullable
            Boolean access) {

        PersonChange change() {
            return new PersonChange(
                    Optional.ofNullable(name),
                    Optional.ofNullable(mail).map(PersonBody::mail),
                    Optional.ofNullable(roles).map(RolesJson::changed).orElse(Map.of()),
                    Optional.ofNullable(access));
        }
    }

    /** What is absent stays; what is null goes. */
    private static String mail(JsonNode given) {
        if (given.isNull()) {
            return "";
        }
        if (given.isString()) {
            return given.stringValue();
        }
        throw new FlawedInput(List.of(FlawedInput.Flaw.at("/mail", "people.refused.mail")));
    }
}
