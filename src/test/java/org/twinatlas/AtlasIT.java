package org.twinatlas;

/** The base of the tests that share the embedded seed graph. */
@OnTheSeedGraph
public abstract class AtlasIT extends RunningAtlas {}
