package org.jalon.assessment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What the description of the API says of a PUT. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        operationId = "putAssessment",
        summary = "Bring an assessment up to date, or confirm that there is no change",
        description = PutDescription.ABOUT,
        requestBody =
                @RequestBody(
                        required = true,
                        content =
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(oneOf = {AssessmentBody.class, NoChangeBody.class}),
                                        examples = {
                                            @ExampleObject(name = "New content", value = PutDescription.EXAMPLE),
                                            @ExampleObject(name = "No change", value = "{\"noChange\": true}")
                                        })),
        responses = {
            @ApiResponse(
                    responseCode = "200",
                    description = "Written, and on disk; or it said so already, with the version that there was",
                    headers =
                            @Header(
                                    name = HttpHeaders.ETAG,
                                    description = "The number of the newest version, quoted",
                                    schema = @Schema(type = "string", example = "\"4\""))),
            @ApiResponse(
                    responseCode = "409",
                    description = "`period-sealed`, `period-not-open`: no content would be taken"),
            @ApiResponse(
                    responseCode = "412",
                    description = "`stale`: somebody was faster, and nothing was written. `current` is what they left",
                    headers =
                            @Header(
                                    name = HttpHeaders.ETAG,
                                    description = "The version that stands, quoted",
                                    schema = @Schema(type = "string", example = "\"4\"")),
                    content =
                            @Content(
                                    mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                    schema = @Schema(ref = "StaleProblem"))),
            @ApiResponse(responseCode = "413", description = "`too-large`: the body is over 2 MB"),
            @ApiResponse(
                    responseCode = "415",
                    description = "`unsupported-media-type`: the body is not `application/json`"),
            @ApiResponse(
                    responseCode = "422",
                    description =
                            "`invalid-content`, `unknown-status`, `empty-part`, `reason-too-long`: `errors` says where and what"),
            @ApiResponse(responseCode = "428", description = "`if-match-missing`")
        })
@interface PutDescription {

    String ABOUT = """
            The body is the whole new content, and every property of it but `reason` must be there, be it with `null`: what is left
            out would be erased otherwise. What GET answers can be sent back as it is; `mandate` to `written` are not looked at.

            `{"noChange": true}` instead confirms what was carried forward. That is an act with a name and a time of its own.

            `If-Match` names the version that the change was made to. If there is a newer one by then, nothing is written, and the
            answer, 412, brings that version along.

            Texts are kept in one form: lines end in LF, Unicode is NFC, and there are no blanks at line ends and no control
            characters.""";

    String EXAMPLE = """
            {
              "parts": [{"status": "ongoing", "comment": "– Five regional offices out of six are open"}],
              "deadline": {
                "words": "First half of 2018",
                "reading": {"kind": "interval", "from": "2018-01-01", "to": "2018-06-30"}
              },
              "citations": [{"symbol": "S/2017/811", "locator": "para. 15", "quote": ""}],
              "doubt": null,
              "reason": "Note of the monitoring committee"
            }""";
}
