package org.twinatlas.document;

import java.util.List;
import org.twinatlas.city.CityDetail.Industry;

/** A fact that speaks for a pair of cities, without words: each language has its own. */
sealed interface Reason {

    /** The criterion of the matching that it belongs to. */
    String criterion();

    /** Both have about as many people. */
    record SimilarSize(long first, long second) implements Reason {
        @Override
        public String criterion() {
            return "populationSize";
        }
    }

    record SharedIndustries(List<Industry> industries) implements Reason {
        @Override
        public String criterion() {
            return "industry";
        }
    }

    /** @param first names of universities of the first city, @param second of the second */
    record Universities(List<String> first, List<String> second) implements Reason {
        @Override
        public String criterion() {
            return "academia";
        }
    }

    /** Cities that are partners of both. */
    record SharedPartners(List<String> names) implements Reason {
        @Override
        public String criterion() {
            return "sharedPartners";
        }
    }

    /** @param codes ISO 639 */
    record SharedLanguages(List<String> codes) implements Reason {
        @Override
        public String criterion() {
            return "language";
        }
    }

    record SharedNetworks(List<String> names) implements Reason {
        @Override
        public String criterion() {
            return "network";
        }
    }

    /** Both have a seaport. */
    record Seaports() implements Reason {
        @Override
        public String criterion() {
            return "geography";
        }
    }

    /** Both have sites of world heritage. */
    record WorldHeritage() implements Reason {
        @Override
        public String criterion() {
            return "culture";
        }
    }

    /**
     * People with roots in the one country live in the other city.
     *
     * @param host name of the city
     * @param origin ISO 3166-1 alpha-2
     */
    record Roots(String host, String origin) implements Reason {
        @Override
        public String criterion() {
            return "ancestryAndHistory";
        }
    }

    /** They lie near each other. */
    record Near(long km) implements Reason {
        @Override
        public String criterion() {
            return "distance";
        }
    }
}
