package org.twinatlas.seeking;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation for seeking records, under {@code twin-atlas.seeking}.
 *
 * @param valid how long a record is valid at most, until it is renewed
 * @param grace how long it is shown greyed after that, until it is hidden
 * @param lettersToOne how many letters a record takes in a day
 * @param lettersOfOne how many letters one sender may write in a day
 * @param letters how many letters all records together take in a day
 */
@ConfigurationProperties("twin-atlas.seeking")
record SeekingProperties(
        @DefaultValue("P12M") Period valid,
        @DefaultValue("P3M") Period grace,
        @DefaultValue("20") int lettersToOne,
        @DefaultValue("5") int lettersOfOne,
        @DefaultValue("500") int letters) {}
