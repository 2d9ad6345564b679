package org.twinatlas.graph;

/** The graph has its constraints and indexes: what is to be there before any data may be written now. */
public record SchemaInstalled() {}
