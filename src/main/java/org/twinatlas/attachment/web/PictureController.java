package org.twinatlas.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
@RequestMapping("/api/partnerships/{id}")
@Tag(name = "Pictures of exchanges")
class PictureController {

    private static final Purpose PICTURE = Purpose.PICTURE;

    private final Attachments attachments;
    private final CurrentActor current;

    PictureController(Attachments attachments, CurrentActor current) {
        this.attachments = attachments;
        this.current = current;
    }

    @GetMapping("/pictures")
    @Operation(summary = "Pictures of exchanges that have been released; to those who answer for a party, all")
    Flux<Picture> list(@PathVariable String id) {
        return current.find()
                .flatMapMany(reader -> attachments.list(reader, id, PICTURE))
                .map(Picture::of);
    }

    @PostMapping(
            path = "/exchanges/{exchange}/pictures",
            consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Uploads a picture of an exchange: a PNG or JPEG of at most 10 MB; private until released",
            description =
                    "It is drawn anew, upright, at most 2,400 pixels long. What a camera or a program has written into the "
                            + "file, such as place, time and names, is not kept; the hash is of what is kept.")
    Mono<Picture> add(
            @PathVariable String id,
            @Parameter(description = "The number of the exchange in the history of the partnership") @PathVariable
                    long exchange,
            @Parameter(description = "What it shows, in words; may be said when it is released")
                    @RequestParam(required = false)
                    @Nullable
                    String alt,
            @RequestBody Flux<DataBuffer> body) {
        return current.get()
                .flatMap(actor -> AttachmentFile.received(body, "a PNG or JPEG file")
                        .map(content -> NewAttachment.picture(exchange, alt, content))
                        .flatMap(wanted -> attachments.add(actor, id, wanted)))
                .map(Picture::of);
    }

    @GetMapping("/pictures/{picture}")
    @Operation(summary = "The file of a picture")
    Mono<ResponseEntity<byte[]>> open(@PathVariable String id, @PathVariable String picture) {
        return current.find()
                .flatMap(reader -> attachments.open(reader, id, PICTURE, picture))
                .map(content -> AttachmentFile.shown(content, "picture"));
    }

    @PostMapping("/pictures/{picture}/release")
    @Operation(
            summary = "Lets everybody see it",
            description =
                    "Whoever releases it says that those who can be recognised agree. It needs its alternative text.")
    Mono<Picture> release(
            @PathVariable String id,
            @PathVariable String picture,
            @RequestBody(required = false) Picture.@Nullable Release wanted) {
        return current.get()
                .flatMap(
                        actor -> attachments.release(actor, id, PICTURE, picture, wanted == null ? null : wanted.alt()))
                .map(Picture::of);
    }

    @DeleteMapping("/pictures/{picture}/release")
    @Operation(summary = "Takes the release back")
    Mono<Picture> takeBack(@PathVariable String id, @PathVariable String picture) {
        return current.get()
                .flatMap(actor -> attachments.takeBack(actor, id, PICTURE, picture))
                .map(Picture::of);
    }

    @DeleteMapping("/pictures/{picture}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes it, with its file")
    Mono<Void> remove(@PathVariable String id, @PathVariable String picture) {
        return current.get().flatMap(actor -> attachments.remove(actor, id, PICTURE, picture));
    }
}
