package org.twinatlas.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A simple method to find partners, to be beaten. */
sealed interface Baseline {

    String name();

    /** How strongly it proposes each city to this one; the higher the better. */
    double[] scores(int asker);

    static List<Baseline> all(Network network, long seed) {
        return List.of(
                new Chance(network, seed),
                new MostPartners(network),
                new NearestPopulation(network),
                new CountryTie(network),
                new AdamicAdar(network),
                new PageRank(network));
    }

    /** A guess. */
    record Chance(Network network, long seed) implements Baseline {
        @Override
        public String name() {
            return "random";
        }

        @Override
        public double[] scores(int asker) {
            var random = new SplittableRandom(seed + asker);
            return random.doubles(network.size()).toArray();
        }
    }

    /** The same list for everybody: the best connected. */
    record MostPartners(Network network) implements Baseline {
        @Override
        public String name() {
            return "most partners";
        }

        @Override
        public double[] scores(int asker) {
            var scores = new double[network.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = network.degree(i);
            }
            return scores;
        }
    }

    /** Whoever is nearest in size. */
    record NearestPopulation(Network network) implements Baseline {
        @Override
        public String name() {
            return "nearest population";
        }

        @Override
        public double[] scores(int asker) {
            var scores = new double[network.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -Math.abs(log(i) - log(asker));
            }
            return scores;
        }

        private double log(int city) {
            return Math.log10(Math.max(1, network.populations()[city]));
        }
    }

    /** The partnerships of the two countries, shared out by population. */
    final class CountryTie implements Baseline {
        private final Network network;
        private final Map<String, Map<String, Double>> ties = new HashMap<>();
        private final Map<String, Double> people = new HashMap<>();

        CountryTie(Network network) {
            this.network = network;
            for (int i = 0; i < network.size(); i++) {
                people.merge(network.countries()[i], (double) network.populations()[i], Double::sum);
                for (int k = 0; k < network.degree(i); k++) {
                    var there = network.countries()[network.neighbours()[i][k]];
                    ties.computeIfAbsent(network.countries()[i], country -> new HashMap<>())
                            .merge(there, network.weights()[i][k], Double::sum);
                }
            }
        }

        @Override
        public String name() {
            return "country tie × population";
        }

        @Override
        public double[] scores(int asker) {
            var tied = ties.getOrDefault(network.countries()[asker], Map.of());
            var scores = new double[network.size()];
            for (int i = 0; i < scores.length; i++) {
                var country = network.countries()[i];
                scores[i] = tied.getOrDefault(country, 0.0)
                        * network.populations()[i]
                        / Math.max(1, people.getOrDefault(country, 1.0));
            }
            return scores;
        }
    }

    /** Shared partners, the fewer others they have the better (Adamic and Adar 2003). */
    record AdamicAdar(Network network) implements Baseline {
        @Override
        public String name() {
            return "Adamic-Adar";
        }

        @Override
        public double[] scores(int asker) {
            var scores = new double[network.size()];
            for (int partner : network.neighbours()[asker]) {
                for (int other : network.neighbours()[partner]) {
                    scores[other] += 1 / Math.log(1.0 + network.degree(partner));
                }
            }
            return scores;
        }
    }

    /** Personalised PageRank with damping 0.85 (Page and others 1999): the strongest simple method known here. */
    record PageRank(Network network) implements Baseline {
        static final String NAME = "personalised PageRank 0.85";

        private static final double DAMPING = 0.85;
        private static final int STEPS = 30;

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public double[] scores(int asker) {
            var mass = new double[network.size()];
            mass[asker] = 1;
            for (int step = 0; step < STEPS; step++) {
                mass = step(mass, asker);
            }
            return mass;
        }

        private double[] step(double[] mass, int asker) {
            var next = new double[mass.length];
            next[asker] = 1 - DAMPING;
            for (int i = 0; i < mass.length; i++) {
                if (mass[i] > 0 && network.degree(i) > 0) {
                    spread(i, mass[i], next);
                }
            }
            return next;
        }

        private void spread(int from, double mass, double[] next) {
            var total = 0.0;
            for (double weight : network.weights()[from]) {
                total += weight;
            }
            for (int k = 0; k < network.degree(from); k++) {
                next[network.neighbours()[from][k]] += DAMPING * mass * network.weights()[from][k] / total;
            }
        }
    }
}
