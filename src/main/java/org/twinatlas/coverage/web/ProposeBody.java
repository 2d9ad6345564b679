package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be proposed.
 *
 * @param area code of the area whose gaps are to be closed
 * @param from code of the area where the partners are to be; null for anywhere
 * @param count how many links, 1 to 50; 10 if not given
 * @param minScore the least score of a match, 0 to 1; 0.5 if not given
 */
@Schema(example = "{\"area\": \"NG\", \"from\": \"US\", \"count\": 10, \"minScore\": 0.4}")
record ProposeBody(
        @Nullable String area,
        @Nullable String from,
        @Nullable Integer count,
        @Nullable Double minScore) {}
