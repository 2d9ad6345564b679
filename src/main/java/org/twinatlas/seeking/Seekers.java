package org.twinatlas.seeking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.Graph;
import org.twinatlas.graph.PerDataVersion;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cities that seek partners, as everybody may see them. */
@Component
public class Seekers {

    private static final CypherQuery ALL = CypherQuery.named("seeking/all");
    private static final CypherQuery VERSION = CypherQuery.named("seeking/version");

    /** The version of the records before the first one. */
    private static final long NOTHING_YET = 0;

    private final Graph graph;
    private final Answering answering;
    private final DataVersion dataVersion;
    private final PerDataVersion<Long, List<Seeking>> kept;
    private final SeekingProperties properties;
    private final Clock clock;

    Seekers(
            Graph graph,
            Vocabularies vocabularies,
            Answering answering,
            DataVersion dataVersion,
            SeekingProperties properties,
            Clock clock) {
        this.graph = graph;
        this.answering = answering;
        this.dataVersion = dataVersion;
        this.properties = properties;
        this.clock = clock;
        this.kept = new PerDataVersion<>(
                2,
                version -> vocabularies
                        .current()
                        .flatMap(words -> graph.ask(ALL, Map.of(), row -> seeking(SeekingRow.seeker(row), words))
                                .collectList()));
    }

    private static Seeking seeking(Seeker seeker, Vocabulary words) {
        var wanted = seeker.wanted();
        return new Seeking(seeker, words.countries(wanted.countries(), wanted.regions()));
    }

    /**
     * The records that hold today, for the matching.
     *
     * @param version grows with every change of a record; 0 as long as there has been none
     */
    public record Live(long version, List<Seeking> records) {}

    /**
     * The records that hold today. They have a version of their own, so that a posting leaves alone what is kept of the
     * rest of the data.
     *
     * @param version of the data
     */
    public Mono<Live> getLive(String version) {
        return newest().flatMap(newest -> kept.get(version, newest)
                .map(all -> new Live(
                        newest,
                        all.stream()
                                .filter(seeking -> seeking.seeker().isLive(today()))
                                .toList())));
    }

    private Mono<Long> newest() {
        return graph.askOne(VERSION, Map.of(), row -> row.get("version").asLong())
                .defaultIfEmpty(NOTHING_YET);
    }

    /** Those that are shown: the live ones first, then those greyed; the newest first. */
    public Flux<Seeker> list(SeekerFilter filter) {
        return shown().filter(filter::admits)
                .map(Seeking::seeker)
                .sort(Comparator.comparing((Seeker seeker) -> !seeker.isLive(today()))
                        .thenComparing(Seeker::since, Comparator.reverseOrder())
                        .thenComparing(Seeker::id))
                .take(filter.limit());
    }

    /** One that is shown; fails with {@code seeker-not-found} where it is hidden or withdrawn. */
    public Mono<Seeker> get(String id) {
        return shown().map(Seeking::seeker)
                .filter(seeker -> seeker.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(SeekerNotFound::new));
    }

    /** Those that are hidden until they are renewed, to whoever answers for their cities; the last to lapse first. */
    public Flux<Seeker> listHidden(Actor actor) {
        return all().map(Seeking::seeker)
                .filter(seeker -> !isShown(seeker))
                .filterWhen(seeker -> answering.answersFor(actor, seeker.id()))
                .sort(Comparator.comparing(Seeker::validUntil, Comparator.reverseOrder())
                        .thenComparing(Seeker::id))
                .take(SeekerFilter.MOST);
    }

    private Flux<Seeking> shown() {
        return all().filter(seeking -> isShown(seeking.seeker()));
    }

    private Flux<Seeking> all() {
        return Mono.zip(dataVersion.current(), newest())
                .flatMap(versions -> kept.get(versions.getT1(), versions.getT2()))
                .flatMapIterable(all -> all);
    }

    private boolean isShown(Seeker seeker) {
        return !seeker.validUntil().plus(properties.grace()).isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
