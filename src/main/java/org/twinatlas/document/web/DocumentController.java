package org.twinatlas.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.document.DocumentKind;
import org.twinatlas.document.DocumentRequest;
import org.twinatlas.document.Documents;
import org.twinatlas.document.Recorded;
import org.twinatlas.document.WrittenDocument;
import org.twinatlas.register.RegisterReader;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/documents")
@Tag(name = "Documents")
class DocumentController {

    private final Documents documents;
    private final RegisterReader register;
    private final CurrentActor current;

    DocumentController(Documents documents, RegisterReader register, CurrentActor current) {
        this.documents = documents;
        this.register = register;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "What can be written, and in which languages")
    Mono<List<Documents.Offer>> list() {
        return documents.listOffers();
    }

    @GetMapping("/{kind}")
    @Operation(
            summary = "A document about two cities or more, as DOCX or PDF",
            description = "Filled in with public facts; what is not known is a blank to fill in.")
    Mono<ResponseEntity<byte[]>> get(@PathVariable String kind, @ParameterObject DocumentParameters parameters) {
        return documents
                .write(parameters.request(DocumentKind.parse("kind", kind)))
                .map(DocumentController::file);
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The same with what the cities have agreed or done",
            description =
                    "Signatories, goal, areas, dates, activities. Nothing of it is kept. With the id of a partnership, its record fills in what"
                            + " is not given; names of persons for its liaisons and coordinators alone.")
    Mono<ResponseEntity<byte[]>> post(@PathVariable String kind, @RequestBody Mono<DocumentBody> body) {
        return body.flatMap(given -> request(DocumentKind.parse("kind", kind), given))
                .flatMap(documents::write)
                .map(DocumentController::file);
    }

    private Mono<DocumentRequest> request(DocumentKind kind, DocumentBody given) {
        var partnership = given.partnership();
        return partnership == null
                ? Mono.just(given.request(kind))
                : current.find()
                        .flatMap(reader -> register.get(partnership, reader))
                        .map(page -> given.request(kind, Recorded.of(page, kind)));
    }

    private static ResponseEntity<byte[]> file(WrittenDocument document) {
        var disposition =
                ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(document.content());
    }
}
