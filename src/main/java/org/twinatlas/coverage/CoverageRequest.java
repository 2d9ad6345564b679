package org.twinatlas.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see.
 *
 * @param by how the world is divided
 * @param from with whom partnerships count; null for the whole world
 * @param group only countries of this area, and subdivisions of these; null for all
 * @param countries only these countries, and subdivisions of these; empty for all
 */
public record CoverageRequest(
        AreaKind by, @Nullable String from, @Nullable String group, List<String> countries) {}
