package org.twinatlas.match;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.city.Cities;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.match.MatchRequest.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reactor.core.publisher.Mono;

/** Prints the ranked partners of a city as a table. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Prints the candidate partners of a city, best first, and why.")
public final class MatchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "the city, such as Houston or 'Valencia, VE'")
    private List<String> name = List.of();

    @Option(names = "--limit", defaultValue = "10", description = "how many, 1 to 200 (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--weights", defaultValue = "", description = "such as industry:2,language:0.5")
    private String weights = "";

    @Option(names = "--countries", split = ",", description = "only these, such as FR,DE")
    private List<String> countries = List.of();

    @Option(names = "--reach", defaultValue = "0", description = "0 to 1: favour countries with few partnerships")
    private double reach;

    @Option(
            names = "--variety",
            defaultValue = "0.5",
            description = "0 to 1: favour many countries (default: ${DEFAULT-VALUE})")
    private double variety;

    @Option(names = "--same-country", description = "also cities of the same country")
    private boolean sameCountry;

    private final Supplier<ConfigurableApplicationContext> application;

    /** @param application starts what the command needs, when it is run and not only asked for its help */
    public MatchCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var wishes = wishes();
        var factors = Weights.parse(weights);
        var text = String.join(" ", name);
        try (var context = application.get()) {
            var matches = context.getBean(Matches.class);
            var answer = context.getBean(Cities.class)
                    .find(text, null, 1)
                    .next()
                    .switchIfEmpty(Mono.error(() -> CityNotFound.named(text)))
                    .mapNotNull(city -> city.id())
                    .map(id -> new MatchRequest(new Subject.OfAtlas(new CityId(id)), factors, wishes, limit, false))
                    .flatMap(matches::propose);
            System.out.println(MatchTable.of(answer.toFuture().join()));
            return 0;
        }
    }

    private Wishes wishes() {
        return new Wishes(
                countries,
                List.of(),
                null,
                null,
                List.of(),
                null,
                sameCountry,
                false,
                Share.of("--reach", reach),
                Share.of("--variety", variety));
    }
}
