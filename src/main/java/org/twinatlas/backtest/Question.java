package org.twinatlas.backtest;

/**
 * A hidden partnership, asked for from one side.
 *
 * @param asker GeoNames id of the city that asks
 * @param partner GeoNames id of the city that should be found
 * @param askerWarm whether the asker has another partnership left
 * @param partnerWarm whether the partner has
 */
record Question(long asker, long partner, boolean askerWarm, boolean partnerWarm) {}
