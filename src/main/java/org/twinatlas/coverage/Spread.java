package org.twinatlas.coverage;

/**
 * How far areas that are alike in all that the model knows differ from each other.
 *
 * @param activity variance of the logarithm of what countries do more or less than comparable ones
 * @param pairs dispersion of the partnerships between two countries
 * @param subdivisions dispersion of those of subdivisions around their share of their country
 */
record Spread(double activity, double pairs, double subdivisions) {

    private static final double OF_95_PERCENT = 1.959964;
    private static final double OF_QUARTILES = 0.674490;

    /**
     * What an area would have if it were like comparable ones.
     *
     * @param expected half of comparable areas would have more, half fewer
     * @param low of comparable areas, 1 in 40 would have fewer
     * @param lowerQuartile of comparable areas, 1 in 4 would have fewer
     * @param high of comparable areas, 1 in 40 would have more
     */
    record Range(double expected, double low, double lowerQuartile, double high) {}

    /** Of a country, or of countries together. */
    Range of(Terms terms) {
        return range(terms.expected(), relativeVariance(terms) + (Math.expm1(activity)) * terms.concentration());
    }

    /** Of a subdivision, which differs from its country too. */
    Range ofSubdivision(Terms terms) {
        var own = Math.exp(activity) * (1 + subdivisions) - 1;
        return range(terms.expected(), relativeVariance(terms) + own * terms.concentration());
    }

    private double relativeVariance(Terms terms) {
        return terms.expected() <= 0
                ? 0
                : 1 / terms.expected() + pairs * terms.pairSquares() / (terms.expected() * terms.expected());
    }

    /** A lognormal with that variance: counts cannot be negative, and activities multiply. */
    private static Range range(double expected, double relativeVariance) {
        var deviation = Math.sqrt(Math.log1p(relativeVariance));
        return new Range(
                expected,
                Math.floor(expected * Math.exp(-OF_95_PERCENT * deviation)),
                expected * Math.exp(-OF_QUARTILES * deviation),
                Math.ceil(expected * Math.exp(OF_95_PERCENT * deviation)));
    }

    /**
     * An expectation with what its spread follows from.
     *
     * @param expected a sum over countries, and over pairs of countries
     * @param countrySquares the sum of the squares of the countries' terms
     * @param pairSquares the sum of the squares of the pairs' terms
     */
    record Terms(double expected, double countrySquares, double pairSquares) {

        Terms times(double share) {
            return new Terms(expected * share, countrySquares * share * share, pairSquares * share * share);
        }

        /** 1 for one country, less the more it is spread over several. */
        private double concentration() {
            return expected <= 0 ? 0 : countrySquares / (expected * expected);
        }
    }
}
