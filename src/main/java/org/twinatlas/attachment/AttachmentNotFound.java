package org.twinatlas.attachment;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** There is no such attachment, or none that whoever asks may know of. */
final class AttachmentNotFound extends AtlasProblem {

    private AttachmentNotFound(String type, String sentence) {
        super(Kind.NOT_FOUND, type, sentence, Map.of());
    }

    static AttachmentNotFound of(Purpose purpose) {
        return switch (purpose) {
            case SIGNED_COPY -> new AttachmentNotFound("copy-not-found", sentence("signed copy"));
            case PICTURE -> new AttachmentNotFound("picture-not-found", sentence("picture"));
        };
    }

    static AttachmentNotFound exchange(long number) {
        return new AttachmentNotFound(
                "exchange-not-found",
                "The history of this partnership has no exchange with the number %d, or none that stands; the numbers stand in GET /api/partnerships/{id} under kept.history."
                        .formatted(number));
    }

    private static String sentence(String what) {
        return "This partnership has no such %s, or none that has been released; its parties see all of them."
                .formatted(what);
    }
}
