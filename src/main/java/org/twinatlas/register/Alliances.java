package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.PublicText;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.problem.BadInput;
import org.twinatlas.register.AllianceRequests.Departure;
import org.twinatlas.register.AllianceRequests.Joining;
import org.twinatlas.register.AllianceRequests.Liaison;
import org.twinatlas.register.AllianceRequests.Member;
import org.twinatlas.register.AllianceRequests.NewAlliance;
import reactor.core.publisher.Mono;

/** Keeps multi-city alliances: who signs, who joins later, who leaves or ends it for itself. It lives while two are in it. */
@Component
public class Alliances {

    private static final CypherQuery CREATE = CypherQuery.named("register/alliance_create");
    private static final CypherQuery JOIN = CypherQuery.named("register/alliance_join");
    private static final CypherQuery LEAVE = CypherQuery.named("register/alliance_leave");
    private static final int MOST_MEMBERS = 500;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Graph graph;
    private final Dossiers dossiers;
    private final History history;
    private final Advances advances;
    private final AllianceTies ties;
    private final Clock clock;

    Alliances(Graph graph, Dossiers dossiers, History history, Advances advances, AllianceTies ties, Clock clock) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.history = history;
        this.advances = advances;
        this.ties = ties;
        this.clock = clock;
    }

    /** Begins one, unless the same request did before. Whoever keeps the register of one of the cities enters it. */
    public Mono<Outcome> begin(Actor actor, NewAlliance wanted, RequestKey key) {
        var members = members(wanted.signatories());
        var id = "alliance-" + UUID.randomUUID();
        var properties = properties(id, wanted);
        return graph.changeData(
                change -> history.once(change, key, begun(change, actor, id, properties, members, wanted.note(), key)));
    }

    private static List<Member> members(@Nullable List<Member> signatories) {
        if (signatories == null || signatories.size() < 2 || signatories.size() > MOST_MEMBERS) {
            throw BadInput.of(
                    "signatories", signatories, "2 to %d cities, each with its liaison".formatted(MOST_MEMBERS));
        }
        var cities = new HashSet<Long>();
        for (var member : signatories) {
            if (member == null || member.city() == null || !cities.add(member.city())) {
                throw BadInput.of(
                        "signatories.city", member == null ? null : member.city(), "the id of a city, each once");
            }
        }
        return signatories;
    }

    private Map<String, Object> properties(String id, NewAlliance wanted) {
        var start = Day.parse("start", wanted.start(), LATEST);
        var finish = Day.parse("finish", wanted.finish(), LATEST);
        if (start != null && finish != null && finish.isBefore(start)) {
            throw BadInput.of("finish", finish, "a day that is not before the start");
        }
        var today = LocalDate.now(clock);
        var properties = new HashMap<String, Object>();
        properties.put("id", id);
        properties.put("version", 0);
        properties.put("kind", Kind.ALLIANCE.words());
        properties.put("stage", Stage.ACTIVE.word());
        properties.put("keptStage", Stage.ACTIVE.word());
        properties.put("sources", List.of("register"));
        properties.put("confidence", "high");
        properties.put("asOf", today.toString());
        properties.put("since", start == null ? today.getYear() : start.getYear());
        properties.put("lastActivity", today.toString());
        properties.put("name", PublicText.required("name", wanted.name(), LONGEST_NAME));
        properties.put("goal", PublicText.required("goal", wanted.goal(), LONGEST_TEXT));
        properties.put("details", PublicText.of("details", wanted.details(), LONGEST_TEXT));
        properties.put("comments", PublicText.of("comments", wanted.comments(), LONGEST_TEXT));
        properties.put("disclaimers", PublicText.of("disclaimers", wanted.disclaimers(), LONGEST_TEXT));
        properties.put("requests", PublicText.of("requests", wanted.requests(), LONGEST_TEXT));
        properties.put("start", start == null ? null : start.toString());
        properties.put("finish", finish == null ? null : finish.toString());
        return properties;
    }

    private Mono<String> begun(
            Change change,
            Actor actor,
            String id,
            Map<String, Object> properties,
            List<Member> members,
            @Nullable String note,
            RequestKey key) {
        var rows = members.stream()
                .map(member -> Map.of("city", member.city(), "since", joined(member.joined())))
                .toList();
        var persons = members.stream()
                .map(member -> liaison(member.city(), member.liaison()))
                .toList();
        var entry = Entry.of(EntryKind.CREATED)
                .with("to", Stage.ACTIVE.word())
                .noting(note)
                .naming(persons);
        return parties(change, members.stream().map(Member::city).toList())
                .doOnNext(parties -> requireKeeper(actor, parties))
                .then(change.run(CREATE, Map.of("partnership", properties, "members", rows)))
                .then(history.append(change, id, actor, key, entry))
                .then(ties.settle(change, id))
                .thenReturn(id);
    }

    private static Mono<List<Party>> parties(Change change, List<Long> cities) {
        return Parties.list(change, cities).doOnNext(found -> {
            if (found.size() < cities.size()) {
                throw BadInput.of("city", cities, "the ids of cities of the atlas; GET /api/cities?q= finds them");
            }
        });
    }

    private static void requireKeeper(Actor actor, List<Party> parties) {
        if (!actor.coordinatesAny(parties.stream().map(Party::place).toList())) {
            throw NotAllowed.of(actor, "Entering an alliance", "a coordinator of the area of one of its cities");
        }
    }

    private String joined(@Nullable String day) {
        return Day.past("joined", day, clock).toString();
    }

    private static NamedPerson liaison(@Nullable Long city, @Nullable Liaison liaison) {
        if (city == null
                || liaison == null
                || liaison.email() == null
                || liaison.email().isBlank()) {
            throw BadInput.of("liaison", "", "a person with name and e-mail address, for the parties alone");
        }
        return new NamedPerson(
                liaison.name() == null ? "" : liaison.name(), liaison.email(), liaison.phone(), "liaison", "", city);
    }

    /** Takes a city in. Its own liaison may enter that, or a coordinator of its area. */
    public Mono<String> join(Actor actor, String id, Joining wanted, RequestKey key) {
        var person = liaison(wanted.city(), wanted.liaison());
        var since = joined(wanted.joined());
        var entry = Entry.of(EntryKind.JOINED)
                .with("on", since)
                .with("city", person.city())
                .naming(List.of(person));
        var work = new Working(id, actor, wanted.version());
        return changed(
                key,
                work,
                (change, alliance) -> parties(change, List.of(person.city()))
                        .doOnNext(found -> {
                            requireOwn(actor, found.getFirst());
                            if (alliance.parties().stream().anyMatch(party -> party.id() == person.city())) {
                                throw BadInput.of("city", person.city(), "a city that is not in the alliance already");
                            }
                        })
                        .then(change.run(JOIN, Map.of("id", id, "city", person.city(), "since", since)))
                        .then(history.append(change, id, actor, key, entry)));
    }

    /** Lets a city go; an alliance of fewer than two has ended. */
    public Mono<String> depart(Actor actor, String id, Departure wanted, RequestKey key) {
        var how = Words.find(
                "how", wanted.how(), new EntryKind[] {EntryKind.LEFT, EntryKind.ENDED_FOR_ITSELF}, EntryKind::words);
        var on = Day.past("requestedOn", wanted.requestedOn(), clock).toString();
        var work = new Working(id, actor, wanted.version());
        return changed(key, work, (change, alliance) -> {
            var party = alliance.parties().stream()
                    .filter(one -> wanted.city() != null && one.id() == wanted.city())
                    .findFirst()
                    .orElseThrow(() -> BadInput.of("city", wanted.city(), "the id of a city that is in the alliance"));
            requireOwn(actor, party);
            var entry = Entry.of(how)
                    .with("on", on)
                    .with("city", party.id())
                    .with("text", "By its own request by e-mail.")
                    .noting(wanted.request());
            return change.run(LEAVE, Map.of("id", id, "city", party.id(), "until", on))
                    .then(history.append(change, id, actor, key, entry))
                    .then(Mono.defer(() -> alliance.parties().size() > 2
                            ? Mono.just(0L)
                            : advances.advance(
                                    change, actor, alliance, Stage.ENDED, "Fewer than two cities remain.", null)));
        });
    }

    private static void requireOwn(Actor actor, Party party) {
        if (!actor.answersFor(party.place())) {
            throw NotAllowed.of(actor, "Speaking for " + party.name(), "its own liaison, or a coordinator of its area");
        }
    }

    /** Who changes which version of which alliance. */
    private record Working(String id, Actor actor, @Nullable Long version) {}

    private Mono<String> changed(RequestKey key, Working work, BiFunction<Change, Dossier, Mono<Long>> then) {
        return graph.changeData(change -> history.once(
                        change,
                        key,
                        dossiers.get(change, work.id())
                                .doOnNext(alliance -> requireLiving(alliance, work.version()))
                                .flatMap(alliance -> then.apply(change, alliance))
                                .then(ties.settle(change, work.id()))
                                .thenReturn(work.id())))
                .map(Outcome::id);
    }

    private static void requireLiving(Dossier alliance, @Nullable Long version) {
        if (alliance.kind() != Kind.ALLIANCE) {
            throw BadInput.of("id", alliance.id(), "an alliance; cities neither join nor leave a partnership of two");
        }
        if (alliance.stage() != Stage.ACTIVE && alliance.stage() != Stage.DORMANT) {
            throw new RuleBroken("alliance-over", "%s has ended.".formatted(alliance.id()));
        }
        Dossiers.requireVersion(alliance, version);
    }
}
