package org.twinatlas.partnership;

import java.util.SplittableRandom;
import org.twinatlas.problem.BadInput;

/**
 * Which partnerships a back-test hides, to ask for them later. The same seed always hides the same.
 *
 * @param seed any number
 * @param share of the partnerships, 0 to 0.5
 */
public record Holdout(long seed, double share) {

    /** The largest share: with more hidden, too little is left to find the rest by. */
    public static final double MOST = 0.5;

    public Holdout {
        if (!(share >= 0 && share <= MOST)) {
            throw BadInput.of("holdout", share, "a number from 0 to 0.5");
        }
    }

    /** Whether it hides the partnership with this id, whatever the others are. */
    public boolean hides(String partnershipId) {
        return new SplittableRandom(seed * 1_000_003 + partnershipId.hashCode()).nextDouble() < share;
    }
}
