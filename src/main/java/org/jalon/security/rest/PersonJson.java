package org.jalon.security.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jalon.security.Member;
import org.jspecify.annotations.Nullable;

@Schema(name = "Person")
record PersonJson(
        String username,

        String name,

        @Nullable String mail,

        @Schema(description = "By mandate; `*` stands for all of them", example = "{\"*\": \"officer\"}")
        Map<String, String> roles,

        @Schema(
                description =
                        "`open`: signs in with a password of their own; `first-password`: with one that was given; `invited`: has a link;"
                                + " `lapsed`: link or given password hold no more; `ended`: may not sign in")
        String access,

        @Schema(description = "On a page; requests of the API do not count") @Nullable
        Instant lastSignIn,

        @Schema(description = "Until when the link opens, or the password holds that was given") @Nullable
        Instant until,

        @Schema(description = "For `If-Match`", example = "\"3\"")
        String etag,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The address at which they choose a password; told this once")
        @Nullable
        String invitation) {

    static PersonJson of(Member member, Instant now, String etag, @Nullable String invitation) {
        Member.Access access = member.access(now);
        return new PersonJson(
                member.person().username(),
                member.person().displayName(),
                member.mail().orElse(null),
                RolesJson.of(member.person().roles()),
                access.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                member.lastSignIn().orElse(null),
                switch (access) {
                    case FIRST_PASSWORD -> member.passwordUntil().orElse(null);
                    case INVITED -> member.invitationUntil().orElse(null);
                    case OPEN, LAPSED, ENDED -> null;
                },
                etag,
                invitation);
    }
}
