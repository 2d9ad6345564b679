package org.twinatlas.signed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.problem.BadInput;
import org.twinatlas.signed.SignedCopies;
import org.twinatlas.signed.SignedCopy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/partnerships/{id}/copies")
@Tag(name = "Signed copies")
class SignedCopyController {

    private final SignedCopies copies;
    private final CurrentActor current;

    SignedCopyController(SignedCopies copies, CurrentActor current) {
        this.copies = copies;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Signed copies that have been released; to those who answer for a party, all")
    Flux<SignedCopy> list(@PathVariable String id) {
        return current.find().flatMapMany(reader -> copies.list(reader, id));
    }

    @PostMapping(consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Uploads a signed copy: a PDF, PNG or JPEG of at most 10 MB; private until released")
    Mono<SignedCopy> add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String title,
            @RequestBody Flux<DataBuffer> body) {
        return current.get().flatMap(actor -> bytes(body).flatMap(content -> copies.add(actor, id, title, content)));
    }

    private static Mono<byte[]> bytes(Flux<DataBuffer> body) {
        return DataBufferUtils.join(body, SignedCopies.LARGEST)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> BadInput.of("body", "larger", "a file of at most 10 MB"))
                .switchIfEmpty(Mono.error(() -> BadInput.of("body", null, "a PDF, PNG or JPEG file")));
    }

    @GetMapping("/{copy}")
    @Operation(summary = "The file of a signed copy")
    Mono<ResponseEntity<byte[]>> open(@PathVariable String id, @PathVariable String copy) {
        return current.find()
                .flatMap(reader -> copies.open(reader, id, copy))
                .map(content -> ResponseEntity.ok()
                        .contentType(
                                MediaType.parseMediaType(content.copy().kind().mediaType()))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content.copy()))
                        .body(content.bytes()));
    }

    /** Always as a download: what strangers have signed is not shown within the page. */
    private static String disposition(SignedCopy copy) {
        return ContentDisposition.attachment()
                .filename("signed-copy-%s.%s".formatted(copy.id(), copy.kind().ending()))
                .build()
                .toString();
    }

    @PostMapping("/{copy}/release")
    @Operation(summary = "Lets everybody read it")
    Mono<SignedCopy> release(@PathVariable String id, @PathVariable String copy) {
        return current.get().flatMap(actor -> copies.release(actor, id, copy, true));
    }

    @DeleteMapping("/{copy}/release")
    @Operation(summary = "Takes the release back")
    Mono<SignedCopy> takeBack(@PathVariable String id, @PathVariable String copy) {
        return current.get().flatMap(actor -> copies.release(actor, id, copy, false));
    }

    @DeleteMapping("/{copy}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes it, with its file")
    Mono<Void> remove(@PathVariable String id, @PathVariable String copy) {
        return current.get().flatMap(actor -> copies.remove(actor, id, copy));
    }
}
