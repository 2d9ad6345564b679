package org.twinatlas.signed;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation that signed copies read, under {@code twin-atlas}.
 *
 * @param data the folder in which they are stored, in {@code signed}
 */
@ConfigurationProperties("twin-atlas")
record SignedProperties(@DefaultValue("./data") Path data) {}
