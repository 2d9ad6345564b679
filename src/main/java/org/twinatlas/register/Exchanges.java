package org.twinatlas.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.PublicText;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Takes down what partners do together: by it a partnership is seen to live, and a dormant one wakes. */
@Component
public class Exchanges {

    private static final List<String> CATEGORIES = List.of(
            "arts and culture",
            "youth and education",
            "business and trade",
            "humanitarian",
            "municipal and technical",
            "community");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STORY = 4_000;
    private static final int MOST_IN_A_LIST = 20;
    private static final int LONGEST_IN_A_LIST = 500;
    private static final long MOST_PEOPLE = 100_000_000;

    private final Graph graph;
    private final Dossiers dossiers;
    private final History history;
    private final Advances advances;
    private final Corrections corrections;
    private final Clock clock;

    Exchanges(
            Graph graph, Dossiers dossiers, History history, Advances advances, Corrections corrections, Clock clock) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.history = history;
        this.advances = advances;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Adds an exchange, unless the same request did before; the id of the partnership. */
    public Mono<String> add(Actor actor, String id, ExchangeRequest wanted, RequestKey key) {
        var first = Day.past("on", wanted.on(), clock);
        var entry = entry(wanted, first);
        return dossiers.find(id)
                .switchIfEmpty(Mono.error(() -> new NotKeptHere(id)))
                .flatMap(found -> found.stage() == Stage.DORMANT
                        ? graph.changeData(change -> added(change, actor, id, entry, wanted.corrects(), first, key))
                        : graph.change(change -> added(change, actor, id, entry, wanted.corrects(), first, key)))
                .map(Outcome::id);
    }

    private Mono<Outcome> added(
            Change change,
            Actor actor,
            String id,
            Entry entry,
            @Nullable Long corrects,
            LocalDate first,
            RequestKey key) {
        return history.once(change, key, dossiers.get(change, id).flatMap(dossier -> {
            dossier.requireAnswerable(actor);
            requireBegun(dossier);
            return corrections
                    .checked(change, id, living(entry, dossier, first), corrects)
                    .flatMap(checked -> history.append(change, id, actor, key, checked))
                    .then(corrections.bringPictures(change, id, corrects))
                    .then(awake(change, actor, dossier))
                    .thenReturn(id);
        }));
    }

    private static void requireBegun(Dossier dossier) {
        if (dossier.stage().isAnEnd() || dossier.stage() == Stage.HISTORIC) {
            throw new RuleBroken(
                    "over",
                    "%s is %s; an exchange needs a partnership that goes on."
                            .formatted(dossier.id(), dossier.stage().word()));
        }
    }

    private static Entry living(Entry entry, Dossier dossier, LocalDate first) {
        var last = dossier.lastActivity();
        return last == null || first.toString().compareTo(last) <= 0
                ? entry
                : entry.changing("lastActivity", first.toString());
    }

    private Mono<Long> awake(Change change, Actor actor, Dossier dossier) {
        return dossier.stage() == Stage.DORMANT
                ? advances.advance(change, actor, dossier, Stage.ACTIVE, "An exchange was recorded.", null)
                : Mono.empty();
    }

    private static Entry entry(ExchangeRequest wanted, LocalDate first) {
        if (wanted.category() == null || !CATEGORIES.contains(wanted.category())) {
            throw BadInput.of("category", wanted.category(), "one of " + String.join(", ", CATEGORIES));
        }
        if (wanted.people() != null && (wanted.people() < 0 || wanted.people() > MOST_PEOPLE)) {
            throw BadInput.of("people", wanted.people(), "a whole number from 0 to " + MOST_PEOPLE);
        }
        var until = Day.parse("until", wanted.until(), LocalDate.of(2200, 1, 1));
        if (until != null && until.isBefore(first)) {
            throw BadInput.of("until", until, "a day that is not before the first one");
        }
        return Entry.of(EntryKind.EXCHANGE)
                .with("category", wanted.category())
                .with("title", PublicText.required("title", wanted.title(), LONGEST_TITLE))
                .with("on", first.toString())
                .with("until", Objects.toString(until, null))
                .with("people", wanted.people())
                .with("text", PublicText.of("story", wanted.story(), LONGEST_STORY))
                .with(
                        "links",
                        list("links", wanted.links()).stream()
                                .map(Exchanges::link)
                                .toList())
                .with("outcomes", list("outcomes", wanted.outcomes()))
                .noting(wanted.note());
    }

    private static List<String> list(String field, @Nullable List<String> texts) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > MOST_IN_A_LIST) {
            throw BadInput.of(field, texts.size() + " entries", "at most %d entries".formatted(MOST_IN_A_LIST));
        }
        return texts.stream()
                .map(text -> PublicText.required(field, text, LONGEST_IN_A_LIST))
                .toList();
    }

    private static String link(String text) {
        try {
            var address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException noAddress) {
            // refused below
        }
        throw BadInput.of("links", text, "an address that begins with https://");
    }
}
