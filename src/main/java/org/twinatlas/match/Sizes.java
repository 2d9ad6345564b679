package org.twinatlas.match;

import org.jspecify.annotations.Nullable;

/**
 * How big a candidate may be, in powers of ten of its population.
 *
 * @param own of the asker; NaN where it is not known
 * @param least that is wished; null for any
 * @param most that is wished; null for any
 */
record Sizes(double own, @Nullable Double least, @Nullable Double most) {

    /**
     * A hundredfold. Of real international partnerships, 1 % are more unequal; a village that is shown the biggest cities of
     * the world has no use for its list. Whoever names a range of population has decided otherwise.
     */
    private static final double MOST_UNEQUAL = 2;

    static Sizes wishedBy(Asker asker, Wishes wishes) {
        var own = asker.logPop();
        return new Sizes(own == null ? Double.NaN : own, log10(wishes.minPopulation()), log10(wishes.maxPopulation()));
    }

    private static @Nullable Double log10(@Nullable Long population) {
        return population == null ? null : Math.log10(population);
    }

    /** The greatest difference to the asker; null where a range is wished. */
    @Nullable
    Double mostUnequal() {
        return least == null && most == null ? MOST_UNEQUAL : null;
    }

    /** Whether the rules leave a candidate of this size. One of unknown size is in no range, and not too unequal. */
    boolean admit(double logPop) {
        return least == null && most == null
                ? !(Math.abs(logPop - own) > MOST_UNEQUAL)
                : (least == null || logPop >= least) && (most == null || logPop <= most);
    }
}
