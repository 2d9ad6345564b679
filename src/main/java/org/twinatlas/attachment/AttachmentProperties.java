package org.twinatlas.attachment;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation that attachments read, under {@code twin-atlas}.
 *
 * @param data the folder in which they are stored: signed copies in {@code signed}, pictures in {@code pictures}
 * @param attachments how many files one partnership keeps at most
 */
@ConfigurationProperties("twin-atlas")
record AttachmentProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("100") int attachments) {}
