package org.twinatlas.backtest;

/**
 * A pair of cities as the engine judged it while it did not know of any partnership between them.
 *
 * @param score points / attainable points, 0 to 1
 * @param real whether the two are partners, which was hidden
 */
record ScoredPair(double score, boolean real) {}
