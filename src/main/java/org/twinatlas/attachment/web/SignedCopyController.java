package org.twinatlas.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
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
import org.twinatlas.attachment.Attachments;
import org.twinatlas.attachment.NewAttachment;
import org.twinatlas.attachment.Purpose;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/partnerships/{id}/copies")
@Tag(name = "Signed copies")
class SignedCopyController {

    private static final Purpose COPY = Purpose.SIGNED_COPY;

    private final Attachments attachments;
    private final CurrentActor current;

    SignedCopyController(Attachments attachments, CurrentActor current) {
        this.attachments = attachments;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Signed copies that have been released; to those who answer for a party, all")
    Flux<SignedCopy> list(@PathVariable String id) {
        return current.find()
                .flatMapMany(reader -> attachments.list(reader, id, COPY))
                .map(SignedCopy::of);
    }

    @PostMapping(consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Uploads a signed copy: a PDF, PNG or JPEG of at most 10 MB; private until released",
            description =
                    "It is kept byte for byte, so that its hash is that of what was signed; what a camera or an office "
                            + "program has written into the file about persons and places stays in it.")
    Mono<SignedCopy> add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String title,
            @RequestBody Flux<DataBuffer> body) {
        return current.get()
                .flatMap(actor -> AttachmentFile.received(body, "a PDF, PNG or JPEG file")
                        .map(content -> NewAttachment.signedCopy(title, content))
                        .flatMap(wanted -> attachments.add(actor, id, wanted)))
                .map(SignedCopy::of);
    }

    @GetMapping("/{copy}")
    @Operation(summary = "The file of a signed copy")
    Mono<ResponseEntity<byte[]>> open(@PathVariable String id, @PathVariable String copy) {
        return current.find()
                .flatMap(reader -> attachments.open(reader, id, COPY, copy))
                .map(content -> AttachmentFile.download(content, "signed-copy"));
    }

    @PostMapping("/{copy}/release")
    @Operation(summary = "Lets everybody read it")
    Mono<SignedCopy> release(@PathVariable String id, @PathVariable String copy) {
        return current.get()
                .flatMap(actor -> attachments.release(actor, id, COPY, copy, null))
                .map(SignedCopy::of);
    }

    @DeleteMapping("/{copy}/release")
    @Operation(summary = "Takes the release back")
    Mono<SignedCopy> takeBack(@PathVariable String id, @PathVariable String copy) {
        return current.get()
                .flatMap(actor -> attachments.takeBack(actor, id, COPY, copy))
                .map(SignedCopy::of);
    }

    @DeleteMapping("/{copy}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes it, with its file")
    Mono<Void> remove(@PathVariable String id, @PathVariable String copy) {
        return current.get().flatMap(actor -> attachments.remove(actor, id, COPY, copy));
    }
}
