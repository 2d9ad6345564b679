package org.twinatlas.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation, under {@code twin-atlas}.
 *
 * @param data the folder of the embedded database and of the note by which commands find a running server
 */
@ConfigurationProperties("twin-atlas")
record AtlasProperties(@DefaultValue("./data") Path data) {}
