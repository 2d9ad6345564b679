package org.twinatlas.graph;

/** Whose database this process works on, and so who has to fill it. */
public enum GraphOwnership {
    /** Started in this process. */
    OWN,
    /** Run by another process of the same data folder, which fills it. */
    SHARED,
    /** A server that somebody else runs. */
    OUTSIDE
}
