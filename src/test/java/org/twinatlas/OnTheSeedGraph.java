package org.twinatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on the whole seed graph in the embedded database, started once for all tests. The store stays
 * in {@code target/atlas}, so that a second run on the same seed data finds it loaded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twin-atlas.data=target/atlas")
@ActiveProfiles("server")
@interface OnTheSeedGraph {}
