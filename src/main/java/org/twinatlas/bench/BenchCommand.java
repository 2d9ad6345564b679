package org.twinatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.DatabaseProcess;
import org.twinatlas.match.DefaultWeights;
import org.twinatlas.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reactor.core.publisher.Mono;

/** Measures how fast the served application answers, beside slower and faster ways to the same. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast the served application answers over HTTP, on this machine only:",
            "starts a server on the data folder in a process of its own, asks it, and ends it."
        })
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--url", description = "measure this server, which runs on this machine, instead of starting one")
    private @Nullable String url;

    @Option(names = "--seed", defaultValue = "1", description = "draws the cities (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--rounds", defaultValue = "3", description = "1 to 20 (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--requests",
            defaultValue = "100",
            description = "for matches, of each kind of city in a round, 5 to 2000 (default: ${DEFAULT-VALUE})")
    private int requests;

    @Option(
            names = "--clients",
            split = ",",
            defaultValue = "1,4,16,64",
            description = "how many ask at once, 1 to 128 (default: ${DEFAULT-VALUE})")
    private List<Integer> clients = List.of();

    @Option(
            names = "--naive",
            defaultValue = "12",
            description = "for how many cities the naive query is asked, 0 to 200 (default: ${DEFAULT-VALUE})")
    private int naive;

    @Option(
            names = "--exhaustive",
            defaultValue = "20",
            description = "for how many cities all others are ranked, 0 to 500 (default: ${DEFAULT-VALUE})")
    private int exhaustive;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "seconds before anything counts, 0 to 300 (default: ${DEFAULT-VALUE})")
    private int warmUpSeconds;

    @Option(
            names = "--most-seconds",
            defaultValue = "120",
            description = "after which a part of a round ends, done or not, 5 to 600 (default: ${DEFAULT-VALUE})")
    private int mostSeconds;

    @Option(names = "--report", paramLabel = "FILE", description = "also write the whole report there, as JSON")
    private @Nullable Path report;

    private final String main;
    private final Function<List<String>, List<String>> settings;
    private final Supplier<ConfigurableApplicationContext> application;

    /**
     * @param main the class that starts the application
     * @param settings adds further settings to those of the command line
     * @param application starts what attaches to the server's database
     */
    public BenchCommand(
            String main,
            Function<List<String>, List<String>> settings,
            Supplier<ConfigurableApplicationContext> application) {
        this.main = main;
        this.settings = settings;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var setup = new Setup(seed, rounds, requests, clients, naive, exhaustive, warmUpSeconds, mostSeconds);
        if (report != null) {
            ReportFile.requireWritable("--report", report);
        }
        var found = measure(setup).report(setup);
        System.out.println(BenchTable.of(found));
        if (report != null) {
            ReportFile.write(found, report);
        }
        return 0;
    }

    private Findings measure(Setup setup) throws IOException, InterruptedException {
        try (var server = server();
                var client = new Client(server.address());
                var bar = new ProgressBar("Measuring", parts(setup))) {
            var progress = Progress.shownOn(bar);
            progress.now("starting");
            var dataVersion = server.awaitDataVersion(client);
            try (var context = application.get()) {
                var process = measurable(server, context, dataVersion);
                return measure(setup, client, context, new Usage(process), progress);
            }
        }
    }

    private Server server() {
        if (url != null) {
            return Server.running(ServedAddress.parse(url));
        }
        var server = Server.started(main, settings);
        System.err.printf(
                "Started a server at %s, process %d%n",
                server.address(),
                Optional.ofNullable(server.handle()).map(ProcessHandle::pid).orElseThrow());
        return server;
    }

    private static int parts(Setup setup) {
        return 5 + setup.rounds() * (1 + setup.clients().size());
    }

    /** The process to measure; refuses a server and a database that do not belong together. */
    private static @Nullable ProcessHandle measurable(Server server, ApplicationContext context, String served) {
        var attached = result(context.getBean(DataVersion.class).current());
        if (!attached.equals(served)) {
            throw Unmeasurable.holdsOtherData(served, attached);
        }
        var database = context.getBean(DatabaseProcess.class).pid();
        var started = server.handle();
        if (started != null) {
            if (database != null && database != started.pid()) {
                throw Unmeasurable.sharesItsDatabase(database);
            }
            return started;
        }
        return database == null ? null : ProcessHandle.of(database).orElse(null);
    }

    private static Findings measure(
            Setup setup, Client client, ApplicationContext context, Usage usage, Progress progress)
            throws InterruptedException {
        progress.now("reading the atlas");
        var atlas = result(context.getBean(PlainAtlasReader.class).read());
        var cities = atlas.cities();
        var sample = Sample.of(cities, setup.seed());
        var served = new Rounds(client, cities, sample, usage, setup, progress).run();
        var scanned = result(context.getBean(NaiveScan.class).time(cities, sample.spread(setup.naive()), progress));
        var overlaps =
                result(context.getBean(Exhaustive.class).compare(cities, sample.spread(setup.exhaustive()), progress));
        progress.now("plain arrays");
        var weights = context.getBean(DefaultWeights.class).get().byCriterion().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Findings(
                result(context.getBean(DataVersion.class).current()),
                cities.size(),
                served,
                scanned,
                overlaps,
                ArrayTiming.of(atlas, sample, weights));
    }

    /** A command has nothing else to do than to wait for its answer. */
    private static <T> T result(Mono<T> answer) {
        return answer.toFuture().join();
    }
}
