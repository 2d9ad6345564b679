package org.twinatlas.backtest;

import java.util.List;

/**
 * The figures of one seed.
 *
 * @param seed what chose the hidden partnerships and the questions
 * @param dataVersion of the store without the hidden partnerships
 * @param hidden how many partnerships were hidden
 * @param questions how many were asked
 * @param methods this engine first
 */
public record QualityRun(long seed, String dataVersion, int hidden, int questions, List<MethodResult> methods) {}
