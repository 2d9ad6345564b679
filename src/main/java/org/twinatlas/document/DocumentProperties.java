package org.twinatlas.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of an installation for documents, under {@code twin-atlas}.
 *
 * @param documents a folder of templates that stand in for those of the application, or add languages; null for none
 */
@ConfigurationProperties("twin-atlas")
record DocumentProperties(@Nullable Path documents) {}
