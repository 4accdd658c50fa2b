package org.jalon.source.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.shared.Snapshot;
import org.jalon.source.Documents;
import org.jalon.source.Passages;
import org.jalon.source.SourceDocument;
import org.jalon.source.SourceNavigation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents that facts are taken from, and exact words of them. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources", description = "The documents that facts are taken from, and what they say of indicators")
class RegisterController {

    private final Mandates mandates;
    private final Documents documents;
    private final Passages passages;

    RegisterController(Mandates mandates, Documents documents, Passages passages) {
        this.mandates = mandates;
        this.documents = documents;
        this.passages = passages;
    }

    @Snapshot
    @GetMapping
    @Operation(
            operationId = "listSourceDocuments",
            summary = "The register of documents of a mandate",
            description = "In the order of their dates, those without one last.")
    List<DocumentJson> all(@PathVariable String mandate) {
        return documents.of(mandates.byCode(mandate)).stream()
                .map(DocumentJson::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addSourceDocument",
            summary = "Enter a document into the register",
            description = "Needs the role of an officer.",
            responses = {
                @ApiResponse(responseCode = "201", description = "Entered; `Location` leads to it"),
                @ApiResponse(responseCode = "409", description = "`document-known`: the register has it already"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`: no title, or what cannot be kept")
            })
    ResponseEntity<DocumentJson> add(@PathVariable String mandate, @RequestBody DocumentBody body) {
        Mandate found = mandates.byCode(mandate);
        SourceDocument added = documents.register(found, body.document());
        return ResponseEntity.created(URI.create(SourceNavigation.file(mandate, added)))
                .body(DocumentJson.of(added));
    }

    @Snapshot
    @GetMapping("/{key}")
    @Operation(
            operationId = "getSourceDocument",
            summary = "A document of the register",
            description =
                    "`key` is its symbol with a hyphen for each slash and blank; of one without a symbol, its short name.")
    DocumentJson one(@PathVariable String mandate, @PathVariable String key) {
        return DocumentJson.of(documents.byKey(mandates.byCode(mandate), key));
    }

    @Snapshot
    @GetMapping("/{key}/passages")
    @Operation(
            operationId = "listPassages",
            summary = "The passages of a document",
            description = "In the order in which the document says them.")
    List<PassageJson> passages(@PathVariable String mandate, @PathVariable String key) {
        Mandate found = mandates.byCode(mandate);
        return passages.of(found, documents.byKey(found, key)).stream()
                .map(PassageJson::of)
                .toList();
    }

    @PostMapping(path = "/{key}/passages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addPassage",
            summary = "Enter exact words of a document",
            description =
                    "Needs the role of an officer. A passage is never changed: who quoted wrongly enters the right words.",
            responses = {
                @ApiResponse(responseCode = "201", description = "Entered"),
                @ApiResponse(responseCode = "409", description = "`passage-known`: these words are there already"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`: no words, no place, no such time")
            })
    ResponseEntity<PassageJson> add(
            @PathVariable String mandate, @PathVariable String key, @RequestBody PassageBody body) {
        Mandate found = mandates.byCode(mandate);
        SourceDocument document = documents.byKey(found, key);
        return ResponseEntity.created(URI.create(SourceNavigation.file(mandate, document) + "/passages"))
                .body(PassageJson.of(passages.add(found, body.passage(document))));
    }
}
