package org.twinatlas.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation, under {@code twin-atlas}.
 *
 * @param data the folder of the embedded database and of the note by which commands find a running server
 * @param atOnce how many heavy questions, such as matches, are worked on at once
 * @param waiting how many may wait for that; further ones are sent away
 */
@ConfigurationProperties("twin-atlas")
record AtlasProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("8") int atOnce,
        @DefaultValue("256") int waiting) {}
