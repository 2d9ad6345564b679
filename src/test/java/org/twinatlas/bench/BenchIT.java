package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.AtlasIT;
import org.twinatlas.Json;
import org.twinatlas.TwinAtlasApplication;
import org.twinatlas.city.CityId;
import org.twinatlas.match.DefaultWeights;
import org.twinatlas.match.Matches;
import org.twinatlas.problem.AtlasProblem;
import picocli.CommandLine;

/** The whole benchmark with few questions, on the application of this test; how long anything takes is not judged here. */
class BenchIT extends AtlasIT {

    private static final double TINY = 1e-6;
    private static final String DATA = "--twin-atlas.data=target/atlas";

    /** In the order of the criteria: walks, similar cities, and localTies, of which the naive query knows less. */
    private static final Set<Integer> NOT_IN_THE_NAIVE_QUERY = Set.of(6, 7, 8, 10);

    private final Random random = new Random(20261121);
    private final StringWriter errors = new StringWriter();

    @Autowired
    private PlainAtlasReader reader;

    @Autowired
    private NaiveScan naive;

    @Autowired
    private Matches matches;

    @Autowired
    private DefaultWeights weights;

    @Test
    void reportsAllPartsOfAWholeRun(@TempDir Path folder) throws Exception {
        var file = folder.resolve("report.json");
        var options = "--url %s --rounds 2 --requests 5 --clients 1,3 --naive 2 --exhaustive 2 --warm-up 1 --report %s";
        assertThat(run(options.formatted(url(), file).split(" ")))
                .as(errors.toString())
                .isZero();

        var report = new Json(Files.readString(file));
        assertThat(report.<String>at("$.dataVersion")).matches("[0-9a-f]{12}");
        assertThat(report.texts("$.oneClient[*].kind")).contains("MATCHES", "LOOKUP", "SEARCH", "ASSESSMENT", "MUTUAL");
        assertThat(answers(report, "$.oneClient[?(@.kind == 'MATCHES' && @.stratum == null)].latency"))
                .containsExactly(30);
        assertThat(answers(report, "$.oneClient[?(@.kind == 'MATCHES' && @.stratum != null)].latency"))
                .containsExactly(10, 10, 10);
        assertThat(answers(report, "$.oneClient[?(@.kind == 'LOOKUP' && @.stratum == null)].latency"))
                .containsExactly(30);
        assertThat(report.<List<Integer>>at("$.load[*].clients")).containsExactly(1, 3);
        assertThat(answers(report, "$.load[*].all")).containsExactly(30, 30);
        assertThat(report.<List<Double>>at("$.load[*].perSecond.median")).allMatch(number -> number > 0);
        assertThat(report.<List<Double>>at("$.load[*].cpuMillis.median"))
                .hasSize(2)
                .allMatch(number -> number > 0);
        assertThat(report.number("$.naive.answers")).isEqualTo(2);
        assertThat(report.number("$.arrays.answers")).isPositive();
        assertThat(report.<Double>at("$.exhaustive.mean")).isBetween(0.0, 1.0);
        assertThat(report.<Map<String, Object>>at("$.failures")).isEmpty();
        assertThat(report.texts("$.ratios[*].figure"))
                .contains("naive", "lookup", "arrays", "mutual", "overlap", "search", "failures");
        percentilesAreInOrder(report);
    }

    private static List<Integer> answers(Json report, String latencies) {
        return report.at(latencies + ".answers");
    }

    private static void percentilesAreInOrder(Json report) {
        List<Map<String, Map<String, Double>>> latencies = report.at("$.oneClient[*].latency['p50','p95','p99']");
        assertThat(latencies).isNotEmpty().allSatisfy(latency -> {
            assertThat(latency.get("p50").get("median")).isPositive();
            assertThat(latency.get("p50").get("median"))
                    .isLessThanOrEqualTo(latency.get("p95").get("median"));
            assertThat(latency.get("p95").get("median"))
                    .isLessThanOrEqualTo(latency.get("p99").get("median"));
            assertThat(latency.get("p50").get("min"))
                    .isLessThanOrEqualTo(latency.get("p50").get("max"));
        });
    }

    /** And leaves no process behind. */
    @Test
    void startsAServerOfItsOwnAndRefusesToMeasureItOnTheDatabaseOfAnother() {
        assertThat(run()).isEqualTo(1);
        assertThat(errors.toString())
                .contains("runs in process %d already"
                        .formatted(ProcessHandle.current().pid()))
                .contains("--url");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void saysThatNothingAnswers() {
        assertThat(run("--url", "http://127.0.0.1:1")).isEqualTo(1);
        assertThat(errors.toString()).contains("Nothing at http://127.0.0.1:1 answers");
    }

    @Test
    void plainArraysGiveTheValuesOfTheMatching() {
        var atlas = reader.read().block();
        var scan = new ArrayScan(atlas, inOrder());
        var sample = Sample.of(atlas.cities(), 7);
        var compared = new int[ArrayScan.CRITERIA];
        for (var asker : sample.spread(36)) {
            var candidates = new HashSet<Integer>();
            Arrays.stream(scan.top(asker.place(), 12)).forEach(candidates::add);
            random.ints(6, 0, atlas.cities().size()).forEach(candidates::add);
            candidates.remove(asker.place());
            compare(atlas.cities(), scan, asker.place(), candidates, compared);
        }
        assertThat(Arrays.stream(compared)).allMatch(pairs -> pairs >= 20);
    }

    private void compare(CityColumns cities, ArrayScan scan, int asker, Set<Integer> candidates, int[] compared) {
        var ids = new ArrayList<Long>();
        candidates.forEach(place -> ids.add(cities.ids()[place]));
        var judged = matches.judge(new CityId(cities.ids()[asker]), Set.copyOf(ids))
                .collectList()
                .block();
        for (var one : judged) {
            var values = scan.values(asker, Arrays.binarySearch(cities.ids(), one.id()));
            for (int k = 0; k < values.length; k++) {
                var what = "criterion %d of %d for %d".formatted(k, one.id(), cities.ids()[asker]);
                if (one.values().get(k) == null) {
                    assertThat(values[k]).as(what).isNaN();
                } else {
                    assertThat(values[k]).as(what).isCloseTo(one.values().get(k), within(TINY));
                    compared[k]++;
                }
            }
        }
    }

    @Test
    void theNaiveQueryRanksByTheSameValues() {
        var cities = reader.read().block().cities();
        for (var asker : Sample.of(cities, 7).spread(3)) {
            var id = cities.ids()[asker.place()];
            var rows = naive.rank(id).block();
            assertThat(rows).hasSize(20);
            assertThat(rows)
                    .isSortedAccordingTo((one, other) -> Double.compare(
                            other.get("score").asDouble(), one.get("score").asDouble()));
            var ids = rows.stream().map(row -> row.get("id").asLong()).toList();
            matches.judge(new CityId(id), Set.copyOf(ids)).collectList().block().forEach(judged -> {
                var row = rows.get(ids.indexOf(judged.id()));
                assertThat(row.get("score").asDouble()).isBetween(0.0, 1.0);
                for (int k = 0; k < ArrayScan.CRITERIA; k++) {
                    var value = row.get("values").get(k);
                    var expected = judged.values().get(k);
                    var what = "criterion %d of %d for %d".formatted(k, judged.id(), id);
                    if (NOT_IN_THE_NAIVE_QUERY.contains(k)) {
                        continue;
                    }
                    if (expected == null) {
                        assertThat(value.isNull()).as(what).isTrue();
                    } else {
                        assertThat(value.asDouble()).as(what).isCloseTo(expected, within(TINY));
                    }
                }
            });
        }
    }

    private double[] inOrder() {
        return weights.get().byCriterion().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private int run(String... options) {
        var command = new BenchCommand("org.twinatlas.Start", BenchIT::settings, BenchIT::attached);
        var line = new CommandLine(command);
        line.setErr(new PrintWriter(errors, true));
        line.setExecutionExceptionHandler((failure, run, parsed) -> {
            if (failure instanceof AtlasProblem problem) {
                run.getErr().println(problem.sentence());
                return 1;
            }
            throw failure;
        });
        return line.execute(options);
    }

    private static List<String> settings(List<String> further) {
        return Stream.concat(Stream.of(DATA), further.stream()).toList();
    }

    /** As the command line does it. */
    private static ConfigurableApplicationContext attached() {
        return new SpringApplicationBuilder(TwinAtlasApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("command")
                .run(DATA);
    }
}
