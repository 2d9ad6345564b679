package org.twinatlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * The process that runs the database, for whoever measures it.
 *
 * @param pid null for an outside database, whose process is nobody's business here
 */
public record DatabaseProcess(@Nullable Long pid) {}
