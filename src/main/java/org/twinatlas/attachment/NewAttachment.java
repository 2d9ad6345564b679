package org.twinatlas.attachment;

import org.jspecify.annotations.Nullable;
import org.twinatlas.access.PublicText;
import org.twinatlas.problem.BadInput;

/**
 * A file that somebody wants to add to a partnership.
 *
 * @param exchange the number of the entry that a picture belongs to; null for a signed copy
 * @param title without e-mail addresses and telephone numbers, since it may be released
 */
public record NewAttachment(
        Purpose purpose, @Nullable Long exchange, @Nullable String title, byte[] content) {

    /** @throws BadInput if a signed copy has no title */
    public static NewAttachment signedCopy(@Nullable String title, byte[] content) {
        var purpose = Purpose.SIGNED_COPY;
        var checked = PublicText.required(purpose.titleField(), title, purpose.longestTitle());
        return new NewAttachment(purpose, null, checked, content);
    }

    /** @param alt what it shows, in words; null to say it when it is released */
    public static NewAttachment picture(long exchange, @Nullable String alt, byte[] content) {
        return new NewAttachment(Purpose.PICTURE, exchange, textOf(Purpose.PICTURE, alt), content);
    }

    /** @throws BadInput if it is too long, or says how to reach a person */
    static @Nullable String textOf(Purpose purpose, @Nullable String title) {
        return PublicText.of(purpose.titleField(), title, purpose.longestTitle());
    }
}
