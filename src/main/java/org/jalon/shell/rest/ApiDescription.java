package org.jalon.shell.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself at {@code /v3/api-docs}. What is said of one address stands with its controller. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM_JSON = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String BASIC = "basic";

    private static final String ABOUT = """
            The benchmarks of a peace mandate: pillars, objectives and progress indicators, each with a state of implementation, a
            deadline and comments, brought up to date every reporting period.

            **Codes.** A mandate is `mali`, a framework `agreement`, a period `2017-Q2` (a half-year: `2017-H1`), an indicator `1.1.1`.

            **Printed and read.** Words are those of the record, to the letter; beside them stands how Jalon reads them. A status that
            is blank in the source is `null`: it is 'not stated', and no level of the scale. A split row has several parts.

            **Errors** are problem details (RFC 9457). `type` is stable, such as `urn:jalon:problem:not-found`; `title` and `detail` are
            for people, in English or French after `Accept-Language`; `errors` points into the body that was sent.

            **Changes.** Every change is a new version with who, when, by which route and why. Versions are never changed or deleted.
            `GET` gives the version as `ETag`, `PUT` must name it in `If-Match`, so that nobody overwrites what they have not seen.""";

    private static final Map<String, String> SHARED = Map.of(
            "400", "A parameter, header or body cannot be understood; `errors` says where in the body",
            "401", "Not signed in",
            "403", "Not allowed for this person",
            "404", "`not-found`: a code in the address means nothing",
            "429", "Too many attempts to sign in; `Retry-After` says when to try again",
            "409", "`same-moment`: somebody else changed the same at the same moment, and nothing was done",
            "503",
                    "`busy`: too many documents are being made at this moment; `unavailable`: the data cannot be reached; `Retry-After` says when to ask again",
            "500", "`incident`: something failed inside Jalon; the log has the rest under the same number");

    @Bean
    OpenAPI openApi(@Value("${server.servlet.context-path:}") String contextPath) {
        return new OpenAPI()
                // Not the host that whoever asks says it is.
                .servers(List.of(new Server().url(contextPath.isEmpty() ? "/" : contextPath)))
                .info(new Info()
                        .title("Jalon")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .tags(List.of(
                        new Tag().name("Mandates").description("What the Council gave"),
                        new Tag()
                                .name("Frameworks")
                                .description("Benchmark tables, their status scales and reporting periods"),
                        new Tag().name("Tables").description("The annex of a period, to read or to take away"),
                        new Tag()
                                .name("Assessments")
                                .description("What one period says of one indicator, and how it came about"),
                        new Tag().name("Periods").description("The life of a period: planned, open, in review, sealed"),
                        new Tag().name("Workflow").description("Who does what, what is submitted, approved, returned"),
                        new Tag().name("Seals").description("What was signed, and whether it still holds")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }

    /** What every address may answer besides its own, said once here rather than at every method. */
    @Bean
    OpenApiCustomizer apiAnswersOfAll() {
        return api -> {
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::complete);
            api.getComponents().getSchemas().values().forEach(ApiDescription::admitNull);
            api.getComponents()
                    .addSchemas("Problem", problem())
                    .addSchemas("StaleProblem", problem().addProperty("current", ref("Assessment")));
        };
    }

    private static void complete(Operation operation) {
        ApiResponses own = operation.getResponses();
        SHARED.forEach((status, description) -> own.putIfAbsent(status, new ApiResponse().description(description)));
        ApiResponses all = new ApiResponses();
        own.keySet().stream().sorted().forEach(status -> all.addApiResponse(status, own.get(status)));
        all.forEach((status, response) -> {
            if (status.compareTo("4") > 0 && !status.equals("412")) {
                response.content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(ref("Problem"))));
            }
        });
        operation.setResponses(all);
    }

    /** A reference that may be null is one of two; beside a type, the reference alone would forbid null. */
    private static void admitNull(Schema<?> schema) {
        Map<String, Schema> properties =
                Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        properties.replaceAll((name, property) -> property.get$ref() != null
                        && property.getTypes() != null
                        && property.getTypes().contains("null")
                ? new Schema<>()
                        .description(property.getDescription())
                        .oneOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().types(Set.of("null"))))
                : property);
    }

    private static Schema<?> ref(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static Schema<?> problem() {
        return object().description("What went wrong (RFC 9457), and what to do")
                .addProperty("type", text("urn:jalon:problem:invalid-content"))
                .addProperty("title", text("Invalid content"))
                .addProperty("status", new Schema<>().types(Set.of("integer")).example(422))
                .addProperty("detail", text("One thing is wrong; 'errors' says what and where. Nothing was changed."))
                .addProperty(
                        "instance",
                        text("/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q3/assessments/1.1.1"))
                .addProperty(
                        "errors",
                        new Schema<>()
                                .types(Set.of("array"))
                                .description(
                                        "Where in the body, as a JSON pointer, and what; only if the body is to blame")
                                .items(object().addProperty("pointer", text("/parts/0/comment"))
                                        .addProperty("message", text("At most 32,767 characters."))))
                .addProperty("incident", text("5c0ffee5").description("Only with 500"));
    }

    private static Schema<?> object() {
        return new Schema<>().types(Set.of("object"));
    }

    private static Schema<?> text(String example) {
        return new Schema<>().types(Set.of("string")).example(example);
    }
}
