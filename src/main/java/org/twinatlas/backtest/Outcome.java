package org.twinatlas.backtest;

import java.util.List;

/**
 * How a method answered a question.
 *
 * @param rank of the hidden partner, from 1; 0 if it was not found
 * @param firstTen GeoNames ids of the first ten of the list
 */
record Outcome(Question question, int rank, List<Long> firstTen) {

    boolean within(int depth) {
        return rank > 0 && rank <= depth;
    }

    double reciprocal() {
        return rank == 0 ? 0 : 1.0 / rank;
    }
}
