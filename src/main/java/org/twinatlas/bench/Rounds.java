package org.twinatlas.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.bench.Round.LevelRun;

/** Measures the server over HTTP, round after round. */
final class Rounds {

    private static final int WARMING_CLIENTS = 4;
    private static final int NOT_ENDING = 100_000;
    private static final int EACH_CLIENT = 5;
    private static final int NOT_FOUND = 404;

    private final Client client;
    private final CityColumns cities;
    private final Sample sample;
    private final Usage usage;
    private final Setup setup;
    private final Progress progress;

    Rounds(Client client, CityColumns cities, Sample sample, Usage usage, Setup setup, Progress progress) {
        this.client = client;
        this.cities = cities;
        this.sample = sample;
        this.usage = usage;
        this.setup = setup;
        this.progress = progress;
    }

    /**
     * What was measured.
     *
     * @param warmUp what was asked before, which does not count
     * @param hasCoverage whether the server knows coverage
     */
    record Measured(List<Round> rounds, Load.Result warmUp, boolean hasCoverage) {}

    Measured run() throws InterruptedException {
        var hasCoverage = hasCoverage();
        var questions = new Questions(cities, sample, hasCoverage);
        var load = new Load(client);
        progress.now("warming up");
        var warmUp = warmUp(load, questions);
        var rounds = new ArrayList<Round>();
        for (int number = 0; number < setup.rounds(); number++) {
            rounds.add(round(load, questions, number));
        }
        return new Measured(rounds, warmUp, hasCoverage);
    }

    private boolean hasCoverage() throws InterruptedException {
        try {
            return client.send(Questions.coverage(Stratum.PARTNERED)) != NOT_FOUND;
        } catch (IOException e) {
            return false;
        }
    }

    /** With other cities than those of the rounds, as far as there are others. */
    private Load.Result warmUp(Load load, Questions questions) throws InterruptedException {
        var time = Duration.ofSeconds(setup.warmUpSeconds());
        var once = questions.interleaved(firstOf(setup.rounds()), setup.requests());
        var asks = Stream.generate(() -> once)
                .limit(1 + NOT_ENDING / once.size())
                .flatMap(List::stream)
                .toList();
        return load.put(asks, WARMING_CLIENTS, time);
    }

    private int firstOf(int round) {
        return round * setup.requests();
    }

    private Round round(Load load, Questions questions, int number) throws InterruptedException {
        var most = Duration.ofSeconds(setup.mostSeconds());
        progress.now("round %d, everything, 1 client".formatted(number + 1));
        var oneClient = load.put(questions.interleaved(firstOf(number), setup.requests()), 1, most);
        var levels = new ArrayList<LevelRun>();
        for (var clients : setup.clients()) {
            progress.now("round %d, matches, %d clients".formatted(number + 1, clients));
            levels.add(level(load, questions.matches(firstOf(number), requests(clients)), clients, most));
        }
        return new Round(oneClient.tally(), levels);
    }

    /** Of each stratum; so many that every client asks several times, or it would be a rush and not a load. */
    private int requests(int clients) {
        return Math.max(setup.requests(), EACH_CLIENT * clients / Stratum.values().length);
    }

    private LevelRun level(Load load, List<Ask> asks, int clients, Duration most) throws InterruptedException {
        var before = usage.cpu();
        var result = load.put(asks, clients, most);
        var after = usage.cpu();
        var answers = result.tally().answers();
        return new LevelRun(
                clients,
                result.tally(),
                result.perSecond(answers),
                cpuMillis(before, after, answers),
                usage.residentMib().orElse(null));
    }

    private static @Nullable Double cpuMillis(Optional<Duration> before, Optional<Duration> after, long answers) {
        if (before.isEmpty() || after.isEmpty() || answers == 0) {
            return null;
        }
        return (double) after.get().minus(before.get()).toMillis() / answers;
    }
}
