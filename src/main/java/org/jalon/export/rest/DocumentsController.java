package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentId;
import org.jalon.export.order.DocumentOrder;
import org.jalon.export.order.DocumentOrders;
import org.jalon.export.order.Ordering;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Lang;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents that are made while nobody waits, and kept for a day. */
@RestController
@RequestMapping(DocumentsController.PATH)
@Tag(name = "Documents", description = "Documents that are made while nobody waits, and kept for a day")
class DocumentsController {

    static final String PATH = "/api/v1/mandates/{mandate}/frameworks/{framework}/documents";

    private final DocumentOrders orders;

    private final Whole whole;

    DocumentsController(DocumentOrders orders, Whole whole) {
        this.whole = whole;
        this.orders = orders;
    }

    @PostMapping
    @Operation(operationId = "orderDocument", summary = "Have a document made", description = """
                    The query is that of the page of documents: `what` (table, matrix, comparison, history, mandate), `period`,
                    `asAt` or `corrigendum`, `compareWith` with `compareWithAsAt` or `compareWithCorrigendum`; of a matrix or a
                    comparison `from` and `to`, of a comparison each with `…AsAt` or `…Corrigendum`; `indicator`, `pillar`, `status`, `lateness`, `changed`, `unconfirmed`, `state`, `q`, `change`, `in` (en, fr),
                    `format`, `citations` (column, footnotes), `merged`, `sheets`, `conversation`. The internal conversation is for officers and is in the
                    document only if `confirmInternal=true` says so again; without it, such an order is refused.""")
    @ApiResponse(responseCode = "202", description = "It is being made; Location says where to look for it")
    ResponseEntity<DocumentJson> order(
            @PathVariable String mandate,
            @PathVariable String framework,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
            @Parameter(description = "Asks for the internal conversation the second time")
                    @RequestParam(defaultValue = "false")
                    boolean confirmInternal) {
        return switch (orders.place(mandate, framework, DocumentChoice.of(query, Lang.en), confirmInternal)) {
            case Ordering.Taken(DocumentOrder order) ->
                ResponseEntity.accepted()
                        .location(address(mandate, framework, order.id().value()))
                        .body(DocumentJson.of(order));
            case Ordering.Refused(String key) -> throw new ActRefused(key);
        };
    }

    @GetMapping
    @Operation(operationId = "getDocuments", summary = "One's own documents, the newest first")
    List<DocumentJson> mine(@PathVariable String mandate, @PathVariable String framework) {
        return orders.mine(mandate, framework).stream().map(DocumentJson::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getDocument", summary = "How far one's document has come")
    DocumentJson one(@PathVariable String mandate, @PathVariable String framework, @PathVariable long id) {
        return DocumentJson.of(orders.find(mandate, framework, new DocumentId(id)));
    }

    @DeleteMapping("/{id}")
    @Operation(operationId = "deleteDocument", summary = "Stop the making of a document, or throw a made one away")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> remove(@PathVariable String mandate, @PathVariable String framework, @PathVariable long id) {
        orders.remove(mandate, framework, new DocumentId(id));
        return ResponseEntity.noContent().build();
    }

    @Snapshot
    @GetMapping("/{id}/file")
    @Operation(
            operationId = "getDocumentFile",
            summary = "The file of a document",
            description =
                    "Ranges are answered (RFC 9110), so that a download goes on where it broke off; with `If-Range` only if the file is still the same.")
    @ApiResponse(responseCode = "200", description = "The file")
    @ApiResponse(responseCode = "206", description = "A part of it")
    @ApiResponse(responseCode = "416", description = "It has no such part")
    ResponseEntity<?> file(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable long id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String asked,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable
                    String onlyIf) {
        DocumentOrder order = orders.find(mandate, framework, new DocumentId(id));
        FileSystemResource file = new FileSystemResource(orders.file(mandate, framework, order.id()));
        String etag = "\"" + order.digest() + "\"";
        ResponseEntity.BodyBuilder answer = FileAnswers.headers(order.fileName(), order.mediaType(), etag);
        return answer.body(whole.unlessPart(file, etag, asked, onlyIf));
    }

    private static URI address(String mandate, String framework, long id) {
        return URI.create(PATH.replace("{mandate}", mandate).replace("{framework}", framework) + "/" + id);
    }
}
