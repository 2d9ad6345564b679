package org.twinatlas.attachment.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.twinatlas.attachment.Attachment;
import org.twinatlas.attachment.Attachments;
import org.twinatlas.attachment.Attachments.Content;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The file of an attachment as it comes and goes over HTTP. */
final class AttachmentFile {

    private AttachmentFile() {}

    /** @param legal what it may be, for the error where nothing came */
    static Mono<byte[]> received(Flux<DataBuffer> body, String legal) {
        return DataBufferUtils.join(body, Attachments.LARGEST)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> BadInput.of("body", "larger", "a file of at most 10 MB"))
                .switchIfEmpty(Mono.error(() -> BadInput.of("body", null, legal)));
    }

    /** To be saved: what strangers have signed is not shown within the page. */
    static ResponseEntity<byte[]> download(Content content, String name) {
        return answer(content, ContentDisposition.attachment(), name);
    }

    static ResponseEntity<byte[]> shown(Content content, String name) {
        return answer(content, ContentDisposition.inline(), name);
    }

    /** What has been released may be kept, but not used without asking whether that has been taken back. */
    private static ResponseEntity<byte[]> answer(Content content, ContentDisposition.Builder disposition, String name) {
        var attachment = content.attachment();
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.kind().mediaType()))
                .cacheControl(attachment.released() ? CacheControl.noCache() : CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, fileName(disposition, attachment, name));
        return (attachment.released() ? answer.eTag(attachment.sha256()) : answer).body(content.bytes());
    }

    private static String fileName(ContentDisposition.Builder disposition, Attachment attachment, String name) {
        return disposition
                .filename("%s-%s.%s"
                        .formatted(name, attachment.id(), attachment.kind().ending()))
                .build()
                .toString();
    }
}
